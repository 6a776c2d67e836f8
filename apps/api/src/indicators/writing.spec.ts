import {
  apiUrl,
  type IndicatorList,
  type IndicatorPage,
  type Observation,
  PATHS,
  type Problem,
  type RevisionList,
} from '@rumbo/domain';
import {
  createInformality,
  createPersona,
  createPlan,
  createSeries,
  type PlanFixture,
  spanish,
  startApi,
  type TestApi,
} from '../testing';

describe('writing indicators', () => {
  let api: TestApi;
  let plan: PlanFixture;
  let coordinator: string;
  let series: Awaited<ReturnType<typeof createInformality>>;
  beforeAll(async () => {
    api = await startApi();
    plan = await createPlan(api);
    ({ cookie: coordinator } = await createPersona(api, 'coordinator'));
    series = await createInformality(api);
  });
  afterAll(() => api.close());

  const roadmap = 'CL-HRR';
  const page = async (indicator = 'FRM-01') =>
    (await api.get<IndicatorPage>(apiUrl(PATHS.indicator, { roadmap, indicator }))).body;
  const send = <T = IndicatorPage>(method: string, url: string, body: unknown, version?: number) =>
    api.call<T>(method, url, { as: coordinator, body, ...(version !== undefined && { version }) });
  const add = (id: number, ...observations: unknown[]) =>
    send<IndicatorPage & Problem>('POST', apiUrl(PATHS.seriesObservations, { roadmap, id }), {
      observations,
    });
  const errorsOf = ({ errors }: Problem) => errors?.map(({ path, code }) => `${path} ${code}`);
  const versionOf = async (id: number) => (await page()).series.find((one) => one.id === id)?.version ?? 0;
  const figure = async (seriesId: number, period: string): Promise<Observation> => {
    const found = (await page()).observations.find(
      (one) => one.seriesId === seriesId && one.period === period && one.disaggregation === '',
    );
    if (!found) throw new Error(`There is no figure for ${period}.`);
    return found;
  };
  const history = async () =>
    (
      await api.get<RevisionList>(apiUrl(PATHS.indicatorRevisions, { roadmap, indicator: 'FRM-01' }), {
        as: coordinator,
      })
    ).body.items;

  it('adds figures by hand, each with its author in the change log', async () => {
    const { status, body } = await add(
      series.ine,
      { period: '2026-01/P3M', value: 26.5, numerator: 2498665, denominator: 9428925, flag: 'P' },
      { period: '2026-01/P3M', value: 27.9, disaggregation: 'sex=F', document: 'INE, boletín 34' },
      { period: '2026-02/P3M', value: null },
    );
    expect(status).toBe(201);
    const own = body.observations.filter(({ seriesId }) => seriesId === series.ine);
    expect(own.map(({ period, value }) => [period, value])).toEqual([
      ['2025-10/P3M', 26.8],
      ['2026-01/P3M', 26.5],
      ['2026-02/P3M', null],
    ]);
    const logged = await api.sql<{ actor: string }>(
      `select actor from change where entity = 'observation' and operation = 'insert' order by id desc limit 3`,
    );
    expect(logged.map(({ actor }) => actor)).toEqual(Array(3).fill(expect.stringMatching(/^person:/)));
  });

  it.each([
    ['what is there already', { period: '2022', value: 1 }, 'observations.0.period alreadyRecorded'],
    ['what is before its series', { period: '2019', value: 1 }, 'observations.0.period beforeSeries'],
    [
      'a period that does not exist',
      { period: '2025-V11', value: 1 },
      'observations.0.period impossiblePeriod',
    ],
    ['no number', { period: '2023', value: 'NaN' }, 'observations.0.value wrongType'],
    ['more than can be', { period: '2023', value: 1e300 }, 'observations.0.value tooBig'],
    [
      'a place elsewhere',
      { period: '2023', value: 1, territory: 'KE-43' },
      'observations.0.territory referenceMissing',
    ],
    [
      'a part written otherwise',
      { period: '2023', value: 1, disaggregation: 'SEX_F' },
      'observations.0.disaggregation invalidFormat',
    ],
    [
      'a share that is not its fraction',
      { period: '2023', value: 50, numerator: 1, denominator: 3 },
      'observations.0.value shareDisagrees',
    ],
    [
      'a division by zero',
      { period: '2023', value: 50, numerator: 1, denominator: 0 },
      'observations.0.denominator notZero',
    ],
    [
      'a flag that nobody knows',
      { period: '2023', value: 50, flag: 'Q' },
      'observations.0.flag unknownValue',
    ],
  ])('refuses %s at its field', async (_, observation, error) => {
    const { status, body } = await add(series.flagged, observation);
    expect([status, errorsOf(body)]).toEqual([422, [error]]);
  });

  it('refuses a figure twice in one go, and what belongs after a break', async () => {
    const twice = await add(series.ine, { period: '2026', value: 1 }, { period: '2026', value: 2 });
    expect(errorsOf(twice.body)).toEqual(['observations.1.period repeatedValue']);
    const late = await add(series.after, { period: '2021', value: 1 });
    expect(errorsOf(late.body)).toEqual(['observations.0.period afterSeries']);
  });

  it('takes all figures or none, and never a number that JSON cannot say', async () => {
    const before = (await page()).observations.length;
    expect((await add(series.ine, { period: '2019', value: 1 }, { period: 'x', value: 1 })).status).toBe(422);
    const raw = await api.call<Problem>(
      'POST',
      apiUrl(PATHS.seriesObservations, { roadmap, id: series.ine }),
      {
        as: coordinator,
        body: '{"observations": [{"period": "2019", "value": 1e309}]}',
      },
    );
    expect(raw.status).toBe(422);
    expect((await page()).observations).toHaveLength(before);
  });

  it('corrects a figure for who saw it, keeps the former one, and tells who overtook whom', async () => {
    const { id, version } = await figure(series.flagged, '2021');
    const url = apiUrl(PATHS.observation, { roadmap, id });
    const first = await send('PATCH', url, { value: 27.4, flag: 'P' }, version);
    expect(first.status).toBe(200);
    const second = await send<Problem>('PATCH', url, { value: 27.5 }, version);
    expect([second.status, second.body.current]).toEqual([
      412,
      expect.objectContaining({ id, value: 27.4, flag: 'P', version: version + 1 }),
    ]);
    expect(second.body.params).toMatchObject({ author: 'coordinator' });
    expect((await history())[0]).toMatchObject({
      period: '2021',
      former: { value: 27.352, flag: null },
      current: { value: 27.4, flag: 'P' },
      author: 'coordinator',
    });
  });

  it('keeps former figures of what an import revises too, without a line of the log for each', async () => {
    const { id } = await figure(series.flagged, '2022');
    const lines = () =>
      api.sql(`select count(*) from change where entity = 'observation' and entity_id = $1`, [id]);
    const before = await lines();
    await api.sql(`set rumbo.import = '1'`);
    await api.sql(`update observation set value = 27.3 where id = $1`, [id]);
    await api.sql(`reset rumbo.import`);
    expect(await lines()).toEqual(before);
    expect((await history())[0]).toMatchObject({ former: { value: 27.355 }, current: { value: 27.3 } });
  });

  it('divides a series at a declared break; its target then needs a new baseline, its figures no revision', async () => {
    const revisions = (await history()).length;
    const url = apiUrl(PATHS.seriesBreaks, { roadmap, id: series.before });
    const reason = spanish('Nueva serie de empleo informal desde 2017.');
    const version = await versionOf(series.before);
    for (const [period, code] of [
      ['2015', 'nothingBefore'],
      ['2018', 'nothingAfter'],
    ])
      expect(errorsOf((await send<Problem>('POST', url, { period, reason }, version)).body)).toEqual([
        `period ${code}`,
      ]);
    const { status, body } = await send('POST', url, { period: '2017', reason }, version);
    expect(status).toBe(201);
    const next = body.series.find(({ predecessorId }) => predecessorId === series.before);
    expect(next).toMatchObject({ startsOn: '2017-01-01', breakKind: 'declared', source: 'BB:16207' });
    expect(
      body.observations.filter(({ seriesId }) => seriesId === next?.id).map(({ period }) => period),
    ).toEqual(['2017']);
    expect(await history()).toHaveLength(revisions);
    const again = await send<Problem>('POST', url, { period: '2016', reason }, version);
    expect(again.status).toBe(201);
  });

  it('begins and renames series, and refuses the same one twice', async () => {
    const url = apiUrl(PATHS.indicatorSeries, { roadmap, indicator: 'FRM-02' });
    const input = { provider: 'INE', source: 'ENE', base: '2017' };
    const { status, body } = await send('POST', url, input);
    expect([status, body.series]).toMatchObject([201, [{ provider: 'INE', startsOn: null, version: 1 }]]);
    expect(errorsOf((await send<Problem>('POST', url, input)).body)).toEqual(['source alreadyTaken']);
    const [created] = body.series;
    const edited = await send(
      'PATCH',
      apiUrl(PATHS.series, { roadmap, id: created?.id ?? 0 }),
      { ...input, note: spanish('Zonas rurales según el INE') },
      1,
    );
    expect(edited.body.series).toMatchObject([{ note: { text: 'Zonas rurales según el INE' }, version: 2 }]);
  });

  it('keeps a target of its own series and milestones only, by version', async () => {
    const url = apiUrl(PATHS.indicatorTracking, { roadmap, indicator: 'FRM-01' });
    const elsewhere = await createSeries(api, { country: 'KE', figures: { '': { 2019: 86.5 } } });
    const refused = await send<Problem>(
      'PUT',
      url,
      { target: { seriesId: elsewhere, value: 25, due: '2027' }, milestoneIds: [999] },
      0,
    );
    expect(errorsOf(refused.body)).toEqual([
      'milestoneIds.0 referenceMissing',
      'target.seriesId referenceMissing',
    ]);
    const body = { target: { seriesId: series.ine, value: 25, due: '2027' } };
    expect((await send('PUT', url, body, 0)).body.tracking).toMatchObject({ version: 1 });
    const stale = await send<Problem>('PUT', url, body, 0);
    expect([stale.status, stale.body.current]).toEqual([412, expect.objectContaining({ version: 1 })]);
    expect((await send('PUT', url, { ...body, milestoneIds: [] }, 1)).status).toBe(200);
    expect((await api.call('PUT', url, { as: coordinator, body })).status).toBe(428);
    const divided = { target: { ...body.target, seriesId: series.before } };
    expect((await send('PUT', url, divided, 2)).status).toBe(200);
    const { body: catalogue } = await api.get<IndicatorList>(apiUrl(PATHS.indicators, { roadmap }));
    const row = catalogue.indicators.find(({ indicator }) => indicator.code === 'FRM-01');
    expect([row?.series?.id, row?.succeeded]).toEqual([series.before, true]);
  });

  it('adds the country’s own indicators, and leaves the common ones alone', async () => {
    const url = apiUrl(PATHS.indicators, { roadmap });
    const input = {
      code: 'CL-CONTRATOS',
      name: spanish('Cooperativas con contrato'),
      unit: 'count',
      direction: 'higher',
      frequency: 'year',
    };
    const { status, body } = await send('POST', url, input);
    expect([status, body.indicator]).toMatchObject([201, { theme: 'national', country: 'CL', version: 1 }]);
    for (const code of ['cl-contratos', 'FRM-01'])
      expect(errorsOf((await send<Problem>('POST', url, { ...input, code })).body)).toEqual([
        'code alreadyTaken',
      ]);
    const band = await send<Problem>('POST', url, { ...input, code: 'X', direction: 'band' });
    expect(errorsOf(band.body)).toEqual(['band required']);
    const edited = await send(
      'PATCH',
      apiUrl(PATHS.indicator, { roadmap, indicator: 'CL-CONTRATOS' }),
      { ...input, unit: 'percent' },
      1,
    );
    expect(edited.body.indicator).toMatchObject({ unit: 'percent', version: 2 });
    const common = await send<Problem>(
      'PATCH',
      apiUrl(PATHS.indicator, { roadmap, indicator: 'FRM-01' }),
      input,
      1,
    );
    expect([common.status, common.body.code]).toEqual([409, 'commonIndicator']);
  });

  it.each(['secretary', 'reporter', 'constituent', 'specialist', 'manager'] as const)(
    'is not for a %s',
    async (role) => {
      const { cookie } = await createPersona(api, role);
      const answer = await api.call('POST', apiUrl(PATHS.seriesObservations, { roadmap, id: series.ine }), {
        as: cookie,
        body: { observations: [{ period: '2030', value: 1 }] },
      });
      expect(answer.status).toBe(403);
    },
  );

  it('is not for another country, nor for another country’s series', async () => {
    await createPlan(api, { code: 'KE-PROS' });
    const { cookie } = await createPersona(api, 'coordinator', { country: 'KE' });
    const body = { observations: [{ period: '2030', value: 1 }] };
    const at = (code: string) => apiUrl(PATHS.seriesObservations, { roadmap: code, id: series.ine });
    expect((await api.call('POST', at('CL-HRR'), { as: cookie, body })).status).toBe(403);
    expect((await api.call('POST', at('KE-PROS'), { as: cookie, body })).status).toBe(404);
  });

  it('pages its history', async () => {
    const { id } = await figure(series.ine, '2025-10/P3M');
    for (let value = 1; value <= 55; value++)
      await api.sql(`update observation set value = $2 where id = $1`, [id, value]);
    const url = apiUrl(PATHS.indicatorRevisions, { roadmap: plan.code, indicator: 'FRM-01' });
    const first = (await api.get<RevisionList>(url, { as: coordinator })).body;
    expect(first.items).toHaveLength(50);
    const rest = (await api.get<RevisionList>(`${url}?before=${first.next}`, { as: coordinator })).body;
    expect(rest.items.length).toBeGreaterThanOrEqual(5);
    expect(rest.next).toBeNull();
    expect((await api.get(`${url}?before=x`, { as: coordinator })).status).toBe(422);
    expect((await api.get(url)).status).toBe(401);
  });
});
