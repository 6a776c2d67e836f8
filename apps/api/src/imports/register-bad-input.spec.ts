import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apiUrl, type IndicatorPage, PATHS, type Problem } from '@rumbo/domain';
import { startApi, type TestApi } from '../testing';
import { readOptions } from './command-options';
import { ImportCommand } from './import-command';
import { createImporter, derived, derivedFigures, type Importer } from './testing';

describe('a register that is not right', () => {
  const HEADER = 'number,status,class,region,founded,dissolved,members,zone';
  const COOP = '7,active,Trabajo,Maule,2001-05-04,,12,rural';
  const table = (...rows: string[]) => [HEADER, ...rows].join('\n');
  let api: TestApi;
  let importer: Importer;
  beforeAll(async () => {
    api = await startApi();
    importer = await createImporter(api);
  });
  afterAll(() => api.close());

  const observe = (content: string, name = 'register_2025-04.csv') =>
    importer.observe(content, name, 'register');

  it.each([
    ['without a number', ',active,Trabajo,Maule,2001,,12,rural', 'recordId required'],
    [
      'founded on a day that does not exist',
      '8,active,Trabajo,Maule,2001-02-30,,12,rural',
      'foundedOn impossibleDate',
    ],
    [
      'founded in the future of all plans',
      '8,active,Trabajo,Maule,20255,,12,rural',
      'foundedOn impossibleDate',
    ],
    ['founded when nobody knows', '8,active,Trabajo,Maule,soon,,12,rural', 'foundedOn notADate'],
    [
      'dissolved before it was founded',
      '8,active,Trabajo,Maule,2001,1999,12,rural',
      'dissolvedOn endBeforeStart',
    ],
    ['with members that are no number', '8,active,Trabajo,Maule,2001,,many,rural', 'members notANumber'],
    ['with less than no members', '8,active,Trabajo,Maule,2001,,-1,rural', 'members tooSmall'],
    ['that was cut off', '8,active,Tra', 'recordId tooFewCells'],
    ['with too many cells', '8,active,Trabajo,Maule,2001,,12,rural,x', 'recordId tooManyCells'],
  ])('has a row %s: it is listed, and no figure loses sight of it', async (_, row, error) => {
    const seen = await observe(table(COOP, row));
    expect(seen.effect?.errors.map(({ row: at, field, code }) => `${at} ${field} ${code}`)).toEqual([
      `3 ${error}`,
    ]);
    expect(seen.effect).toMatchObject({ errorTotal: 1, counts: { refused: 0 } });
    expect(derived(seen)[0]).toMatchObject({ counted: 1, leftOut: { unreadable: 1 } });
  });

  it('says what it lacks: a column of numbers, or a day', async () => {
    const unnumbered = await observe('status,class\nactive,Trabajo');
    expect(unnumbered).toMatchObject({
      ...{ effect: null, problem: null },
      mappingErrors: [{ path: 'fields.recordId', code: 'required' }],
    });
    const undated = await observe('number,status\n7,active', 'register.csv');
    expect(undated.mappingErrors).toEqual([{ path: 'fields.registerDay', code: 'required' }]);
    expect(
      (
        await importer.confirm(undated, {
          expected: { read: 1, created: 1, updated: 0, unchanged: 0, refused: 0 },
        })
      ).status,
    ).toBe(422);
  });

  it.each([
    ['cut off', '[{"numero": "1", "clase": "Tra', 'malformedJson'],
    ['of records within records', '[{"numero": {"a": 1}}]', 'notRecords'],
    ['of no records', '[]', 'noRows'],
  ])('is refused as JSON %s, and not kept', async (_, content, code) => {
    const { status, body } = await importer.refused(content, 'refused.json', 'register');
    expect([status, body.code]).toEqual([422, code]);
    expect(await api.sql(`select 1 from import_file where file_name = 'refused.json'`)).toEqual([]);
  });

  it('is refused when a quotation mark never closes, wherever it stands', async () => {
    const rows = Array.from({ length: 2_000 }, (_, n) => `${n},active,Trabajo,Maule,2001,,12,rural`);
    const seen = await observe(`${table(...rows)}\n"9,active`);
    expect([seen.file.state, seen.effect, seen.problem]).toMatchObject([
      'failed',
      null,
      { code: 'malformedCsv' },
    ]);
  });

  it('is refused by forms that are names', async () => {
    const rows = Array.from({ length: 600 }, (_, n) => `${n},active,Cooperativa ${n},Maule,2001,,12,rural`);
    const { problem } = await observe(table(...rows));
    expect(problem).toMatchObject({
      status: 422,
      code: 'tooManyParts',
      params: { column: 'class', limit: 500 },
    });
  });

  it('has nothing to import where no record can be counted', async () => {
    const seen = await observe(
      table('7,Vigente,Trabajo,Maule,2001,,12,rural', ',active,Trabajo,Maule,2001,,12,rural'),
    );
    expect(seen.effect?.counts).toEqual({ read: 0, created: 0, updated: 0, unchanged: 0, refused: 0 });
    const { status, body } = await importer.confirm(seen);
    expect([status, (body as unknown as Problem).code]).toEqual([422, 'nothingToImport']);
  });

  it('counts territories by name or code, rural scale and members, and says which places it does not know', async () => {
    const seen = await observe(
      table(
        COOP,
        '8,active,Campesina,maule,2001,,20,rural',
        '9,active,Campesina,13,2002,,30,urbano',
        '10,active,Campesina,Atlantis,2002,,5,rural',
        COOP,
      ),
    );
    expect(derivedFigures(seen)).toEqual([
      ['SSE-01', '2025-04', 4],
      ['SSE-02', '2025-04', 67],
      ['SSE-05', '2025-04', (100 * 2) / 3],
    ]);
    expect(derived(seen)[0]?.leftOut).toEqual({ duplicateId: 1 });
    expect(derivedFigures(seen, 'territory=CL-ML')).toEqual([
      ['SSE-01', '2025-04', 2],
      ['SSE-02', '2025-04', 32],
      ['SSE-05', '2025-04', 50],
    ]);
    expect(seen.effect?.observations?.unknownAreas).toEqual([{ code: 'Atlantis', rows: 1 }]);
    await importer.take(seen);
    const url = `${apiUrl(PATHS.indicator, { roadmap: 'CL-HRR', indicator: 'SSE-05' })}?by=territory`;
    const { observations } = (await api.get<IndicatorPage>(url)).body;
    expect(observations.find(({ territory }) => territory === 'CL-ML')).toMatchObject({
      ...{ value: 50, numerator: 1, denominator: 2, flag: null },
    });
  });

  it('goes by the command as well, which tells how each figure was counted', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'rumbo-')), 'register_2025-05.csv');
    writeFileSync(file, table(COOP, COOP, ',active,Trabajo,Maule,2001,,12,rural'));
    const lines: string[] = [];
    const options = readOptions(['register', file, '--roadmap', 'CL-HRR']);
    const command = new ImportCommand(api.app, (line) => lines.push(line));
    expect(await command.run(options as NonNullable<typeof options>)).toBe(1);
    expect(lines).toContain(
      'counted: SSE-01 2025-05 = 1 from 1 records (activeOnDay), unreadable 1, duplicateId 1',
    );
    expect(lines).toContain('refused: row 4, number: Needed');
    expect(lines).toContain('Imported into CL-HRR.');
  });
});
