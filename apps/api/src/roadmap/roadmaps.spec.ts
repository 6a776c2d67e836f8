import {
  apiUrl,
  PATHS,
  type Problem,
  type Roadmap,
  RoadmapList,
  RoadmapList as RoadmapListSchema,
} from '@rumbo/domain';
import {
  createMilestone,
  createPersona,
  createPlan,
  type PlanFixture,
  revalidation,
  spanish,
  startApi,
  type TestApi,
} from '../testing';

describe('roadmaps', () => {
  let api: TestApi;
  let coordinator: string;
  let published: PlanFixture;
  let draft: PlanFixture;

  beforeAll(async () => {
    api = await startApi();
    coordinator = (await createPersona(api, 'coordinator')).cookie;
    published = await createPlan(api);
    draft = await createPlan(api, { code: 'CL-BORRADOR', status: 'draft' });
    await createPlan(api, { code: 'KE-DRAFT', status: 'in_consultation' });
  });
  afterAll(() => api.close());

  const list = async (as?: string) => (await api.get<RoadmapList>(apiUrl(PATHS.roadmaps), { as })).body;
  const codes = async (as?: string) => (await list(as)).items.map(({ code }) => code);
  const input = (fields: Record<string, unknown> = {}) => ({
    code: 'CL-NUEVA',
    title: spanish('Hoja de ruta nueva'),
    startsOn: '2026-01-01',
    endsOn: '2029-12-31',
    language: 'es',
    timeZone: 'America/Santiago',
    ...fields,
  });
  const create = (body: unknown, as: string | undefined = coordinator) =>
    api.call<Roadmap & Pick<Problem, 'errors'>>('POST', apiUrl(PATHS.roadmaps), { as, body });
  const edit = (code: string, version: number, fields: Record<string, unknown>) => {
    const { code: _, ...body } = input(fields);
    return api.call<Roadmap & Pick<Problem, 'errors'>>('PATCH', apiUrl(PATHS.roadmap, { roadmap: code }), {
      as: coordinator,
      version,
      body,
    });
  };

  describe('in the list', () => {
    it('are the published ones for the public, and drafts for those of their country', async () => {
      expect(await codes()).toEqual(['CL-HRR']);
      expect(await codes(coordinator)).toEqual(['CL-BORRADOR', 'CL-HRR']);
      const kenyan = (await createPersona(api, 'constituent', { country: 'KE' })).cookie;
      expect(await codes(kenyan)).toEqual(['CL-HRR', 'KE-DRAFT']);
      const specialist = (await createPersona(api, 'specialist')).cookie;
      expect(await codes(specialist)).toEqual(['CL-BORRADOR', 'CL-HRR', 'KE-DRAFT']);
    });

    it('carry figures that follow every write', async () => {
      const plan = await createPlan(api, { code: 'CL-CIFRAS' });
      const line = async () => (await list()).items.find(({ code }) => code === plan.code);
      expect(await line()).toMatchObject({ milestones: 0, done: 0, weight: 0, lastUpdateOn: null });
      const late = await createMilestone(api, plan, coordinator, { due: '2025-12', weight: 3 });
      await createMilestone(api, plan, coordinator, { due: '2099' });
      expect(await line()).toMatchObject({ milestones: 2, done: 0, weight: 4, overdue: 1, atRisk: 0 });
      await api.call('POST', apiUrl(PATHS.milestoneUpdates, { roadmap: plan.code, id: late.id }), {
        as: coordinator,
        version: late.version,
        body: { status: 'in_progress', progress: 50 },
      });
      const after = await line();
      expect(after).toMatchObject({ done: 1.5, weight: 4, overdue: 1 });
      expect(after?.lastUpdateOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    });

    it('have the shape of the contract', async () => {
      const body = await list(coordinator);
      expect(RoadmapListSchema.parse(body)).toEqual(body);
    });

    it('are not sent again to who has them, until one of them changes or another is seen', async () => {
      const first = await api.get(apiUrl(PATHS.roadmaps));
      const again = (as?: string) =>
        api.get(apiUrl(PATHS.roadmaps), { as, headers: revalidation(first.headers.get('etag')) });
      expect(await again()).toMatchObject({ status: 304, body: '' });
      expect((await again(coordinator)).status).toBe(200);
      await createMilestone(api, published, coordinator);
      expect((await again()).status).toBe(200);
    });
  });

  describe('that are begun', () => {
    it('are drafts of the country in their code', async () => {
      expect(await create(input())).toMatchObject({
        status: 201,
        body: { code: 'CL-NUEVA', country: 'CL', status: 'draft', version: 1, illustrative: false },
      });
    });

    it('belong to a country that one coordinates', async () => {
      expect((await create(input({ code: 'KE-NEW' }))).status).toBe(403);
      const administrator = (await createPersona(api, 'administrator')).cookie;
      expect((await create(input({ code: 'KE-NEW' }), administrator)).status).toBe(201);
    });

    it('have a code that nobody has, in a country that exists', async () => {
      expect((await create(input({ code: 'CL-HRR' }))).body.errors).toEqual([
        { path: 'code', code: 'alreadyTaken' },
      ]);
      const administrator = (await createPersona(api, 'administrator')).cookie;
      expect((await create(input({ code: 'XX-NEW' }), administrator)).body.errors).toEqual([
        { path: 'code', code: 'referenceMissing' },
      ]);
    });
  });

  it('are changed by who saw their present version, and become public when adopted', async () => {
    await create(input({ code: 'CL-PASOS' }));
    expect(await codes()).not.toContain('CL-PASOS');
    expect(await edit('CL-PASOS', 1, { status: 'adopted' })).toMatchObject({
      status: 200,
      body: { status: 'adopted', version: 2 },
    });
    expect(await codes()).toContain('CL-PASOS');
    expect(await edit('CL-PASOS', 1, { status: 'closed' })).toMatchObject({
      status: 412,
      body: { current: { code: 'CL-PASOS', status: 'adopted' }, params: { author: 'coordinator' } },
    });
  });

  it('are not changed by those who only report', async () => {
    const reporter = (await createPersona(api, 'reporter')).cookie;
    const { code: _, ...body } = input();
    const url = apiUrl(PATHS.roadmap, { roadmap: 'CL-HRR' });
    expect((await api.call('PATCH', url, { as: reporter, version: 1, body })).status).toBe(403);
  });

  it('that are drafts do not exist for outsiders, at any address', async () => {
    const { id } = await createMilestone(api, draft, coordinator);
    const kenyan = (await createPersona(api, 'coordinator', { country: 'KE' })).cookie;
    for (const address of [
      apiUrl(PATHS.roadmap, { roadmap: draft.code }),
      apiUrl(PATHS.overview, { roadmap: draft.code }),
      apiUrl(PATHS.plan, { roadmap: draft.code }),
      apiUrl(PATHS.milestone, { roadmap: draft.code, id }),
    ]) {
      const missing = address.replace(draft.code, 'CL-NADA');
      for (const as of [undefined, kenyan]) {
        const { body, ...answer } = await api.get<Problem>(address, { as });
        const nothing = await api.get<Problem>(missing, { as });
        expect({ address, status: answer.status }).toEqual({ address, status: 404 });
        expect({ ...body, requestId: '' }).toEqual({ ...nothing.body, requestId: '' });
      }
      expect((await api.get(address, { as: coordinator })).status).toBe(200);
    }
  });
});
