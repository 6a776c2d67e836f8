import { type FactorSignal, NAMED_RECORDS } from '@rumbo/domain';
import {
  createBody,
  createMilestone,
  createPlan,
  createSeries,
  type PlanFixture,
  recordedOn,
  revalidation,
  spanish,
  startApi,
  type TestApi,
} from '../testing';
import { type Assessing, assessing } from './testing';

describe('the page of the success factors', () => {
  let api: TestApi;
  let plan: PlanFixture;
  let on: Assessing;
  beforeAll(async () => {
    api = await startApi();
    plan = await createPlan(api);
    on = await assessing(api, plan);
    await fill();
    await recordedOn(api, '2015-01-01');
  });
  afterAll(() => api.close());

  /** One record of each kind that signals count. */
  async function fill(): Promise<void> {
    const { roadmapId } = plan;
    const federation = await createBody(api, 'Conagro', 'CL', 'SSE');
    const tags = { principles: ['P1'], forms: ['COOP', 'OTHER'], themes: ['CARE'] };
    const milestone = await createMilestone(api, plan, on.coordinator.cookie, {
      ...tags,
      supportIds: [federation],
    });
    const cancelled = await createMilestone(api, plan, on.coordinator.cookie, { code: '1.1.2', ...tags });
    await api.sql(`update milestone set standards = '{R204}' where id = $1`, [milestone.id]);
    await api.sql(
      `update milestone set status = 'cancelled', cancel_reason = 'x', cancel_reference = 'y' where id = $1`,
      [cancelled.id],
    );
    await api.sql(`update objective set principles = '{P4}', decent_work = $2 where id = $1`, [
      plan.objectiveId,
      { condition: spanish('Contrato escrito'), elements: ['DW6'] },
    ]);
    await createSeries(api, {
      indicator: 'DW-01',
      figures: { '': { 2020: 8 }, 'age=15-24;sex=F': { 2020: 9 } },
    });
    await api.sql(
      `insert into tracking (roadmap_id, indicator_id, target, milestone_ids)
       select $1, id, $2, $3 from indicator where code = 'DW-01'`,
      [
        roadmapId,
        { seriesId: null, disaggregation: '', baseline: { value: 8, period: '2020' }, value: 6, due: '2027' },
        [milestone.id],
      ],
    );
    await api.sql(
      `insert into policy_document (roadmap_id, kind, title, reference, dated, screening) values ($1, 'law', $2, 'Ley 20.881', '2016', $3)`,
      [
        roadmapId,
        spanish('Ley de cooperativas'),
        JSON.stringify(['P1', 'P2', 'P3', 'P4'].map((principle) => ({ principle, verdict: 'upheld' }))),
      ],
    );
    await api.sql(
      `with oit as (insert into partner (roadmap_id, acronym, name, kind) values ($1, 'OIT', $2, 'ilo') returning id),
            given as (insert into exchange (roadmap_id, direction, kind, held_on, topic)
                      values ($1, 'given', 'hosting', '2026-05-12', $2)),
            agreed as (insert into instrument (roadmap_id, kind, title, starts_on, currency, domestic_funding, partner_funding, outputs)
                       values ($1, 'project', $2, '2024-01-01', 'CLP', 60, 40, $3)),
            advice as (insert into recommendation (roadmap_id, partner_id, text, received_on, decision, decided_on)
                       select $1, id, $2, '2026-03-01', 'adopted', '2026-04-01' from oit)
       insert into reporting_duty (roadmap_id, partner_id, title, due, delivered_on)
       select $1, id, $2, '2026-06', '2026-06-30' from oit`,
      [
        roadmapId,
        spanish('Cooperación'),
        JSON.stringify([
          { title: 'Guía', deliveredOn: '2025-01-10', adoptedIn: 'Res. 1', adoptedOn: '2025-03-01' },
        ]),
      ],
    );
    await api.sql(
      `insert into agreement (roadmap_id, meeting_id, number, kind, text, status) values ($1, $2, '3', 'commitment', $3, 'open')`,
      [roadmapId, on.meetingId, spanish('Enviar el borrador')],
    );
  }

  const counts = (signals: readonly FactorSignal[]) =>
    Object.fromEntries(signals.map(({ code, part, whole }) => [code, [part, whole]]));

  it('counts what the records say of policies and engagement', async () => {
    const { signals } = await on.readFactors(undefined, '?asOf=2026-11-24');
    expect(counts(signals.filter(({ criterion }) => !criterion.startsWith('F1')))).toEqual({
      ...{ L1: [1, 1], L2: [2, 4], L3: [1, 6], L4: [1, 1], L5: [1, 1], L6: [1, 1], L7: [1, 1], L8: [1, 5] },
      ...{ L9: [1, null], L10: [1, 1], L11: [0, 0] },
      ...{ E1: [1, 1], E2: [1, 1], E3: [1, 1], E4: [1, 1], E5: [1, 1], E6: [60, 100], E7: [1, 1] },
    });
    const suggested = signals.filter(({ level, criterion }) => level !== null && !criterion.startsWith('F1'));
    expect(suggested.map(({ code, level }) => [code, level])).toEqual([['E6', 4]]);
  });

  it('is of the day that is asked about', async () => {
    const { signals, rounds, asOf } = await on.readFactors(undefined, '?asOf=2015-06-30');
    expect(asOf).toBe('2015-06-30');
    expect(rounds).toEqual([]);
    const { L6, L10, ...then } = counts(signals);
    expect([L6, L10]).toEqual([
      [0, 1],
      [0, 0],
    ]);
    expect(then).toMatchObject({ E1: [0, 0], E3: [0, 0], E4: [0, 0], E5: [0, 0], E6: [0, 0], E7: [0, 0] });
  });

  it('names every record that a signal counts, so that it opens in place', async () => {
    const { signals, evidence } = await on.readFactors();
    for (const { of, ids } of signals)
      for (const id of ids) expect(evidence).toContainEqual(expect.objectContaining({ kind: of, id }));
    expect(evidence.find(({ kind }) => kind === 'document')).toMatchObject({
      label: spanish('Ley de cooperativas'),
      code: 'Ley 20.881',
      on: '2016',
    });
    expect(evidence.find(({ kind }) => kind === 'indicator')).toMatchObject({ code: 'DW-01', page: 'DW-01' });
  });

  it('names the first records only where a signal counts many, and counts them all', async () => {
    const many = NAMED_RECORDS + 5;
    await api.sql(
      `insert into exchange (roadmap_id, direction, kind, held_on, topic)
       select $1, 'received', 'seminar', '2026-05-12', $2 from generate_series(1, $3)`,
      [plan.roadmapId, spanish('Seminario'), many],
    );
    await recordedOn(api, '2026-11-01');
    const { signals, evidence } = await on.readFactors(undefined, '?asOf=2026-11-24');
    expect(signals.find(({ code }) => code === 'E5')).toMatchObject({ part: 1, whole: many + 1 });
    expect(evidence.filter(({ kind }) => kind === 'exchange')).toHaveLength(NAMED_RECORDS);
  });

  it('shows the public an agreement once the minutes of its meeting are published', async () => {
    const [agreement] = await api.sql<{ id: number }>('select id from agreement');
    const round = (await on.openRound('2026-08')).body;
    const { id } = (await on.begin(on.coordinator, round.id, 'ministry')).body.assessment;
    const evidence = [{ kind: 'agreement', id: agreement?.id }];
    await on.save(on.coordinator, id, 1, [on.said('F1_4', 3, { evidence })]);
    await on.publish(on.coordinator, id, 2);
    const named = async (reader?: Assessing['coordinator']) =>
      (await on.readFactors(reader)).evidence.filter(({ kind }) => kind === 'agreement');
    expect(await named()).toEqual([]);
    expect(await named(on.workers)).toMatchObject([
      { label: spanish('Enviar el borrador'), code: '3', page: String(on.meetingId) },
    ]);
    await api.sql(`update meeting set minutes = '{"publishedOn":"2026-07-20"}' where id = $1`, [
      on.meetingId,
    ]);
    expect(await named()).toHaveLength(1);
  });

  it('keeps a dissent and an assessment out of the days before them', async () => {
    await recordedOn(api, '2026-11-01');
    const round = (await on.openRound('2026-07')).body;
    await api.sql(`update assessment_round set opened_on = '2020-01-01' where id = $1`, [round.id]);
    await recordedOn(api, '2020-01-01');
    const { id } = await on.assess(on.workers, round.id, 'workers', [2]);
    await on.dissent(on.federation, id);
    const { rounds, assessments, dissents } = await on.readFactors(undefined, '?asOf=2020-06-30');
    expect([rounds.map((one) => one.id), assessments, dissents]).toEqual([[round.id], [], []]);
  });

  it('is not computed for somebody who has it as it is, nor taken for another reader’s', async () => {
    const address = '/api/roadmaps/CL-HRR/factors';
    const { headers } = await api.get(address);
    const seen = { headers: revalidation(headers.get('etag')) };
    expect((await api.get(address, seen)).status).toBe(304);
    expect((await api.get(address, { ...seen, as: on.workers.cookie })).status).toBe(200);
    await on.openRound('2026-06');
    expect((await api.get(address, seen)).status).toBe(200);
  });
});
