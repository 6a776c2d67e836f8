import { apiUrl, factorStanding, PATHS, type PolicyDocument, spreadBetween } from '@rumbo/domain';
import { createMilestone, createPlan, recordedOn, spanish, startApi, type TestApi } from '../testing';
import { type Assessing, assessing } from './testing';

const NEVER = 2_147_483_647;

describe('assessments of the success factors', () => {
  let api: TestApi;
  let on: Assessing;
  let milestoneId = 0;
  beforeAll(async () => {
    api = await startApi();
    const plan = await createPlan(api);
    on = await assessing(api, plan);
    milestoneId = (await createMilestone(api, plan, on.coordinator.cookie)).id;
    await recordedOn(api, '2025-12-01');
  });
  afterAll(() => api.close());

  let month = 0;
  const openRound = async () => {
    month += 1;
    return (await on.openRound(`2026-${String(month).padStart(2, '0')}`)).body;
  };

  it('come from three perspectives, none outvotes another, and where they disagree it shows', async () => {
    const round = await openRound();
    await on.assess(on.coordinator, round.id, 'ministry', [3, 3, 3, 4, 4]);
    await on.assess(on.federation, round.id, 'sse', [3, 3, 3, 3, 3]);
    await on.assess(on.workers, round.id, 'workers', [3, 1, 2, 3, 2]);

    const { assessments, rounds, evidence } = await on.readFactors();
    expect(assessments.map(({ perspective }) => perspective)).toEqual(['ministry', 'sse', 'workers']);
    const [standing] = factorStanding(assessments, rounds);
    expect(standing?.scores.map(({ perspective, score }) => [perspective, score.mean])).toEqual([
      ['ministry', 3.4],
      ['sse', 3],
      ['workers', 2.2],
    ]);
    expect(spreadBetween('F1', assessments).map(({ criterion }) => criterion)).toEqual(['F1_2', 'F1_5']);
    expect(evidence).toContainEqual({
      kind: 'meeting',
      id: on.meetingId,
      label: spanish('Plenario'),
      code: null,
      on: '2026-07-09',
      page: String(on.meetingId),
    });
  });

  it('are drafts for who writes them alone, and are saved criterion by criterion', async () => {
    const round = await openRound();
    const { status, body } = await on.begin(on.workers, round.id, 'workers');
    expect([status, body.editable, body.signals.length]).toEqual([201, true, 8]);
    const { id } = body.assessment;
    await on.save(on.workers, id, 1, [on.said('F1_2', 1)]);
    const bare = on.said('F1_1', 3, { justification: null, evidence: [] });
    const saved = await on.save(on.workers, id, 2, [bare]);
    expect([saved.status, saved.body.version]).toEqual([200, 3]);
    expect(saved.body.criteria.map(({ criterion, level }) => [criterion, level])).toEqual([
      ['F1_1', 3],
      ['F1_2', 1],
    ]);

    const readers = [undefined, on.coordinator, on.workers];
    const pages = await Promise.all(readers.map((reader) => on.readFactors(reader)));
    expect(pages.map(({ assessments }) => assessments.some((one) => one.id === id))).toEqual([
      false,
      false,
      true,
    ]);
    expect((await on.readFactors(on.workers, '?asOf=2026-01-01')).assessments).toEqual([]);
    const answers = await Promise.all(readers.map((reader) => on.readOne(id, reader)));
    expect(answers.map((answer) => answer.status)).toEqual([404, 404, 200]);
    expect(new Set(answers[2]?.body.evidence.map(({ kind }) => kind))).toEqual(
      new Set(['meeting', 'milestone']),
    );
  });

  it('tell whose perspective is the reader’s', async () => {
    const readers = [undefined, on.coordinator, on.workers, on.women, on.specialist, on.administrator];
    const pages = await Promise.all(readers.map((reader) => on.readFactors(reader)));
    expect(pages.map(({ mine }) => mine)).toEqual([[], ['ministry'], ['workers'], [], ['independent'], []]);
  });

  it('are published with reasons and evidence only, at the fields that lack them', async () => {
    const round = await openRound();
    const { id } = (await on.begin(on.specialist, round.id, 'independent', 'F2')).body.assessment;
    const empty = await on.publish(on.specialist, id, 1);
    expect([empty.status, empty.body.errors]).toEqual([422, [{ path: 'criteria', code: 'nothingAssessed' }]]);
    await on.save(on.specialist, id, 1, [
      on.said('F2_1', 2, { justification: null }),
      on.said('F2_2', 2, { evidence: [] }),
      on.said('F2_3', null, { justification: null, evidence: [] }),
    ]);
    const bare = await on.publish(on.specialist, id, 2);
    expect([bare.status, bare.body.errors]).toEqual([
      422,
      [
        { path: 'criteria.0.justification', code: 'justificationNeeded' },
        { path: 'criteria.1.evidence', code: 'evidenceNeeded' },
      ],
    ]);
  });

  it('rest on records of their roadmap only', async () => {
    const other = await createPlan(api, { code: 'CL-OTRA' });
    const stranger = await createMilestone(api, other, on.coordinator.cookie);
    const round = await openRound();
    const { assessment } = (await on.begin(on.coordinator, round.id, 'ministry')).body;
    const evidence = [
      { kind: 'milestone', id: milestoneId },
      { kind: 'milestone', id: stranger.id },
      { kind: 'agreement', id: NEVER },
    ];
    const { status, body } = await on.save(on.coordinator, assessment.id, 1, [
      on.said('F1_1', 3),
      on.said('F1_2', 3, { evidence }),
      on.said('F3_1', 3),
    ]);
    expect([status, body.errors]).toEqual([
      422,
      [
        { path: 'criteria.2.criterion', code: 'otherFactor' },
        { path: 'criteria.1.evidence.1', code: 'referenceMissing' },
        { path: 'criteria.1.evidence.2', code: 'referenceMissing' },
      ],
    ]);
  });

  it('rest on no document that is removed meanwhile', async () => {
    const { assessment } = (await on.begin(on.coordinator, (await openRound()).id, 'ministry')).body;
    const at = { roadmap: 'CL-HRR' };
    const as = on.coordinator.cookie;
    const law = {
      kind: 'law',
      title: spanish('Ley'),
      reference: null,
      dated: null,
      url: null,
      screening: [],
    };
    let { version } = assessment;
    for (let n = 0; n < 12; n += 1) {
      const { id } = (
        await api.call<PolicyDocument>('POST', apiUrl(PATHS.policyDocuments, at), { as, body: law })
      ).body;
      const [saved, removed] = await Promise.all([
        on.save(on.coordinator, assessment.id, version, [
          on.said('F1_1', 3, { evidence: [{ kind: 'document', id }] }),
        ]),
        api.call('DELETE', apiUrl(PATHS.policyDocument, { ...at, id }), { as, version: 1 }),
      ]);
      expect([
        [200, 409],
        [422, 204],
      ]).toContainEqual([saved.status, removed.status]);
      if (saved.status === 200) ({ version } = saved.body);
    }
  });

  it('are frozen once published, at the database too', async () => {
    const round = await openRound();
    const { id, version } = await on.assess(on.coordinator, round.id, 'ministry', [3]);
    for (const answer of [
      await on.save(on.coordinator, id, version, []),
      await on.publish(on.coordinator, id, version),
    ])
      expect([answer.status, answer.body.code]).toEqual([409, 'assessmentFrozen']);
    const change = api.sql(`update assessment set criteria = '[]' where id = $1`, [id]);
    await expect(change).rejects.toThrow(`assessment ${id} is published and cannot change`);
    await expect(api.sql(`delete from assessment where id = $1`, [id])).rejects.toThrow('is published');
    expect((await on.readOne(id)).body).toMatchObject({ editable: false, assessment: { version } });
  });

  it('are answered by dissents of any body, which stay beside them', async () => {
    const round = await openRound();
    const { id } = await on.assess(on.coordinator, round.id, 'ministry', [5]);
    const { status, body } = await on.dissent(on.women, id);
    expect([status, body]).toMatchObject([201, { assessmentId: id, text: spanish('Nadie nos invitó.') }]);
    const { dissents, bodies } = await on.readFactors();
    const found = dissents.find((one) => one.id === body.id);
    expect(bodies.find((one) => one.id === found?.bodyId)?.acronym).toBe('ANAMURI');
    expect((await on.readOne(id)).body.dissents).toHaveLength(1);
  });

  it('are not overwritten by who saw an older version, who gets the newer one', async () => {
    const round = await openRound();
    const { assessment } = (await on.begin(on.coordinator, round.id, 'ministry')).body;
    await on.save(on.coordinator, assessment.id, 1, [on.said('F1_1', 2)]);
    const late = await on.save(on.coordinator, assessment.id, 1, [on.said('F1_1', 4)]);
    expect([late.status, late.body.current]).toMatchObject([412, { version: 2 }]);
  });

  it('belong to one round a month, which is open from today', async () => {
    const round = await openRound();
    const again = await on.openRound(round.period);
    expect([again.status, again.body.errors]).toEqual([422, [{ path: 'period', code: 'alreadyTaken' }]]);
    const past = await on.openRound('2027-01', { closesOn: '2020-01-01' });
    expect([past.status, past.body.errors]).toEqual([422, [{ path: 'closesOn', code: 'inThePast' }]]);
    const nowhere = await on.begin(on.coordinator, NEVER, 'ministry');
    expect([nowhere.status, nowhere.body.errors]).toEqual([
      422,
      [{ path: 'roundId', code: 'referenceMissing' }],
    ]);
  });
});
