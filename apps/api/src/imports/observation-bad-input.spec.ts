import { createPersona, createPlan, startApi, type TestApi } from '../testing';
import { FIGURE_COLUMNS, figureTable, type Importer, importerOf, INFORMALITY } from './testing';

describe('what is no observation', () => {
  let api: TestApi;
  let importer: Importer;
  beforeAll(async () => {
    api = await startApi();
    const { cookie } = await createPersona(api, 'coordinator');
    importer = importerOf(api, await createPlan(api), cookie);
  });
  afterAll(() => api.close());

  it.each([
    ['no number', 'FRM-01,CHL,2021,T,many,', 'value notANumber'],
    ['NaN', 'FRM-01,CHL,2021,T,NaN,', 'value notANumber'],
    ['Infinity', 'FRM-01,CHL,2021,T,Infinity,', 'value notANumber'],
    ['1e309', 'FRM-01,CHL,2021,T,1e309,', 'value notANumber'],
    ['a figure beyond all measure', `FRM-01,CHL,2021,T,${'9'.repeat(400)},`, 'value tooBig'],
    ['a period that does not exist', 'FRM-01,CHL,2021-13,T,27,', 'period impossibleDate'],
    ['a period that is none', 'FRM-01,CHL,soon,T,27,', 'period notAPeriod'],
    ['a period that has not begun', 'FRM-01,CHL,2199,T,27,', 'period notBegun'],
    ['no period', 'FRM-01,CHL,,T,27,', 'period required'],
    ['an area that is no country', 'FRM-01,X01,2021,T,27,', 'area unknownArea'],
    ['no country', 'FRM-01,,2021,T,27,', 'area required'],
    ['no indicator', ',CHL,2021,T,27,', 'indicator required'],
    ['a flag that nobody knows', 'FRM-01,CHL,2021,T,27,Q', 'flag unknownValue'],
    ['a row that was cut off', 'FRM-01,CHL,20', 'value tooFewCells'],
    ['a row with too many cells', 'FRM-01,CHL,2021,T,27,,,x', 'value tooManyCells'],
  ])('refuses %s at its row, and takes the others', async (_, row, error) => {
    const { effect } = await importer.observe(figureTable('FRM-01,CHL,2020,T,25.8,', row), 'bad.csv');
    expect(effect?.counts).toMatchObject({ read: 2, created: 1, refused: 1 });
    expect(effect?.errors.map(({ row: at, field, code }) => [at, `${field} ${code}`])).toEqual([[3, error]]);
  });

  it('takes women’s figures as women’s, however few there are', async () => {
    const years = Array.from({ length: 40 }, (_, n) => `DW-01,CHL,${1980 + n},,${n},`);
    const seen = await importer.observe(figureTable(...years, 'DW-01,CHL,2023,F,9.5,'), 'women.csv');
    expect(seen.mapping.fields.dimensions?.columns).toEqual(['sex']);
    expect(seen.effect?.rows.find(({ row }) => row === 2)?.values.dimensions).toBe('');
    expect(seen.effect?.counts).toMatchObject({ created: 41, refused: 0 });
  });

  it('refuses two answers to one question', async () => {
    const seen = await importer.observe(
      figureTable('FRM-01,CHL,2021,T,27.4,', 'FRM-01,CHL,2021,T,29.4,', 'FRM-01,CHL,2022,T,27.3,'),
      'twice.csv',
    );
    const key = seen.effect?.observations?.conflicts[0]?.key ?? '';
    const decisions = [2, 3].map((row) => ({ key, row }));
    const { status, body } = await importer.confirm(seen, { decisions });
    expect([status, body]).toMatchObject([
      422,
      { errors: [{ path: 'decisions.1.key', code: 'repeatedValue' }] },
    ]);
  });

  it('leaves out other countries without a word about each of their rows', async () => {
    const { effect } = await importer.observe(
      figureTable('FRM-01,CHL,2020,T,25.8,', 'FRM-01,KEN,2021,T,27,', 'FRM-01,KEN,2022,T,27,'),
      'two.csv',
    );
    expect(effect?.counts).toMatchObject({ read: 3, created: 1, refused: 2 });
    expect([effect?.errors, effect?.errorTotal]).toEqual([[], 0]);
    expect(effect?.observations?.otherCountries).toEqual([{ code: 'KE', rows: 2 }]);
  });

  it.each([
    ['nothing', '', 'noRows'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'notATable'],
    ['a header alone', FIGURE_COLUMNS, 'noRows'],
    ['a workbook cut in half', Buffer.from('PK\u0003\u0004 and no more'), 'malformedWorkbook'],
    ['JSON that is no list', '{"a": 1}', 'notRecords'],
    ['JSON cut off', '[{"a": 1', 'malformedJson'],
  ])('refuses a file of %s as a whole, and keeps nothing', async (_, content, code) => {
    const { status, body } = await importer.refused(content, 'refused.csv', 'observations');
    expect([status, body.code]).toEqual([422, code]);
    expect(await api.sql(`select 1 from import_file where file_name = 'refused.csv'`)).toEqual([]);
  });

  it('refuses a quotation mark that never closes, at its row, wherever it stands', async () => {
    const open = 'FRM-01,CHL,"2022,T,1,';
    const near = await importer.refused(`${INFORMALITY}\n${open}`, 'x.csv', 'observations');
    expect([near.status, near.body.code]).toEqual([422, 'malformedCsv']);
    const rows = Array.from({ length: 500 }, (_, n) => `FRM-01,CHL,${1900 + (n % 120)},T,${n},`);
    const far = await importer.observe(`${figureTable(...rows)}\n${open}`, 'x.csv');
    expect([far.file.state, far.problem, far.effect]).toMatchObject([
      'failed',
      { code: 'malformedCsv', params: { row: 502 } },
      null,
    ]);
  });

  it('reads what is not UTF-8 as Windows-1252, but refuses what says that it is UTF-8 and is not', async () => {
    const accent = Buffer.from([0x2c, 0xf3, 0x0a]);
    const plain = await importer.observe(
      Buffer.concat([Buffer.from(`${INFORMALITY}\nFRM-01,CHL,2023,T,1`), accent]),
      'x.csv',
    );
    expect(plain.reading.encoding).toBe('windows-1252');
    const marked = Buffer.concat([Buffer.from(`\uFEFF${INFORMALITY}\nFRM-01,CHL,2023,T,1`), accent]);
    expect((await importer.refused(marked, 'x.csv', 'observations')).body.code).toBe('wrongEncoding');
  });

  it('reads columns of the same name apart, and a table whose columns are years', async () => {
    const twice = await importer.observe(
      'indicator,country,year,value,value\nFRM-01,CHL,2021,27,28',
      'x.csv',
    );
    expect(twice.columns.map(({ name }) => name)).toEqual([
      'indicator',
      'country',
      'year',
      'value',
      'value (E)',
    ]);
    const wide = await importer.observe('indicator,country,2020,2021\nFRM-01,CHL,25.8,27.4', 'wide.csv');
    expect(wide.effect?.counts).toMatchObject({ read: 2, created: 2 });
    expect(wide.effect?.rows.map(({ values }) => values.period)).toEqual(['2020', '2021']);
  });
});
