import { apiUrl, type Milestone, type MilestonePage, PATHS, type Problem, Timeline } from '@rumbo/domain';
import {
  createMilestone,
  createPersona,
  createPlan,
  type PlanFixture,
  revalidation,
  startApi,
  type TestApi,
} from '../testing';

describe('dependencies of a milestone', () => {
  let api: TestApi;
  let plan: PlanFixture;
  let coordinator: string;
  let a: Milestone;
  let b: Milestone;
  let c: Milestone;

  beforeAll(async () => {
    api = await startApi();
    coordinator = (await createPersona(api, 'coordinator')).cookie;
  });
  afterAll(() => api.close());
  let plans = 0;
  beforeEach(async () => {
    plan = await createPlan(api, { code: `CL-P${(plans += 1)}` });
    a = await milestone('1.1.1', '2026-03');
    b = await milestone('1.1.2', '2026-06');
    c = await milestone('1.1.3', '2026-Q4');
  });

  const milestone = (code: string, due: string) => createMilestone(api, plan, coordinator, { code, due });
  const set = (id: number, version: number, predecessorIds: unknown, as = coordinator) =>
    api.call<MilestonePage & Problem>(
      'PUT',
      apiUrl(PATHS.milestoneDependencies, { roadmap: plan.code, id }),
      { as, version, body: { predecessorIds } },
    );
  const page = async (id: number) =>
    (await api.get<MilestonePage>(apiUrl(PATHS.milestone, { roadmap: plan.code, id }), { as: coordinator }))
      .body;
  const kept = () =>
    api.sql<{ pair: string }>(
      `select predecessor_id || '<' || milestone_id as pair from milestone_dependency where roadmap_id = $1 order by id`,
      [plan.roadmapId],
    );

  it('are set as a whole, are seen from both ends, and make a new version', async () => {
    const { status, body } = await set(c.id, c.version, [b.id, a.id]);
    expect(status).toBe(200);
    expect(body.predecessors.map(({ code }) => code)).toEqual(['1.1.1', '1.1.2']);
    expect(body.milestone.version).toBe(c.version + 1);
    expect((await page(a.id)).successors).toMatchObject([{ id: c.id, due: '2026-Q4', status: 'planned' }]);

    const replaced = await set(c.id, c.version + 1, [b.id]);
    expect(replaced.body.predecessors.map(({ id }) => id)).toEqual([b.id]);
    expect((await page(a.id)).successors).toEqual([]);
  });

  it('are told in the story of the milestone, by the codes of its predecessors', async () => {
    await set(c.id, c.version, [a.id]);
    const { body } = await set(c.id, c.version + 1, []);
    const story = body.changes.filter(({ entity }) => entity === 'milestone_dependency');
    expect(story).toMatchObject([
      { operation: 'delete', author: 'coordinator', before: { predecessor: '1.1.1' }, after: null },
      { operation: 'insert', author: 'coordinator', before: null, after: { predecessor: '1.1.1' } },
    ]);
    expect((await page(a.id)).changes.map(({ entity }) => entity)).toEqual(['milestone']);
  });

  it('that are what they were make no new version', async () => {
    await set(c.id, c.version, [a.id]);
    const { body } = await set(c.id, c.version + 1, [a.id]);
    expect(body.milestone.version).toBe(c.version + 1);
  });

  it('may not close a circle: its codes are named', async () => {
    await set(b.id, b.version, [a.id]);
    await set(c.id, c.version, [b.id]);
    expect(await set(a.id, a.version, [c.id])).toMatchObject({
      status: 422,
      body: {
        errors: [
          {
            path: 'predecessorIds.0',
            code: 'dependencyCycle',
            params: { cycle: '1.1.1 → 1.1.2 → 1.1.3 → 1.1.1' },
          },
        ],
      },
    });
    expect(await kept()).toHaveLength(2);
  });

  it.each([1, 2, 3])('two people cannot close a circle together (attempt %s)', async () => {
    const answers = await Promise.all([set(a.id, a.version, [b.id]), set(b.id, b.version, [a.id])]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
    expect(await kept()).toHaveLength(1);
  });

  it('are refused with the milestone as it is now when somebody else has written', async () => {
    await set(c.id, c.version, [a.id]);
    expect(await set(c.id, c.version, [b.id])).toMatchObject({
      status: 412,
      body: { code: 'stale', current: { id: c.id, version: c.version + 1 } },
    });
  });

  it('lead to milestones of the same roadmap', async () => {
    const own = plan;
    plan = await createPlan(api, { code: `CL-Q${plans}` });
    const foreign = await milestone('9', '2026');
    plan = own;
    const { status, body } = await set(c.id, c.version, [c.id, foreign.id, 2_147_483_647]);
    expect(status).toBe(422);
    expect(body.errors).toEqual([
      { path: 'predecessorIds.0', code: 'dependsOnItself' },
      { path: 'predecessorIds.1', code: 'referenceMissing' },
      { path: 'predecessorIds.2', code: 'referenceMissing' },
    ]);
  });

  it.each([
    ['nothing', undefined, 'required'],
    ['a word', 'first', 'wrongType'],
    ['one twice', [1, 1], 'repeatedValue'],
  ])('are refused when they are %s', async (_, ids, code) => {
    expect(await set(c.id, c.version, ids)).toMatchObject({ status: 422, body: { errors: [{ code }] } });
  });

  it('are not of a milestone that the roadmap does not have', async () => {
    expect(await set(2_147_483_647, 1, [])).toMatchObject({ status: 404 });
  });

  it('need the permission to plan', async () => {
    const { cookie } = await createPersona(api, 'secretary');
    expect(await set(c.id, c.version, [a.id], cookie)).toMatchObject({ status: 403 });
  });

  describe('and the timeline', () => {
    const url = () => apiUrl(PATHS.timeline, { roadmap: plan.code });

    it('comes in one request, in reading order and in the shape of the contract', async () => {
      await set(c.id, c.version, [a.id]);
      const { status, body } = await api.get<Timeline>(url());
      expect(status).toBe(200);
      expect(Timeline.strict().parse(body)).toEqual(body);
      expect(body.milestones.map(({ code }) => code)).toEqual(['1.1.1', '1.1.2', '1.1.3']);
      expect(body.dependencies).toEqual([{ milestoneId: c.id, predecessorId: a.id }]);
    });

    it('answers 304 until something changes', async () => {
      const first = await api.get(url());
      const headers = revalidation(first.headers.get('etag'));
      expect((await api.get(url(), { headers })).status).toBe(304);
      await set(c.id, c.version, [b.id]);
      expect((await api.get(url(), { headers })).status).toBe(200);
    });
  });
});
