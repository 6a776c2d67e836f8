import { addDays, apiUrl, dayIn, type MilestonePage, PATHS, type Problem } from '@rumbo/domain';
import {
  createBody,
  createMilestone,
  createPersona,
  createPlan,
  type PlanFixture,
  spanish,
  startApi,
  type TestApi,
} from '../testing';

describe('an update of a milestone', () => {
  let api: TestApi;
  let plan: PlanFixture;
  let coordinator: string;
  let reporter: string;
  let owner: number;
  const today = dayIn('America/Santiago', new Date());
  const evidence = [{ title: 'Acta', url: 'https://example.org/acta.pdf' }];
  const completion = { status: 'completed', completedOn: today, evidence };

  beforeAll(async () => {
    api = await startApi();
    plan = await createPlan(api);
    coordinator = (await createPersona(api, 'coordinator')).cookie;
    owner = await createBody(api, 'INDAP');
    reporter = (await createPersona(api, 'reporter', { bodyId: owner })).cookie;
  });
  afterAll(() => api.close());

  const create = (fields: Record<string, unknown> = {}) =>
    createMilestone(api, plan, coordinator, { ownerId: owner, ...fields });
  const report = (
    { id, version }: { id: number; version: number },
    body: Record<string, unknown>,
    as: string | undefined = reporter,
  ) =>
    api.call<MilestonePage & Problem>('POST', apiUrl(PATHS.milestoneUpdates, { roadmap: plan.code, id }), {
      as,
      version,
      body,
    });
  const changes = async () => (await api.sql<{ n: string }>(`select count(*) as n from change`))[0]?.n;

  it('moves the milestone, and is told in its story with note, author and evidence', async () => {
    const milestone = await create();
    const note = spanish('Dos regiones de tres');
    const { status, body } = await report(milestone, { status: 'in_progress', progress: 67, note, evidence });
    expect(status).toBe(201);
    expect(body.milestone).toMatchObject({
      status: 'in_progress',
      progress: 67,
      lastUpdateOn: today,
      version: milestone.version + 1,
    });
    expect(body.updates).toMatchObject([
      { on: today, author: 'reporter', status: 'in_progress', progress: 67, value: null, note, evidence },
    ]);
    expect(body.evidence).toMatchObject([{ ...evidence[0], addedOn: today, updateId: body.updates[0]?.id }]);
  });

  it('keeps the progress that it does not mention', async () => {
    const { body } = await report(await create(), { status: 'in_progress', progress: 40 });
    const after = await report(body.milestone, { status: 'on_hold' });
    expect(after.body.milestone).toMatchObject({ status: 'on_hold', progress: 40 });
    expect(after.body.updates.map(({ status }) => status)).toEqual(['on_hold', 'in_progress']);
  });

  it('gives the value of a target, not a percentage', async () => {
    const target = await create({ type: 'target', unit: 'leaders', baseline: 0, goal: 1200 });
    expect((await report(target, { status: 'in_progress', progress: 74 })).body.errors).toEqual([
      { path: 'progress', code: 'onlyForMilestones' },
    ]);
    const { body } = await report(target, { status: 'in_progress', value: 888 });
    expect(body.milestone).toMatchObject({ value: 888 });
  });

  it('completes only with evidence and a date that is not in the future', async () => {
    const milestone = await create();
    const before = await changes();
    const refused = async (body: Record<string, unknown>) => (await report(milestone, body)).body.errors;
    expect(await refused({ status: 'completed' })).toEqual([
      { path: 'evidence', code: 'evidenceNeeded' },
      { path: 'completedOn', code: 'required' },
    ]);
    expect(await refused({ ...completion, completedOn: addDays(today, 1) })).toEqual([
      { path: 'completedOn', code: 'inTheFuture' },
    ]);
    expect(await changes()).toBe(before);
    const { body } = await report(milestone, completion);
    expect(body.milestone).toMatchObject({ status: 'completed', completedOn: today });
  });

  it('completes with evidence that was given earlier', async () => {
    const { body } = await report(await create(), { status: 'in_progress', evidence });
    const { status } = await report(body.milestone, { status: 'completed', completedOn: '2024' });
    expect(status).toBe(201);
  });

  it('clears the date of completion when it re-opens the milestone', async () => {
    const { body } = await report(await create(), completion);
    const reopened = await report(body.milestone, { status: 'in_progress', progress: 90 });
    expect(reopened.body.milestone).toMatchObject({ status: 'in_progress', completedOn: null, progress: 90 });
  });

  it('cancels only with a reason and a reference, which leave when it is taken up again', async () => {
    const milestone = await create();
    expect((await report(milestone, { status: 'cancelled' })).body.errors).toEqual([
      { path: 'cancelReason', code: 'required' },
      { path: 'cancelReference', code: 'required' },
    ]);
    const decision = { cancelReason: 'Sin presupuesto', cancelReference: 'Reunión 9' };
    const { body } = await report(milestone, { status: 'cancelled', ...decision });
    expect(body.milestone).toMatchObject({ status: 'cancelled', ...decision });
    const again = await report(body.milestone, { status: 'planned' });
    expect(again.body.milestone).toMatchObject({ cancelReason: null, cancelReference: null });
  });

  it('is refused to a reporter of another body, whoever wrote last', async () => {
    const milestone = await create();
    const stranger = (await createPersona(api, 'reporter')).cookie;
    const before = await changes();
    for (const version of [milestone.version, milestone.version + 7])
      expect(await report({ ...milestone, version }, { status: 'in_progress' }, stranger)).toMatchObject({
        status: 403,
        body: { code: 'notYourMilestone' },
      });
    expect(await changes()).toBe(before);
  });

  it('is refused to every reporter while the milestone has no owner, and open to the coordinator', async () => {
    const milestone = await create({ ownerId: null });
    expect((await report(milestone, { status: 'in_progress' })).status).toBe(403);
    expect((await report(milestone, { status: 'in_progress' }, coordinator)).status).toBe(201);
  });

  it('is refused to who has not signed in and to reporters of another country', async () => {
    const milestone = await create();
    const kenyan = (await createPersona(api, 'reporter', { country: 'KE' })).cookie;
    expect((await report(milestone, { status: 'in_progress' }, '')).status).toBe(401);
    expect((await report(milestone, { status: 'in_progress' }, kenyan)).status).toBe(403);
  });

  it('is refused when somebody reported meanwhile, with what the milestone is now', async () => {
    const milestone = await create();
    await report(milestone, { status: 'in_progress', progress: 30 });
    const { status, body } = await report(milestone, { status: 'in_progress', progress: 20 });
    expect(status).toBe(412);
    expect(body).toMatchObject({ current: { progress: 30 }, params: { author: 'reporter' } });
  });

  it('is kept once when it is sent twice at the same time', async () => {
    const milestone = await create();
    const answers = await Promise.all(
      [1, 2].map(() => report(milestone, { status: 'in_progress', evidence })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
    const { body } = await api.get<MilestonePage>(
      apiUrl(PATHS.milestone, { roadmap: plan.code, id: milestone.id }),
    );
    expect([body.updates.length, body.evidence.length]).toEqual([1, 1]);
  });

  it('leaves before and after, author and request in the change log', async () => {
    const milestone = await create();
    const { headers } = await report(milestone, { status: 'in_progress', progress: 10 });
    const written = await api.sql(`select entity, operation from change where request_id = $1 order by id`, [
      headers.get('x-request-id'),
    ]);
    expect(written).toEqual([
      { entity: 'milestone_update', operation: 'insert' },
      { entity: 'milestone', operation: 'update' },
    ]);
  });
});
