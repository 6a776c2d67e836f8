import { apiUrl, type IndicatorPage, PATHS } from '@rumbo/domain';
import { createPersona, createPlan, type PlanFixture, startApi, type TestApi } from '../testing';
import { describeRealFiles, type Importer, importerOf, realFile } from './testing';

const ILOSTAT = 'ilostat/SDG_0831_SEX_ECO_RT_A.csv';
const UNEMPLOYMENT = 'ilostat/SDG_0852_SEX_AGE_RT_A.csv';
const PARTICIPATION = 'ine-stat-chile/ENE_TP_28032024121937836.csv';

/** Real files go in whole, or are refused row by row with a reason. */
describeRealFiles('observations from real files', () => {
  let api: TestApi;
  let chile: PlanFixture;
  let everywhere: Importer;
  beforeAll(async () => {
    api = await startApi();
    chile = await createPlan(api);
    await createPlan(api, { code: 'JM-SSE' });
    everywhere = importerOf(api, chile, (await createPersona(api, 'administrator')).cookie);
  });
  afterAll(() => api.close());

  const page = async (indicator: string, query = '', roadmap = 'CL-HRR') =>
    (await api.get<IndicatorPage>(apiUrl(PATHS.indicator, { roadmap, indicator }) + query)).body;
  const world = async (file: string) => {
    const seen = await everywhere.observe(realFile(file), file.split('/')[1] ?? '');
    return everywhere.reread(seen, { ...seen.mapping, scope: 'world' });
  };
  const oneByOne = ({ series, observations }: IndicatorPage) =>
    series.map(({ id, provider, source, base, startsOn, breakKind }) => {
      const years = observations.filter(({ seriesId }) => seriesId === id).map(({ period }) => period);
      return [provider, source, base, startsOn, breakKind, `${years[0]}–${years.at(-1)}`]
        .filter(Boolean)
        .join(' ');
    });

  it('recognise ILOSTAT: of 49,930 rows each is new, repeated or refused, and areas that are no country are listed', async () => {
    const { effect, mapping } = await world(ILOSTAT);
    expect(mapping.profile).toBe('ilostat');
    expect(effect?.counts).toEqual({
      read: 49_930,
      created: 42_626,
      updated: 0,
      unchanged: 6_734,
      refused: 570,
    });
    expect(effect?.observations).toMatchObject({
      repeated: 6_734,
      withoutValue: 2_205,
      conflictTotal: 0,
      otherCountries: [],
    });
    const areas = effect?.observations?.unknownAreas ?? [];
    expect(areas.map(({ code }) => code).sort()).toEqual(
      'X01 X02 X03 X04 X05 X06 X21 X36 X40 X60'.split(' '),
    );
    expect(areas.reduce((rows, area) => rows + area.rows, 0)).toBe(570);
    expect(effect?.errors.every(({ code }) => code === 'unknownArea')).toBe(true);
  });

  it('ask about the fall of 2017 in Chile, which no flag announces', async () => {
    const { effect } = await everywhere.observe(realFile(ILOSTAT), 'SDG_0831_SEX_ECO_RT_A.csv');
    expect(effect?.counts).toEqual({
      read: 49_930,
      created: 534,
      updated: 0,
      unchanged: 78,
      refused: 49_318,
    });
    const asked = effect?.observations?.warnings.filter(({ disaggregation }) => disaggregation === '');
    expect(asked).toMatchObject([{ code: 'jump', period: '2017', params: { from: 39.547, to: 29.314 } }]);
  });

  it('keep Chile’s sources apart, and begin a series at the flagged break', async () => {
    const seen = await world(ILOSTAT);
    const result = await everywhere.take(seen);
    expect(result.counts).toMatchObject({ created: 42_626, refused: 570 });
    expect(oneByOne(await page('FRM-01'))).toEqual([
      'ILOSTAT BA:460 source 2018–2019',
      'ILOSTAT BA:460 2020-01-01 flagged 2020–2022',
      'ILOSTAT BB:16207 2010–2017',
    ]);
    const { observations } = await page('FRM-01', '?by=sex');
    const women = observations.find(
      ({ period, disaggregation }) => period === '2022' && disaggregation === 'sex=F',
    );
    expect(women).toMatchObject({ value: 28.447, document: 'SDG_0831_SEX_ECO_RT_A.csv' });
    await createPlan(api, { code: 'SN-ESS' });
    expect(oneByOne(await page('FRM-01', '', 'SN-ESS'))).toEqual([
      'ILOSTAT BA:13368 2015–2019',
      'ILOSTAT BB:15959 2018–2018',
      'ILOSTAT BX:1608 2011–2011',
    ]);
  });

  it('change nothing when the same file comes again', async () => {
    const { effect } = await world(ILOSTAT);
    expect(effect?.counts).toEqual({
      read: 49_930,
      created: 0,
      updated: 0,
      unchanged: 49_360,
      refused: 570,
    });
    expect(effect?.observations).toMatchObject({ warningTotal: 0 });
    expect(effect?.observations?.series.some(({ isNew }) => isNew)).toBe(false);
  });

  it('are for the roadmap’s own country, unless its importer may write elsewhere', async () => {
    const { cookie } = await createPersona(api, 'coordinator');
    const coordinator = importerOf(api, chile, cookie);
    const seen = await coordinator.observe(realFile(UNEMPLOYMENT), 'SDG_0852_SEX_AGE_RT_A.csv');
    const own = seen.effect?.counts;
    expect(own).toEqual({ read: 25_730, created: 252, updated: 0, unchanged: 0, refused: 25_478 });
    const wide = await coordinator.reread(seen, { ...seen.mapping, scope: 'world' });
    expect(wide.effect?.counts).toEqual(own);
    expect(wide.effect?.observations?.otherCountries).toContainEqual({
      code: 'SN',
      rows: expect.any(Number),
    });
    await coordinator.take(wide);
    const { observations } = await page('DW-01');
    expect(observations.find(({ period }) => period === '2022')?.value).toBe(8.299);
  });

  it('read INE’s moving quarters by region, and never join two population bases', async () => {
    const seen = await everywhere.observe(realFile(PARTICIPATION), 'ENE_TP.csv');
    expect(seen.mapping.profile).toBe('ineStat');
    expect(seen.effect?.counts).toEqual({
      read: 14_535,
      created: 14_535,
      updated: 0,
      unchanged: 0,
      refused: 0,
    });
    expect(seen.effect?.observations?.newIndicators).toMatchObject([
      { code: 'ENE_TP', country: 'CL', unit: 'percent' },
    ]);
    await everywhere.take(seen);
    const { series, observations } = await page('ENE_TP');
    expect(series.map(({ base, breakKind }) => [base, breakKind])).toEqual([
      ['2002', null],
      ['2017', 'base'],
    ]);
    const at = (base: string) =>
      observations.find(
        ({ seriesId, period }) =>
          period === '2019-10/P3M' && seriesId === series.find((one) => one.base === base)?.id,
      )?.value;
    expect([at('2002')?.toFixed(2), at('2017')?.toFixed(2)]).toEqual(['59.30', '63.02']);
    const regions = await page('ENE_TP', '?by=territory');
    expect(new Set(regions.observations.map(({ territory }) => territory)).size).toBe(17);
  });

  it('read Open SDG’s counts as the country’s own indicator, from either encoding alike', async () => {
    const jamaica = importerOf(api, { ...chile, code: 'JM-SSE' }, everywhere.cookie);
    const seen = await jamaica.observe(
      realFile('open-sdg-jamaica/indicator_8-3-1.csv'),
      'indicator_8-3-1.csv',
    );
    expect(seen.mapping).toMatchObject({ profile: 'openSdg', fields: { area: { constant: 'JM' } } });
    const { counts, observations } = seen.effect ?? {};
    expect(counts?.read).toBe(233);
    expect((counts?.created ?? 0) + (counts?.unchanged ?? 0) + (counts?.refused ?? 0)).toBe(233);
    expect(observations?.newIndicators).toMatchObject([{ code: '8-3-1', country: 'JM' }]);
    const unicode = await jamaica.observe(
      realFile('derived-encodings/jamaica_8-3-1.utf16le-tab.txt'),
      'indicator_8-3-1.txt',
    );
    expect(unicode.reading).toMatchObject({ encoding: 'utf-16le', delimiter: '\t' });
    expect(unicode.effect?.counts).toEqual(counts);
    await jamaica.take(seen);
    const own = await page('8-3-1', '?by=sex', 'JM-SSE');
    expect(own.indicator).toMatchObject({ theme: 'national', direction: 'none' });
  });

  it.each([
    ['1-3-1', 686],
    ['5-5-2', undefined],
    ['8-5-2', undefined],
    ['8-6-1', undefined],
    ['8-7-1', undefined],
    ['8-8-1', undefined],
  ])('account for every row of Jamaica’s %s', async (number, rows) => {
    const jamaica = importerOf(api, { ...chile, code: 'JM-SSE' }, everywhere.cookie);
    const name = `indicator_${number}.csv`;
    const { effect } = await jamaica.observe(realFile(`open-sdg-jamaica/${name}`), name);
    const { read = 0, created = 0, updated = 0, unchanged = 0, refused = 0 } = effect?.counts ?? {};
    expect(created + updated + unchanged + refused).toBe(read);
    expect(read).toBeGreaterThan(10);
    if (rows) expect(read).toBe(rows);
    expect(effect?.errors.filter(({ code }) => code !== 'conflictingValues')).toEqual([]);
  });

  it('read SICVIR’s wide table by comuna, cell by cell, in UTF-8 and in Windows-1252 alike', async () => {
    const seen = await everywhere.observe(
      realFile('chile-rural-sicvir/sicvir_indicadores_rurales.csv'),
      'sicvir.csv',
    );
    expect(seen.mapping.profile).toBe('sicvir');
    expect(seen.reading).toMatchObject({ decimal: 'comma', delimiter: ';' });
    expect(seen.effect?.counts).toEqual({
      read: 6_312,
      created: 6_312,
      updated: 0,
      unchanged: 0,
      refused: 0,
    });
    expect(seen.effect?.observations?.newIndicators).toHaveLength(24);
    const ansi = await everywhere.observe(
      realFile('derived-encodings/sicvir_indicadores_rurales.cp1252.csv'),
      'sicvir.csv',
    );
    expect(ansi.reading.encoding).toBe('windows-1252');
    expect(ansi.effect?.counts).toEqual(seen.effect?.counts);
    await everywhere.take(ansi);
    const { observations } = await page('bs03', '?by=territory');
    expect(observations.find(({ territory }) => territory === 'CL-01401')).toMatchObject({
      value: 15.29,
      period: '2021',
    });
  });

  it('read a table of months by its columns alone', async () => {
    const seen = await everywhere.observe(realFile('ine-stat-chile/desempleo.csv'), 'desempleo.csv');
    expect(seen.mapping.profile).toBe('generic');
    expect(seen.effect?.counts).toEqual({ read: 585, created: 585, updated: 0, unchanged: 0, refused: 0 });
    expect(seen.effect?.observations?.newIndicators).toHaveLength(3);
    expect(seen.effect?.rows[0]?.values).toMatchObject({ period: '2010-03', value: 7883.7 });
  });

  it('read INE’s yearly incomes', async () => {
    const seen = await everywhere.observe(
      realFile('ine-stat-chile/ESI_YRMEDIANO_OCU_28032024122935980.csv'),
      'ESI.csv',
    );
    expect(seen.effect?.counts).toMatchObject({ read: 1_122, created: 1_122, refused: 0 });
  });
});
