import {
  apiUrl,
  PATHS,
  type PortfolioComparison,
  PortfolioComparison as PortfolioComparisonSchema,
  type Problem,
} from '@rumbo/domain';
import {
  createPersona,
  createPlan,
  createSeries,
  type PlanFixture,
  revalidation,
  startApi,
  type TestApi,
} from '../testing';

describe('roadmaps side by side', () => {
  let api: TestApi;
  let specialist: string;
  let coordinator: string;
  let plans: PlanFixture[];

  beforeAll(async () => {
    api = await startApi();
    plans = [];
    for (const code of ['CL-HRR', 'KE-PROS', 'SN-ESS']) plans.push(await createPlan(api, { code }));
    await createPlan(api, { code: 'KE-DRAFT', status: 'draft' });
    specialist = (await createPersona(api, 'specialist')).cookie;
    coordinator = (await createPersona(api, 'coordinator')).cookie;
  });
  afterAll(() => api.close());

  const compare = (roadmaps: string, as = specialist) =>
    api.get<PortfolioComparison & Problem>(`${apiUrl(PATHS.portfolioComparison)}?roadmaps=${roadmaps}`, {
      as,
    });

  async function assess(
    { roadmapId }: PlanFixture,
    period: string,
    perspective: string,
    status: string,
    level: number,
  ) {
    await api.sql(
      `with round as (
         insert into assessment_round (roadmap_id, period, opened_on) values ($1, $2, '2026-01-01')
         on conflict (roadmap_id, period) do update set opened_on = excluded.opened_on returning id)
       insert into assessment (roadmap_id, round_id, factor, perspective, status, criteria, published_at)
       select $1, id, 'F1', $3, $4, $5, case when $4 = 'published' then now() end from round`,
      [
        ...[roadmapId, period, perspective, status],
        JSON.stringify([
          { criterion: 'F1_2', level, justification: { lang: 'es', text: 'Actas' }, evidence: [] },
        ]),
      ],
    );
  }

  const follow = ({ roadmapId }: PlanFixture, code: string) =>
    api.sql(`insert into tracking (roadmap_id, indicator_id) select $1, id from indicator where code = $2`, [
      roadmapId,
      code,
    ]);

  it('stand in the order that was asked for, in the shape of the contract', async () => {
    const { status, body } = await compare('SN-ESS,CL-HRR,KE-PROS');
    expect(status).toBe(200);
    expect(PortfolioComparisonSchema.parse(body)).toEqual(body);
    expect(body.rows.map(({ code }) => code)).toEqual(['SN-ESS', 'CL-HRR', 'KE-PROS']);
  });

  it.each([
    ['CL-HRR', 422, 'invalidFormat'],
    ['CL-HRR,KE-PROS,SN-ESS,CL-A,CL-B', 422, 'invalidFormat'],
    ['CL-HRR,CL-HRR', 422, 'repeatedValue'],
    ['CL-HRR,nowhere', 422, 'invalidFormat'],
    ['CL-HRR,CL-NADA', 404, undefined],
    ['CL-HRR,KE-DRAFT', 404, undefined],
  ])('are not %s', async (roadmaps, expected, code) => {
    const { status, body } = await compare(roadmaps, coordinator);
    expect([status, body.errors?.[0]?.code]).toEqual([expected, code]);
  });

  it('show what was published of each newest round, by perspective', async () => {
    const [chile, kenya] = plans as [PlanFixture, PlanFixture];
    await assess(chile, '2024-09', 'ministry', 'published', 2);
    await assess(chile, '2026-09', 'ministry', 'published', 4);
    await assess(chile, '2026-09', 'workers', 'published', 1);
    await assess(chile, '2026-09', 'sse', 'draft', 5);
    await assess(kenya, '2025-03', 'ministry', 'published', 3);
    const { body } = await compare('CL-HRR,KE-PROS');
    expect(body.criteria.find(({ criterion }) => criterion === 'F1_2')?.levels).toEqual({
      'CL-HRR': { ministry: 4, workers: 1 },
      'KE-PROS': { ministry: 3 },
    });
    expect(body.rows[0]?.factors[0]).toMatchObject({
      ...{ factor: 'F1', round: '2026-09', lowest: 1, highest: 4, disagreements: 1 },
    });
  });

  it('compare indicators that two follow, as far as their newest figures are of one type', async () => {
    const [chile, kenya, senegal] = plans as [PlanFixture, PlanFixture, PlanFixture];
    for (const plan of [chile, kenya]) await follow(plan, 'FRM-01');
    await follow(senegal, 'DW-01');
    await createSeries(api, { source: 'BA:1', figures: { '': { 2021: 27.4, 2022: 27.3 } } });
    await createSeries(api, { provider: 'INE', figures: { '': { '2025-10/P3M': 26.8 } } });
    await createSeries(api, {
      ...{ country: 'KE', source: 'BA:9' },
      figures: { '': { 2019: 86.5 }, 'sex=F': { 2021: 90 } },
    });
    await createSeries(api, { country: 'SN', source: 'BB:1', figures: { '': { 2016: 87 } } });
    const { body } = await compare('CL-HRR,KE-PROS,SN-ESS');
    expect(PortfolioComparisonSchema.parse(body)).toEqual(body);
    expect(body.indicators.map(({ indicator, type }) => [indicator.code, type])).toEqual([
      ['FRM-01', 'ILOSTAT · BA'],
    ]);
    expect(
      body.indicators[0]?.figures.map(({ roadmap, tracked, standing, point }) => [
        ...[roadmap, tracked, standing, point?.period, point?.value],
      ]),
    ).toEqual([
      ['CL-HRR', true, 'comparable', '2022', 27.3],
      ['KE-PROS', true, 'comparable', '2019', 86.5],
      ['SN-ESS', false, 'otherType', '2016', 87],
    ]);
    expect((await compare('CL-HRR,SN-ESS')).body.indicators).toEqual([]);
  });

  it('are answered with 304 until one of their countries has another figure', async () => {
    const url = `${apiUrl(PATHS.portfolioComparison)}?roadmaps=CL-HRR,KE-PROS`;
    const { headers } = await api.get(url, { as: specialist });
    const again = () => api.get(url, { as: specialist, headers: revalidation(headers.get('etag')) });
    expect((await again()).status).toBe(304);
    await createSeries(api, { country: 'KE', provider: 'KNBS', figures: { '': { 2024: 83 } } });
    expect((await again()).status).toBe(200);
  });
});
