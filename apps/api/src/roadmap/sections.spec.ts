import { apiUrl, type Axis, type Objective, PATHS, type Plan, type Problem } from '@rumbo/domain';
import {
  createMilestone,
  createPersona,
  createPlan,
  type PlanFixture,
  spanish,
  startApi,
  type TestApi,
} from '../testing';

describe('axes and objectives', () => {
  let api: TestApi;
  let plan: PlanFixture;
  let coordinator: string;

  beforeAll(async () => {
    api = await startApi();
    coordinator = (await createPersona(api, 'coordinator')).cookie;
  });
  beforeEach(async () => {
    plan = await createPlan(api, { code: `CL-R${++roadmaps}` });
  });
  afterAll(() => api.close());
  let roadmaps = 0;

  const write = <T = Problem>(method: string, url: string, body?: unknown, version?: number) =>
    api.call<T & Problem>(method, url, { as: coordinator, body, ...(version !== undefined && { version }) });
  const axis = (id: number) => apiUrl(PATHS.axis, { roadmap: plan.code, id });
  const objective = (id: number) => apiUrl(PATHS.objective, { roadmap: plan.code, id });
  const addAxis = (code: string) =>
    write<Axis>('POST', apiUrl(PATHS.axes, { roadmap: plan.code }), { code, title: spanish(code) });
  const addObjective = (code: string, axisId = plan.axisId) =>
    write<Objective>('POST', apiUrl(PATHS.objectives, { roadmap: plan.code }), {
      code,
      title: spanish(code),
      axisId,
    });
  const readPlan = async () => (await api.get<Plan>(apiUrl(PATHS.plan, { roadmap: plan.code }))).body;

  it('are added at the end of their parent', async () => {
    expect(await addAxis('A2')).toMatchObject({ status: 201, body: { code: 'A2', position: 1, version: 1 } });
    expect(await addObjective('O1.2')).toMatchObject({
      status: 201,
      body: { code: 'O1.2', axisId: plan.axisId, position: 1 },
    });
  });

  it('are changed by who saw their present version', async () => {
    const input = { code: 'A9', title: spanish('Gobernanza') };
    expect(await write<Axis>('PATCH', axis(plan.axisId), input, 1)).toMatchObject({
      status: 200,
      body: { ...input, version: 2 },
    });
    expect(await write('PATCH', axis(plan.axisId), input, 1)).toMatchObject({
      status: 412,
      body: { current: { ...input, version: 2 }, params: { author: 'coordinator' } },
    });
    const moved = { code: 'O1.1', title: spanish('Redes'), axisId: (await addAxis('A2')).body.id };
    expect(await write<Objective>('PATCH', objective(plan.objectiveId), moved, 1)).toMatchObject({
      status: 200,
      body: { ...moved, position: 0, version: 2 },
    });
  });

  it('have a code of their own in their roadmap', async () => {
    const errors = [{ path: 'code', code: 'alreadyTaken' }];
    expect(await addAxis('A1')).toMatchObject({ status: 422, body: { errors } });
    expect(await addObjective('O1.1')).toMatchObject({ status: 422, body: { errors } });
  });

  it('are removed only when empty', async () => {
    expect(await write('DELETE', axis(plan.axisId))).toMatchObject({
      status: 409,
      body: { code: 'notEmpty' },
    });
    await createMilestone(api, plan, coordinator);
    expect(await write('DELETE', objective(plan.objectiveId))).toMatchObject({
      status: 409,
      body: { code: 'notEmpty' },
    });
    const { body: added } = await addAxis('A2');
    const { body: inIt } = await addObjective('O2.1', added.id);
    expect((await write('DELETE', objective(inIt.id))).status).toBe(204);
    expect((await write('DELETE', axis(added.id))).status).toBe(204);
    expect((await readPlan()).axes.map(({ code }) => code)).toEqual(['A1']);
  });

  it('are those of the roadmap in the address', async () => {
    const other = await createPlan(api, { code: `CL-S${roadmaps}` });
    const input = { code: 'X', title: spanish('X') };
    expect((await write('PATCH', axis(other.axisId), input, 1)).status).toBe(404);
    expect((await write('DELETE', objective(other.objectiveId))).status).toBe(404);
    expect((await addObjective('O9', other.axisId)).body.errors).toEqual([
      { path: 'axisId', code: 'referenceMissing' },
    ]);
  });

  describe('in order', () => {
    const order = (url: string, ids: number[]) => write('PUT', url, { ids });

    it('are read as they were put, with the milestones inside', async () => {
      const a2 = (await addAxis('A2')).body.id;
      const o2 = (await addObjective('O1.2')).body.id;
      const m1 = (await createMilestone(api, plan, coordinator)).id;
      const m2 = (await createMilestone(api, plan, coordinator)).id;
      const m3 = (await createMilestone(api, { ...plan, objectiveId: o2 }, coordinator)).id;
      const parent = { roadmap: plan.code };
      const answers = await Promise.all([
        order(apiUrl(PATHS.axisOrder, parent), [a2, plan.axisId]),
        order(apiUrl(PATHS.objectiveOrder, { ...parent, id: plan.axisId }), [o2, plan.objectiveId]),
        order(apiUrl(PATHS.milestoneOrder, { ...parent, id: plan.objectiveId }), [m2, m1]),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([204, 204, 204]);
      const { axes, objectives, milestones } = await readPlan();
      expect(axes.map(({ id }) => id)).toEqual([a2, plan.axisId]);
      expect(objectives.map(({ id }) => id)).toEqual([o2, plan.objectiveId]);
      expect(milestones.map(({ id }) => id)).toEqual([m3, m2, m1]);
    });

    it('are refused when one is left out, foreign or given twice', async () => {
      const { id } = (await addAxis('A2')).body;
      const other = await createPlan(api, { code: `CL-T${roadmaps}` });
      const url = apiUrl(PATHS.axisOrder, { roadmap: plan.code });
      for (const ids of [[id], [id, plan.axisId, other.axisId], [id, other.axisId]])
        expect(await order(url, ids)).toMatchObject({
          status: 422,
          body: { errors: [{ path: 'ids', code: 'notTheChildren' }] },
        });
      expect((await order(url, [id, id])).body.errors).toEqual([{ path: 'ids', code: 'repeatedValue' }]);
    });

    it('write only what has moved', async () => {
      const ids = [plan.axisId, (await addAxis('A2')).body.id, (await addAxis('A3')).body.id];
      await order(apiUrl(PATHS.axisOrder, { roadmap: plan.code }), [ids[1] ?? 0, ids[0] ?? 0, ids[2] ?? 0]);
      const versions = (await readPlan()).axes.map(({ code, version }) => [code, version]);
      expect(versions).toEqual([
        ['A2', 2],
        ['A1', 2],
        ['A3', 1],
      ]);
    });
  });
});
