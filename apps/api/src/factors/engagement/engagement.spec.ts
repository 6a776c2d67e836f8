import {
  apiUrl,
  type EngagementPage,
  type FieldError,
  type Instrument,
  type MilestoneLinks,
  type MilestonePage,
  type Partner,
  PATHS,
  type Problem,
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
} from '../../testing';

describe('international engagement', () => {
  let api: TestApi;
  let plan: PlanFixture;
  let coordinator: string;
  let milestone: { id: number; version: number };
  let oit: Partner;

  beforeAll(async () => {
    api = await startApi();
    plan = await createPlan(api);
    coordinator = (await createPersona(api, 'coordinator')).cookie;
    milestone = await createMilestone(api, plan, coordinator);
    oit = (await add<Partner>(PATHS.partners, PARTNER)).body;
  });
  afterAll(() => api.close());

  const PARTNER = {
    acronym: 'OIT',
    name: spanish('Organización Internacional del Trabajo'),
    kind: 'ilo',
    website: null,
  };
  const instrument = (fields: object = {}) => ({
    ...{
      partnerIds: [oit.id],
      kind: 'project',
      title: spanish('Formalización rural'),
      startsOn: '2024-03-01',
    },
    ...{
      endsOn: null,
      outcome: 'CHL-2.1',
      currency: 'USD',
      domesticFunding: 400_000,
      partnerFunding: 600_000,
    },
    outputs: [
      { title: 'Diagnóstico', deliveredOn: '2024-06-01', adoptedIn: 'PNDR', adoptedOn: '2025-01-10' },
    ],
    url: null,
    ...fields,
  });
  const recommendation = (fields: object = {}) => ({
    ...{
      partnerId: oit.id,
      text: spanish('Simplificar la constitución'),
      receivedOn: '2025-05-02',
      source: null,
    },
    ...{ url: null, decision: 'pending', decidedOn: null, reason: null, milestoneIds: [milestone.id] },
    ...fields,
  });
  const exchange = (fields: object = {}) => ({
    ...{ direction: 'given', kind: 'hosting', heldOn: '2025-05-12', topic: spanish('Año Internacional') },
    ...{ partnerIds: [], countries: ['KE'], url: null },
    ...fields,
  });
  const duty = (fields: object = {}) => ({
    ...{ partnerId: oit.id, title: spanish('Memoria del Convenio 144'), due: '2025-Q3', deliveredOn: null },
    ...{ consulted: false, public: false, url: null },
    ...fields,
  });
  const all = (path: string) => apiUrl(path, { roadmap: plan.code });
  const one = (path: string, id: number) =>
    apiUrl<typeof PATHS.partner>(path as typeof PATHS.partner, { roadmap: plan.code, id });
  const add = <T>(path: string, body: object, as = coordinator) =>
    api.call<T & Problem>('POST', all(path), { as, body });
  const read = async () => (await api.get<EngagementPage>(all(PATHS.engagement))).body;

  it('is read whole by everybody, and says nothing new to who has seen it', async () => {
    const first = await api.get<EngagementPage>(all(PATHS.engagement));
    expect(first).toMatchObject({
      status: 200,
      body: {
        roadmap: { code: plan.code },
        partners: [{ acronym: 'OIT', version: 1, illustrative: false }],
        milestones: [{ id: milestone.id, sdgTargets: [], standards: [], outcomes: [] }],
      },
    });
    const headers = revalidation(first.headers.get('etag'));
    expect((await api.get(all(PATHS.engagement), { headers })).status).toBe(304);
  });

  it.each([
    ['partners', PATHS.partners, () => ({ ...PARTNER, acronym: 'CEPAL', kind: 'regional' })],
    ['instruments', PATHS.instruments, () => instrument()],
    ['recommendations', PATHS.recommendations, () => recommendation()],
    ['exchanges', PATHS.exchanges, () => exchange()],
    ['duties', PATHS.reportingDuties, () => duty()],
  ] as const)('keeps %s as they were sent', async (list, path, input) => {
    const { status, body } = await add<{ id: number }>(path, input());
    expect({ status, body }).toMatchObject({
      status: 201,
      body: { ...input(), version: 1, illustrative: false },
    });
    expect((await read())[list].find(({ id }) => id === body.id)).toEqual(body);
  });

  it('is changed by who saw the present version', async () => {
    const { body } = await add<Instrument>(PATHS.instruments, instrument());
    const change = (version: number | undefined, fields: object) =>
      api.call<Instrument & Problem>('PATCH', one(PATHS.instrument, body.id), {
        as: coordinator,
        body: instrument(fields),
        ...(version !== undefined && { version }),
      });
    const ended = { endsOn: '2026-12-31', outputs: [] };
    expect(await change(1, ended)).toMatchObject({ status: 200, body: { ...ended, version: 2 } });
    expect(await change(1, { endsOn: null })).toMatchObject({
      status: 412,
      body: { current: { ...ended, version: 2 }, params: { author: 'coordinator' } },
    });
    expect((await change(undefined, ended)).status).toBe(428);
    const [before, after] = await api.sql<{ operation: string; actor: string }>(
      `select operation, actor from change where entity = 'instrument' and entity_id = $1 order by id`,
      [body.id],
    );
    expect([before?.operation, after?.operation]).toEqual(['insert', 'update']);
    expect(after?.actor).toMatch(/^person:/);
  });

  it('is removed by who saw it, unless something refers to it', async () => {
    const { body: ocde } = await add<Partner>(PATHS.partners, { ...PARTNER, acronym: 'OCDE' });
    const { body: project } = await add<Instrument>(PATHS.instruments, instrument({ partnerIds: [ocde.id] }));
    await add(PATHS.reportingDuties, duty({ partnerId: ocde.id }));
    const remove = (path: string, id: number, version: number) =>
      api.call<Problem>('DELETE', one(path, id), { as: coordinator, version });
    expect(await remove(PATHS.partner, ocde.id, 1)).toMatchObject({
      status: 409,
      body: {
        code: 'stillReferredTo',
        params: { records: 'Formalización rural; Memoria del Convenio 144' },
      },
    });
    expect((await remove(PATHS.instrument, project.id, 2)).status).toBe(412);
    expect((await remove(PATHS.instrument, project.id, 1)).status).toBe(204);
    expect((await remove(PATHS.instrument, project.id, 1)).status).toBe(404);
    const [change] = await api.sql<{ before: { title: unknown } }>(
      `select before from change where entity = 'instrument' and entity_id = $1 and operation = 'delete'`,
      [project.id],
    );
    expect(change?.before.title).toEqual(spanish('Formalización rural'));
  });

  it('is not removed while something new begins to refer to it', async () => {
    for (let n = 0; n < 12; n += 1) {
      const { body: partner } = await add<Partner>(PATHS.partners, { ...PARTNER, acronym: `P${n}` });
      const [added, removed] = await Promise.all([
        add(PATHS.instruments, instrument({ partnerIds: [partner.id] })),
        api.call('DELETE', one(PATHS.partner, partner.id), { as: coordinator, version: 1 }),
      ]);
      expect([
        [201, 409],
        [422, 204],
      ]).toContainEqual([added.status, removed.status]);
    }
  });

  it.each<[string, string, () => object, Partial<FieldError>]>([
    [
      'an acronym of another partner',
      PATHS.partners,
      () => ({ ...PARTNER, acronym: 'oit' }),
      { path: 'acronym', code: 'alreadyTaken' },
    ],
    [
      'an unknown partner',
      PATHS.instruments,
      () => instrument({ partnerIds: [oit.id, 999_999] }),
      { path: 'partnerIds.1', code: 'referenceMissing' },
    ],
    [
      'an end before the start',
      PATHS.instruments,
      () => instrument({ endsOn: '2024-01-01' }),
      { path: 'endsOn', code: 'endBeforeStart' },
    ],
    [
      'a day that is none',
      PATHS.instruments,
      () => instrument({ startsOn: '2024-02-30' }),
      { path: 'startsOn', code: 'impossibleDate' },
    ],
    [
      'a delivery to come',
      PATHS.instruments,
      () =>
        instrument({
          outputs: [{ title: 'x', deliveredOn: '2199-01-01', adoptedIn: null, adoptedOn: null }],
        }),
      { path: 'outputs.0.deliveredOn', code: 'inTheFuture' },
    ],
    [
      'a decision without its day',
      PATHS.recommendations,
      () => recommendation({ decision: 'adopted' }),
      { path: 'decidedOn', code: 'required' },
    ],
    [
      'an unknown milestone',
      PATHS.recommendations,
      () => recommendation({ milestoneIds: [999_999] }),
      { path: 'milestoneIds.0', code: 'referenceMissing' },
    ],
    [
      'advice of nobody known',
      PATHS.recommendations,
      () => recommendation({ partnerId: 999_999 }),
      { path: 'partnerId', code: 'referenceMissing' },
    ],
    [
      'an exchange to come',
      PATHS.exchanges,
      () => exchange({ heldOn: '2199-01-01' }),
      { path: 'heldOn', code: 'inTheFuture' },
    ],
    [
      'a country that is none',
      PATHS.exchanges,
      () => exchange({ countries: ['KE', 'ZZ'] }),
      { path: 'countries.1', code: 'referenceMissing' },
    ],
    [
      'a report that is public before it is',
      PATHS.reportingDuties,
      () => duty({ public: true }),
      { path: 'public', code: 'onlyWhenDelivered' },
    ],
  ])('refuses %s at its field', async (_, path, input, error) => {
    const { status, body } = await add(path, input());
    expect({ status, errors: body.errors }).toEqual({
      status: 422,
      errors: [expect.objectContaining(error)],
    });
  });

  it('refers to nothing of another roadmap', async () => {
    const other = await createPlan(api, { code: 'CL-OTRA' });
    const { status, body } = await api.call<Problem>(
      'POST',
      apiUrl(PATHS.instruments, { roadmap: other.code }),
      {
        as: coordinator,
        body: instrument(),
      },
    );
    expect({ status, errors: body.errors }).toEqual({
      status: 422,
      errors: [{ path: 'partnerIds.0', code: 'referenceMissing' }],
    });
    const foreign = apiUrl(PATHS.partner, { roadmap: other.code, id: oit.id });
    expect((await api.call('PATCH', foreign, { as: coordinator, version: 1, body: PARTNER })).status).toBe(
      404,
    );
    expect((await api.call('DELETE', foreign, { as: coordinator, version: 1 })).status).toBe(404);
  });

  it('says what a milestone serves, to who saw its version', async () => {
    const set = (version: number, links: object) =>
      api.call<MilestoneLinks & Problem>('PATCH', one(PATHS.milestoneLinks, milestone.id), {
        as: coordinator,
        version,
        body: { sdgTargets: ['8.3'], standards: ['R204'], outcomes: ['CHL-2.1'], ...links },
      });
    expect((await set(milestone.version, { sdgTargets: ['8.11'] })).body.errors).toEqual([
      { path: 'sdgTargets.0', code: 'unknownTarget' },
    ]);
    expect(await set(milestone.version, {})).toMatchObject({
      status: 200,
      body: { sdgTargets: ['8.3'], version: milestone.version + 1 },
    });
    expect(await set(milestone.version, {})).toMatchObject({
      status: 412,
      body: { current: { standards: ['R204'], version: milestone.version + 1 } },
    });
    expect((await read()).milestones).toMatchObject([{ code: '1.1.1', outcomes: ['CHL-2.1'] }]);
    const page = await api.get<MilestonePage>(one(PATHS.milestone, milestone.id));
    expect(page.body.links).toEqual({ sdgTargets: ['8.3'], standards: ['R204'], outcomes: ['CHL-2.1'] });
  });
});
