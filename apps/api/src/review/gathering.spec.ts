import { addDays, apiUrl, type Milestone, PATHS, type ReportContent, type ReportList } from '@rumbo/domain';
import { createBody, createMilestone, createSeries, spanish } from '../testing';
import { as, type Review, startReview } from './testing';

/** A quarter of a year that ended a month ago: what was recorded since is not of it. */
describe('what a report gathers from the records', () => {
  let review: Review;
  let days: { start: string; inside: string; end: string; after: string };
  let content: ReportContent;
  const milestones: Record<string, Milestone> = {};

  const sql = <T = { id: number }>(text: string, parameters: unknown[] = []) =>
    review.api.sql<T>(text, parameters);
  const idOf = async (text: string, parameters: unknown[]) =>
    (await sql(`${text} returning id`, parameters))[0]?.id ?? 0;

  beforeAll(async () => {
    review = await startReview();
    const { api, plan, today, coordinator } = review;
    const [start, end] = [addDays(today, -120), addDays(today, -30)];
    days = { start, inside: addDays(start, 20), end, after: addDays(end, 5) };
    const owner = await createBody(api, 'DAES');
    for (const code of ['told', 'recorded', 'completed', 'added', 'later'])
      milestones[code] = await createMilestone(api, plan, coordinator.cookie, {
        ...{ code, due: addDays(today, 100), ownerId: owner },
      });
    await recordPlan();
    await recordDialogue(owner);
    await recordMeasures(owner);
    const { body } = await api.call<ReportList>('POST', apiUrl(PATHS.reportingPeriods, review.roadmap), {
      ...as(coordinator),
      body: { startsOn: start, endsOn: end, dueOn: today },
    });
    content = (await review.begin(body.periods[0]?.period.id)).body.content;
  });
  afterAll(() => review.api.close());

  const idOfMilestone = (code: string) => milestones[code]?.id ?? 0;
  const at = (day: string) => `${day}T15:00:00Z`;

  async function recordPlan() {
    const { roadmapId } = review.plan;
    /** The log says that the plan was laid down long ago; one milestone came in the period, one after it. */
    await sql(`update change set at = $1 where entity = 'milestone'`, [at(addDays(days.start, -300))]);
    const moveLog = (code: string, day: string) =>
      sql(`update change set at = $1 where entity = 'milestone' and entity_id = $2`, [
        at(day),
        idOfMilestone(code),
      ]);
    await moveLog('added', days.inside);
    await moveLog('later', days.after);
    /** One whose log begins after the period, so that only its updates tell of it. */
    await sql(`delete from change where entity = 'milestone' and entity_id = $1`, [idOfMilestone('told')]);
    const update = (code: string, on: string, progress: number, status = 'in_progress') =>
      sql(
        `insert into milestone_update (roadmap_id, milestone_id, said_on, status, progress)
         values ($1, $2, $3, $4, $5)`,
        [roadmapId, idOfMilestone(code), on, status, progress],
      );
    await update('told', days.inside, 40);
    await update('told', days.after, 90);
    await update('completed', days.after, 100, 'completed');
    const set = (code: string, fields: string, parameters: unknown[] = []) =>
      sql(`update milestone set ${fields} where id = ${idOfMilestone(code)}`, parameters);
    await set('told', `status = 'in_progress', progress = 90`);
    await sql(`delete from change where entity = 'milestone' and entity_id = $1`, [idOfMilestone('told')]);
    await set('recorded', `status = 'in_progress', progress = 55`);
    await sql(`update change set at = $1 where operation = 'update' and entity_id = $2`, [
      at(days.inside),
      idOfMilestone('recorded'),
    ]);
    await set('recorded', `progress = 80`);
    await set('completed', `status = 'completed', completed_on = $1`, [days.end]);
  }

  async function recordDialogue(owner: number) {
    const { roadmapId } = review.plan;
    const body = await idOf(`insert into dialogue_body (roadmap_id, acronym, name) values ($1, 'CCPP', $2)`, [
      roadmapId,
      spanish('Consejo Consultivo'),
    ]);
    const meeting = (on: string) =>
      idOf(
        `insert into meeting (roadmap_id, dialogue_body_id, topic, status, type, level, held_on)
         values ($1, $2, $3, 'held', 'CONS', 'national', $4)`,
        [roadmapId, body, spanish('Plenario'), on],
      );
    const held = await meeting(days.end);
    await meeting(days.after);
    for (const group of ['GOV', 'GOV', 'EMP', 'WRK'])
      await sql(
        `insert into attendance (roadmap_id, meeting_id, organisation, constituent_group, attended, female)
         values ($1, $2, $3, $3, true, 1)`,
        [roadmapId, held, group],
      );
    await sql(
      `insert into agreement (roadmap_id, meeting_id, number, kind, text, owner_id, due)
       values ($1, $2, '1', 'commitment', $3, $4, $5)`,
      [roadmapId, held, spanish('Enviar el borrador'), owner, days.after],
    );
  }

  async function recordMeasures(owner: number) {
    const { roadmapId } = review.plan;
    const year = Number(days.start.slice(0, 4));
    const series = await createSeries(review.api, {
      provider: 'INE',
      figures: { '': { [year - 2]: 27.4, [year - 1]: 26.8 } },
    });
    await sql(`update observation set published_on = $1 where series_id = $2 and period = $3`, [
      ...[days.inside, series, String(year - 1)],
    ]);
    await sql(
      `insert into tracking (roadmap_id, indicator_id, target)
       select $1, id, $2 from indicator where code = 'FRM-01'`,
      [
        roadmapId,
        { seriesId: series, disaggregation: '', baseline: null, value: 25, due: '2027', note: null },
      ],
    );
    const round = await idOf(
      `insert into assessment_round (roadmap_id, period, opened_on) values ($1, '2026-09', $2)`,
      [roadmapId, days.start],
    );
    const assess = (perspective: string, published: string | null) =>
      idOf(
        `insert into assessment (roadmap_id, round_id, factor, perspective, status, criteria, published_at)
         values ($1, $2, 'F1', $3, $4, $5, $6)`,
        [
          ...[roadmapId, round, perspective, published ? 'published' : 'draft'],
          JSON.stringify([{ criterion: 'F1_1', level: 3, justification: null, evidence: [] }]),
          published && at(published),
        ],
      );
    const assessment = await assess('ministry', days.inside);
    await assess('workers', days.after);
    await assess('sse', null);
    await sql(
      `insert into dissent (roadmap_id, assessment_id, person_id, body_id, text) values ($1, $2, $3, $4, $5)`,
      [roadmapId, assessment, review.constituent.id, owner, spanish('No es así.')],
    );
  }

  it.each([
    ['as its updates told it', 'told', 'in_progress', 40, 'planned'],
    ['as it was recorded then', 'recorded', 'in_progress', 55, 'planned'],
    ['completed on the last day, though it was said later', 'completed', 'completed', 100, 'planned'],
    ['added in the period', 'added', 'planned', 0, undefined],
  ])('a milestone %s', (_, code, state, progress, before) => {
    const milestone = content.milestones.find((one) => one.code === code);
    expect(milestone).toMatchObject({ state, progress, owner: 'DAES', axis: 'A1' });
    expect(milestone?.before?.state).toBe(before);
  });

  it('no milestone that came after the period', () => {
    expect(content.milestones.map(({ code }) => code)).toEqual(['told', 'recorded', 'completed', 'added']);
    expect(content.rollUp).toMatchObject({ done: 1.95, milestones: 4 });
    expect(content.rollUpBefore).toMatchObject({ done: 0, milestones: 3 });
  });

  it('meetings with who came, and agreements without the words of unpublished minutes', () => {
    expect(content.meetings).toMatchObject([
      { on: days.end, body: 'CCPP', form: 'tripartite', agreements: 1 },
    ]);
    expect(content.meetings[0]?.presence.map(({ group, organisations }) => [group, organisations])).toEqual([
      ['GOV', 2],
      ['EMP', 1],
      ['WRK', 1],
    ]);
    expect(content.agreements).toMatchObject([{ made: true, fellDue: false, text: null, owner: 'DAES' }]);
  });

  it('indicators that the roadmap follows, by what was published', () => {
    expect(content.indicators).toMatchObject([
      { code: 'FRM-01', figure: { value: 26.8 }, before: { value: 27.4 }, isNew: true, state: 'noBaseline' },
    ]);
  });

  it('assessments that were published in the period, with who dissents', () => {
    expect(content.assessments).toMatchObject([
      { perspective: 'ministry', score: { mean: 3, scored: 1, of: 5 }, dissents: 1 },
    ]);
  });
});
