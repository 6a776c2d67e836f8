import {
  apiUrl,
  type IndicatorComparison,
  type IndicatorList,
  type IndicatorPage,
  lines,
  type MilestonePage,
  PATHS,
} from '@rumbo/domain';
import {
  createInformality,
  createMilestone,
  createPersona,
  createPlan,
  createSeries,
  type PlanFixture,
  revalidation,
  startApi,
  type TestApi,
} from '../testing';

describe('reading indicators', () => {
  let api: TestApi;
  let plan: PlanFixture;
  let coordinator: string;
  let series: Awaited<ReturnType<typeof createInformality>>;
  beforeAll(async () => {
    api = await startApi();
    plan = await createPlan(api);
    await createPlan(api, { code: 'CL-DRAFT', status: 'draft' });
    ({ cookie: coordinator } = await createPersona(api, 'coordinator'));
    series = await createInformality(api);
    for (const [country, source, figures] of [
      ['SN', 'BA:13368', { 2015: 93.434, 2016: 87.038, 2019: 90.23 }],
      ['SN', 'BB:15959', { 2018: 93.614 }],
      ['KE', 'BB:7021', { 2019: 86.489 }],
    ] as const)
      await createSeries(api, { country, source, figures: { '': figures } });
  });
  afterAll(() => api.close());

  const list = async () =>
    (await api.get<IndicatorList>(apiUrl(PATHS.indicators, { roadmap: plan.code }))).body.indicators;
  const page = (query = '', indicator = 'FRM-01', roadmap = plan.code) =>
    api.get<IndicatorPage>(apiUrl(PATHS.indicator, { roadmap, indicator }) + query);
  const row = async (code: string) => (await list()).find(({ indicator }) => indicator.code === code);

  it('lists the whole catalogue in its order, with or without figures', async () => {
    const rows = await list();
    expect(rows.map(({ indicator }) => indicator.code)).toEqual([
      ...Array.from({ length: 10 }, (_, n) => `FRM-${String(n + 1).padStart(2, '0')}`),
      ...Array.from({ length: 11 }, (_, n) => `DW-${String(n + 1).padStart(2, '0')}`),
      ...Array.from({ length: 6 }, (_, n) => `SSE-${String(n + 1).padStart(2, '0')}`),
    ]);
    expect(rows.find(({ indicator }) => indicator.code === 'SSE-01')).toMatchObject({
      series: null,
      points: [],
      seriesCount: 0,
      tracking: null,
    });
  });

  it('lets the series with the newest figure speak, until a target names another', async () => {
    expect(await row('FRM-01')).toMatchObject({
      series: { id: series.ine, provider: 'INE' },
      points: [{ period: '2025-10/P3M', value: 26.8 }],
      seriesCount: 4,
    });
    const { status } = await api.call(
      'PUT',
      apiUrl(PATHS.indicatorTracking, { roadmap: plan.code, indicator: 'FRM-01' }),
      {
        as: coordinator,
        version: 0,
        body: {
          target: {
            seriesId: series.flagged,
            baseline: { value: 27.352, period: '2021' },
            value: 25,
            due: '2027',
          },
        },
      },
    );
    expect(status).toBe(200);
    expect(await row('FRM-01')).toMatchObject({
      series: { id: series.flagged },
      points: [{ period: '2020', flag: 'B' }, { period: '2021' }, { period: '2022', value: 27.355 }],
      tracking: { target: { value: 25, due: '2027', disaggregation: '' } },
    });
  });

  it('shows two statistics of one concept side by side, and joins neither them nor a break', async () => {
    const { body } = await page();
    expect(body.series.map(({ id }) => id)).toEqual([
      series.after,
      series.flagged,
      series.before,
      series.ine,
    ]);
    const drawn = lines(body.observations, 'percent').map(({ points }) =>
      points.map(({ period }) => period).join(' '),
    );
    expect(drawn).toEqual(['2015 2016', '2017', '2018 2019', '2020 2021 2022', '2025-10/P3M']);
    expect(body.breakdowns).toEqual([
      { by: 'activity', within: { sex: ['F'] } },
      { by: 'sex', within: {} },
      { by: 'sex', within: { activity: ['AGNAG_AGR'] } },
      { by: 'territory', within: {} },
    ]);
    expect(body.countries).toEqual(['KE', 'SN']);
  });

  it.each([
    ['', ['']],
    ['?by=sex', ['', 'sex=F', 'sex=M']],
    ['?by=sex&slice=activity%3DAGNAG_AGR', ['activity=AGNAG_AGR;sex=F']],
    ['?by=activity&slice=sex%3DF', ['activity=AGNAG_AGR;sex=F', 'sex=F']],
    ['?by=age', ['']],
  ])('breaks down by %s', async (query, parts) => {
    const { body } = await page(query);
    expect([...new Set(body.observations.map(({ disaggregation }) => disaggregation))].sort()).toEqual(parts);
    expect(body.observations.every(({ territory }) => territory === null)).toBe(true);
  });

  it('breaks down by territory, regions from north to south', async () => {
    const { body } = await page('?by=territory');
    const places = body.observations.filter(({ seriesId }) => seriesId === series.ine);
    expect(places.map(({ territory }) => territory)).toEqual([null, 'CL-AR', 'CL-LR']);
    expect(body.territories.map(({ code }) => code).slice(0, 2)).toEqual(['CL-AP', 'CL-TA']);
    expect(body.territories).toHaveLength(16);
  });

  it.each(['?by=Sex', '?slice=sex', '?slice=sex%3DM%3Bsex%3DF', '?colour=red'])(
    'refuses %s with a reason',
    async (query) => {
      const { status, body } = await page(query);
      expect([status, body]).toEqual([422, expect.objectContaining({ code: 'invalid' })]);
    },
  );

  it.each([
    ['FRM-99', 'CL-HRR', 404],
    ['frm-01', 'CL-HRR', 200],
    ['FRM-01', 'CL-NONE', 404],
    ['FRM-01', 'CL-DRAFT', 404],
  ])('answers for %s of %s with %d', async (indicator, roadmap, status) => {
    expect((await page('', indicator, roadmap)).status).toBe(status);
  });

  it('compares countries by what they observe as a whole, and always with the own', async () => {
    const url = apiUrl(PATHS.indicatorComparison, { roadmap: plan.code, indicator: 'FRM-01' });
    const { body } = await api.get<IndicatorComparison>(`${url}?countries=SN,KE`);
    expect(body.countries).toEqual(['CL', 'SN', 'KE']);
    expect(body.series).toHaveLength(7);
    expect(new Set(body.points.map(({ disaggregation }) => disaggregation))).toEqual(new Set(['']));
    expect((await api.get(`${url}?countries=Chile`)).status).toBe(422);
  });

  it('answers 304 to who has the page as it is, and anew after an import', async () => {
    const { headers } = await page();
    const again = () =>
      api.get(apiUrl(PATHS.indicator, { roadmap: plan.code, indicator: 'FRM-01' }), {
        headers: revalidation(headers.get('etag')),
      });
    expect((await again()).status).toBe(304);
    await api.sql(
      `insert into import_file (roadmap_id, kind, file_name, confirmed_at) values ($1, 'observations', 'x.csv', now())`,
      [plan.roadmapId],
    );
    expect((await again()).status).toBe(200);
  });

  it('tells a milestone which indicators it serves', async () => {
    const { id } = await createMilestone(api, plan, coordinator);
    const tracking = apiUrl(PATHS.indicatorTracking, { roadmap: plan.code, indicator: 'DW-01' });
    await api.call('PUT', tracking, { as: coordinator, version: 0, body: { milestoneIds: [id] } });
    const { body } = await api.get<MilestonePage>(apiUrl(PATHS.milestone, { roadmap: plan.code, id }));
    expect(body.indicators).toMatchObject([{ code: 'DW-01', name: { text: 'Unemployment rate' } }]);
    expect((await page('', 'DW-01')).body.milestones).toMatchObject([{ id, code: '1.1.1' }]);
  });
});
