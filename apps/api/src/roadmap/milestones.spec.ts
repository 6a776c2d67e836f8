import {
  apiUrl,
  type MilestonePage,
  MilestonePage as MilestonePageSchema,
  PATHS,
  type Problem,
} from '@rumbo/domain';
import {
  createBody,
  createMilestone,
  createPersona,
  createPlan,
  milestoneInput,
  type PlanFixture,
  spanish,
  startApi,
  type TestApi,
} from '../testing';

describe('a milestone', () => {
  let api: TestApi;
  let plan: PlanFixture;
  let coordinator: string;
  let owner: number;

  beforeAll(async () => {
    api = await startApi();
    plan = await createPlan(api);
    coordinator = (await createPersona(api, 'coordinator')).cookie;
    owner = await createBody(api, 'INDAP');
  });
  afterAll(() => api.close());

  const url = (id: number) => apiUrl(PATHS.milestone, { roadmap: plan.code, id });
  const create = (fields: Record<string, unknown> = {}) =>
    api.call<MilestonePage & Problem>('POST', apiUrl(PATHS.milestones, { roadmap: plan.code }), {
      as: coordinator,
      body: milestoneInput(plan, fields),
    });
  /** The definition of a milestone, as its edit form sends it back. */
  const edited = (fields: Record<string, unknown>) => milestoneInput(plan, { ownerId: owner, ...fields });
  const edit = (id: number, version: number, body: unknown) =>
    api.call<MilestonePage & Problem>('PATCH', url(id), { as: coordinator, version, body });
  const changes = async () => (await api.sql<{ n: string }>(`select count(*) as n from change`))[0]?.n;

  it('is made with its first due date as the original one, planned, at the end of its objective', async () => {
    const first = await createMilestone(api, plan, coordinator, { due: '2026-Q2', ownerId: owner });
    const second = await createMilestone(api, plan, coordinator);
    expect(first).toMatchObject({ due: '2026-Q2', originalDue: '2026-Q2', status: 'planned', progress: 0 });
    expect(second.position).toBe(first.position + 1);
  });

  it('comes with its axis, objective, bodies, territories and history in the shape of the contract', async () => {
    const { id } = await createMilestone(api, plan, coordinator, { ownerId: owner, territories: ['CL-AR'] });
    const { status, body } = await api.get<MilestonePage>(url(id), { as: coordinator });
    expect(status).toBe(200);
    expect(MilestonePageSchema.parse(body)).toEqual(body);
    expect(body.axis.id).toBe(plan.axisId);
    expect(body.objective.id).toBe(plan.objectiveId);
    expect(body.bodies.map(({ acronym }) => acronym)).toContain('INDAP');
    expect(body.territories).toHaveLength(16);
    expect(body.changes).toMatchObject([{ operation: 'insert', author: 'coordinator', entityId: id }]);
  });

  it('shows history only to who may read it', async () => {
    const { id } = await createMilestone(api, plan, coordinator);
    expect((await api.get<MilestonePage>(url(id))).body).toMatchObject({ changes: [], threads: [] });
  });

  it('keeps its original due date when re-planned, and asks why', async () => {
    const { id, version } = await createMilestone(api, plan, coordinator, { due: '2026-06' });
    const refused = await edit(id, version, edited({ due: '2026-12' }));
    expect(refused).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'replanReason', code: 'replanReasonNeeded' }] },
    });
    const { status, body } = await edit(id, version, edited({ due: '2026-12', replanReason: 'Presupuesto' }));
    expect(status).toBe(200);
    expect(body.milestone).toMatchObject({ due: '2026-12', originalDue: '2026-06', version: version + 1 });
    expect(body.changes[0]).toMatchObject({
      operation: 'update',
      before: { due: '2026-06' },
      after: { due: '2026-12', replan_reason: 'Presupuesto' },
    });
  });

  it('needs no reason when the due date stays', async () => {
    const { id, version } = await createMilestone(api, plan, coordinator);
    const { status, body } = await edit(id, version, edited({ title: spanish('Otro título') }));
    expect({ status, title: body.milestone.title }).toEqual({ status: 200, title: spanish('Otro título') });
  });

  it('moves to the end of another objective', async () => {
    const objective = await api.call<{ id: number }>(
      'POST',
      apiUrl(PATHS.objectives, { roadmap: plan.code }),
      {
        as: coordinator,
        body: { axisId: plan.axisId, code: 'O1.2', title: spanish('Financiamiento') },
      },
    );
    await createMilestone(api, plan, coordinator);
    const { id, version } = await createMilestone(api, plan, coordinator);
    const { body } = await edit(id, version, edited({ objectiveId: objective.body.id }));
    expect(body.milestone).toMatchObject({ objectiveId: objective.body.id, position: 0 });
  });

  it('does not change its status by an edit', async () => {
    const { id, version } = await createMilestone(api, plan, coordinator);
    expect(await edit(id, version, edited({ status: 'completed' }))).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'status', code: 'unknownField' }] },
    });
  });

  it('is not written without the version that was seen', async () => {
    const { id } = await createMilestone(api, plan, coordinator);
    expect(await api.call('PATCH', url(id), { as: coordinator, body: edited({}) })).toMatchObject({
      status: 428,
      body: { code: 'versionNeeded' },
    });
  });

  it('refuses a stale write with the milestone as it is now, its author and time', async () => {
    const { id, version } = await createMilestone(api, plan, coordinator);
    await edit(id, version, edited({ title: spanish('El primero en escribir') }));
    const before = await changes();
    const { status, body } = await edit(id, version, edited({ title: spanish('El segundo') }));
    expect(status).toBe(412);
    expect(body).toMatchObject({
      code: 'stale',
      current: { id, version: version + 1, title: spanish('El primero en escribir') },
      params: { author: 'coordinator' },
    });
    expect(Date.now() - Date.parse(String(body.params?.['at']))).toBeLessThan(60_000);
    expect(await changes()).toBe(before);
  });

  it('lets one of two simultaneous writers win', async () => {
    const { id, version } = await createMilestone(api, plan, coordinator);
    const answers = await Promise.all(
      ['Uno', 'Dos'].map((text) => edit(id, version, edited({ title: spanish(text) }))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const winner = answers.find(({ status }) => status === 200);
    const loser = answers.find(({ status }) => status === 412);
    expect(loser?.body.current).toMatchObject({ title: winner?.body.milestone.title });
  });

  it('is owned by a body of its own country', async () => {
    const foreign = await createBody(api, 'COG', 'KE');
    expect(await create({ ownerId: foreign, supportIds: [owner, foreign] })).toMatchObject({
      status: 422,
      body: {
        errors: [
          { path: 'ownerId', code: 'otherCountry' },
          { path: 'supportIds.1', code: 'otherCountry' },
        ],
      },
    });
    expect((await create({ ownerId: 2_147_483_647 })).body.errors).toEqual([
      { path: 'ownerId', code: 'referenceMissing' },
    ]);
  });

  it('lies in territories of its own country', async () => {
    expect((await create({ territories: ['CL-AR', 'KE-43', 'XX-1'] })).body.errors).toEqual([
      { path: 'territories.1', code: 'otherCountry' },
      { path: 'territories.2', code: 'referenceMissing' },
    ]);
  });

  it('stays in its own roadmap', async () => {
    const other = await createPlan(api, { code: 'CL-OTRA' });
    expect((await create({ objectiveId: other.objectiveId })).body.errors).toEqual([
      { path: 'objectiveId', code: 'referenceMissing' },
    ]);
    const { id } = await createMilestone(api, plan, coordinator);
    expect(await api.get(apiUrl(PATHS.milestone, { roadmap: 'CL-OTRA', id }))).toMatchObject({ status: 404 });
  });
});
