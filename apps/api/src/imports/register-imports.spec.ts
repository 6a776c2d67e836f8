import {
  apiUrl,
  type Derivation,
  type ImportMapping,
  type ImportPreview,
  type ImportUndo,
  type IndicatorPage,
  PATHS,
} from '@rumbo/domain';
import { createPersona, startApi, type TestApi } from '../testing';
import {
  createImporter,
  derived,
  describeRealFiles,
  derivedFigures,
  type Importer,
  realFile,
} from './testing';

const ORGANISATIONS = 'coop-register-uk/open_data_organisations_2017-06.csv';
const ACCOUNTS = 'coop-register-uk/2016open_data_economy_final.csv';
const CASTILLA_LEON = 'coop-register-castilla-leon/registro-cooperativas.json';

const records = ({ counted, leftOut }: Derivation) =>
  counted + Object.values(leftOut).reduce((sum, count) => sum + count, 0);

const withField = ({ mapping }: ImportPreview, fields: ImportMapping['fields']): ImportMapping => ({
  ...mapping,
  fields: { ...mapping.fields, ...fields },
});
const always = (constant: string) => ({ columns: [], constant });

describeRealFiles('registers of cooperatives from real files', () => {
  let api: TestApi;
  let britain: Importer;
  let spain: Importer;
  beforeAll(async () => {
    api = await startApi();
    britain = await createImporter(api, 'GB-COOP');
    spain = await createImporter(api, 'ES-CYL');
  });
  afterAll(() => api.close());

  const pageOf = async (roadmap: string, indicator: string, query = '') =>
    (await api.get<IndicatorPage>(apiUrl(PATHS.indicator, { roadmap, indicator }) + query)).body;

  it('count the British organisations at the end of each year that the file covers, and on its own day', async () => {
    const seen = await britain.observe(
      realFile(ORGANISATIONS),
      'open_data_organisations_2017-06.csv',
      'register',
    );
    expect(derivedFigures(seen)).toEqual([
      ['SSE-01', '2011', 6_545],
      ['SSE-01', '2012', 6_512],
      ['SSE-01', '2013', 6_566],
      ['SSE-01', '2014', 6_670],
      ['SSE-01', '2015', 6_749],
      ['SSE-01', '2016', 6_597],
      ['SSE-01', '2017-06', 6_814],
    ]);
    const whole = derived(seen);
    expect(whole.map(records)).toEqual(whole.map(() => 8_371));
    expect(whole.find(({ period }) => period === '2016')).toMatchObject({
      ...{ rule: 'activeAtYearEnd', counted: 6_597 },
      leftOut: { noDate: 220, notYetFounded: 70, dissolved: 1_484 },
    });
    expect(whole.at(-1)).toMatchObject({ rule: 'activeOnDay', leftOut: { notActive: 1_557 } });
    expect(derivedFigures(seen, 'form=Workers').slice(-2)).toEqual([
      ['SSE-01', '2016', 421],
      ['SSE-01', '2017-06', 429],
    ]);
    expect(derivedFigures(seen, 'uk_nation=England').slice(-2)).toEqual([
      ['SSE-01', '2016', 5_365],
      ['SSE-01', '2017-06', 5_546],
    ]);
    expect(seen.effect?.counts).toEqual({ read: 112, created: 112, updated: 0, unchanged: 0, refused: 0 });
    expect(seen.effect).toMatchObject({ errorTotal: 0, observations: { derivationTotal: 112 } });
  });

  it('write nothing before the confirmation, and again change nothing', async () => {
    const name = 'open_data_organisations_2017-06.csv';
    const seen = await britain.observe(realFile(ORGANISATIONS), name, 'register');
    expect((await pageOf('GB-COOP', 'SSE-01')).observations).toEqual([]);
    await britain.take(seen);
    const { observations, series } = await pageOf('GB-COOP', 'SSE-01', '?by=form');
    expect(series.map(({ methodology, predecessorId }) => [methodology, predecessorId])).toEqual([
      ['days of founding and dissolution', null],
      ['status in the register', null],
    ]);
    const workers = observations.filter(({ disaggregation }) => disaggregation === 'form=Workers');
    expect(workers.find(({ period }) => period === '2017-06')).toMatchObject({
      value: 429,
      document: name,
    });
    const again = await britain.observe(realFile(ORGANISATIONS), name, 'register');
    expect(again.effect?.counts).toEqual({ read: 112, created: 0, updated: 0, unchanged: 112, refused: 0 });
  });

  it('add up the members of each year, once for each organisation, without totals that are none of one', async () => {
    const seen = await britain.observe(realFile(ACCOUNTS), '2016open_data_economy_final.csv', 'register');
    expect(derivedFigures(seen)).toEqual([
      ['SSE-02', '2011', 13_596_632],
      ['SSE-02', '2012', 14_345_430],
      ['SSE-02', '2013', 14_728_387],
      ['SSE-02', '2014', 15_095_059],
      ['SSE-02', '2015', 15_619_947],
      ['SSE-02', '2016', 15_726_397],
    ]);
    expect(derived(seen).at(-1)).toMatchObject({
      ...{ rule: 'membersOfYear', counted: 4_623 },
      leftOut: { unreadable: 28, otherPeriod: 26_966, noMembers: 675 },
    });
    expect(derived(seen).map(records)).toEqual(derived(seen).map(() => 32_292));
    expect(seen.effect?.errorTotal).toBe(28);
    expect(seen.effect?.errors[0]).toMatchObject({ field: 'recordId', code: 'required' });
  });

  it('take accounts that repeat under several years once, and flag years that few organisations speak of', async () => {
    const seen = await britain.observe(realFile(ACCOUNTS), 'economy.csv', 'register');
    const closed = withField(seen, { recordYear: { columns: ['Year End Date'], constant: null } });
    const byDay = await britain.reread(seen, closed);
    const of = (year: string) => derived(byDay).find(({ period }) => period === year);
    expect(of('2016')).toMatchObject({ value: 11_783_136, counted: 10 });
    expect(derived(byDay).map(records)).toEqual(derived(byDay).map(() => 32_292));
    await britain.take(byDay);
    const { observations } = await pageOf('GB-COOP', 'SSE-02');
    expect(observations.find(({ period }) => period === '2016')).toMatchObject({ flag: 'U' });
  });

  it('ask for the day of the register of Castilla y León, and count each number once', async () => {
    const asked = await spain.observe(realFile(CASTILLA_LEON), 'registro-cooperativas.json', 'register');
    expect(asked.mappingErrors).toEqual([{ path: 'fields.registerDay', code: 'required' }]);
    expect(asked.effect).toBeNull();
    const seen = await spain.reread(asked, withField(asked, { registerDay: always('2025-01-24') }));
    expect(derived(seen)).toEqual([
      {
        ...{ indicator: 'SSE-01', period: '2025-01-24', disaggregation: '', value: 2_245, counted: 2_245 },
        ...{ rule: 'listedOnDay', leftOut: { unreadable: 1, duplicateId: 2 } },
      },
    ]);
    expect(derivedFigures(seen, 'form=Trabajo')).toEqual([['SSE-01', '2025-01-24', 775]]);
    expect(derivedFigures(seen, 'provincia=Ávila')).toEqual([['SSE-01', '2025-01-24', 152]]);
    expect(derivedFigures(seen, 'provincia=Valladolid')).toEqual([['SSE-01', '2025-01-24', 460]]);
    expect(seen.effect?.counts).toMatchObject({ read: 21, created: 21 });
    await spain.take(seen);
    const { observations } = await pageOf('ES-CYL', 'SSE-01');
    expect(observations).toMatchObject([{ value: 2_245, flag: 'U' }]);
  });

  it('are undone as a whole', async () => {
    const files = await api.sql(
      `select id from import_file where kind = 'register' and confirmed_at is not null`,
    );
    const { cookie } = await createPersona(api, 'administrator');
    const [first] = files as { id: number }[];
    const { body } = await api.call<ImportUndo>(
      'POST',
      apiUrl(PATHS.importUndo, { roadmap: 'GB-COOP', id: first?.id ?? 0 }),
      {
        as: cookie,
      },
    );
    expect(body.records).toEqual([
      { kind: 'figure', removed: 112, restored: 0 },
      { kind: 'series', removed: 2, restored: 0 },
    ]);
    expect((await pageOf('GB-COOP', 'SSE-01')).observations).toEqual([]);
  });
});
