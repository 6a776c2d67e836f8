import {
  addDays,
  apiUrl,
  dayIn,
  MY_UPDATES_LIMIT,
  MyUpdates,
  MyUpdates as MyUpdatesSchema,
  PATHS,
} from '@rumbo/domain';
import {
  createBody,
  createMilestone,
  createPersona,
  createPlan,
  type PlanFixture,
  startApi,
  type TestApi,
} from '../testing';

describe('my updates', () => {
  let api: TestApi;
  let plan: PlanFixture;
  let coordinator: string;
  let owner: number;
  let reporter: string;
  const today = dayIn('America/Santiago', new Date());

  beforeAll(async () => {
    api = await startApi();
    plan = await createPlan(api);
    owner = await createBody(api, 'INDAP');
    coordinator = (await createPersona(api, 'coordinator')).cookie;
    reporter = (await createPersona(api, 'reporter', { bodyId: owner })).cookie;
    const mine = (code: string, due: string) =>
      createMilestone(api, plan, coordinator, { code, due, ownerId: owner });
    await mine('far', '2090');
    await mine('late', '2024-02');
    await mine('soon', addDays(today, 30));
    await createMilestone(api, plan, coordinator, { code: 'nobody', due: '2024-01' });
  });
  afterAll(() => api.close());

  const read = async (as: string) => (await api.get<MyUpdates>(apiUrl(PATHS.myUpdates), { as })).body;
  const codes = async (as: string) => (await read(as)).items.map(({ milestone }) => milestone.code);

  it("are a reporter's unfinished milestones, most urgent first", async () => {
    const body = await read(reporter);
    expect(MyUpdatesSchema.parse(body)).toEqual(body);
    expect(body.items.map(({ milestone }) => milestone.code)).toEqual(['late', 'soon', 'far']);
    expect(body.total).toBe(3);
    expect(body.items[0]).toMatchObject({ owner: { acronym: 'INDAP' }, roadmap: { code: 'CL-HRR' } });
  });

  it("are for a coordinator what is late or due within 90 days in the country's roadmaps, whoever owns it", async () => {
    await createMilestone(api, await createPlan(api, { code: 'CL-BORRADOR', status: 'draft' }), coordinator, {
      code: 'draft',
      due: addDays(today, 89),
    });
    expect(await codes(coordinator)).toEqual(['nobody', 'late', 'soon', 'draft']);
    expect((await read(coordinator)).items[0]?.owner).toBeNull();
  });

  it('leave out what is finished, and closed roadmaps', async () => {
    const [first] = (await read(reporter)).items;
    const { milestone } = first ?? {};
    await api.call('POST', apiUrl(PATHS.milestoneUpdates, { roadmap: plan.code, id: milestone?.id ?? 0 }), {
      as: reporter,
      version: milestone?.version ?? 0,
      body: {
        status: 'completed',
        completedOn: today,
        evidence: [{ title: 'Acta', url: 'https://example.org/acta' }],
      },
    });
    const closed = await createPlan(api, { code: 'CL-CERRADA', status: 'closed' });
    await createMilestone(api, closed, coordinator, { code: 'closed', ownerId: owner });
    expect(await codes(reporter)).toEqual(['soon', 'far']);
  });

  it('count the evidence that a completion may rest on', async () => {
    const [first] = (await read(reporter)).items;
    const { milestone } = first ?? {};
    await api.call('POST', apiUrl(PATHS.milestoneUpdates, { roadmap: plan.code, id: milestone?.id ?? 0 }), {
      as: reporter,
      version: milestone?.version ?? 0,
      body: { status: 'in_progress', evidence: [{ title: 'Foto', url: 'https://example.org/foto' }] },
    });
    expect((await read(reporter)).items[0]).toMatchObject({ evidenceCount: 1, milestone: { code: 'soon' } });
  });

  it('are none for who reports on nothing, and need a person', async () => {
    const manager = (await createPersona(api, 'manager')).cookie;
    expect(await read(manager)).toEqual({ items: [], total: 0 });
    expect((await api.get(apiUrl(PATHS.myUpdates))).status).toBe(401);
  });

  it('carry the most urgent ones of many, and say how many there are', async () => {
    await api.sql(
      `insert into milestone (roadmap_id, objective_id, code, type, title, position, original_due, due, owner_id)
       select $1, $2, 'x', 'milestone', $3, n, '2023', '2023', $4 from generate_series(1, $5) n`,
      [plan.roadmapId, plan.objectiveId, { lang: 'es', text: 'x' }, owner, MY_UPDATES_LIMIT],
    );
    const body = await read(reporter);
    expect(body.total).toBe(MY_UPDATES_LIMIT + 2);
    expect(body.items.map(({ milestone }) => milestone.due)).toEqual(Array(MY_UPDATES_LIMIT).fill('2023'));
  });
});
