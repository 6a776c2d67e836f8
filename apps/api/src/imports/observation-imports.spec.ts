import {
  apiUrl,
  type ImportFile,
  type ImportPreview,
  type ImportUndo,
  type ImportUndoPlan,
  type IndicatorPage,
  type Observation,
  PATHS,
  type Problem,
  type SavedMappingList,
  type RevisionList,
} from '@rumbo/domain';
import { createPersona, createPlan, startApi, type TestApi } from '../testing';
import { ImportCommand } from './import-command';
import { readOptions } from './command-options';
import { FIGURE_COLUMNS, figureTable, type Importer, importerOf, INFORMALITY } from './testing';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

describe('an import of observations', () => {
  let api: TestApi;
  let importer: Importer;
  let cookie: string;
  beforeEach(async () => {
    api = await startApi();
    const plan = await createPlan(api);
    ({ cookie } = await createPersona(api, 'coordinator'));
    importer = importerOf(api, plan, cookie);
  });
  afterEach(() => api.close());

  const page = async (indicator = 'FRM-01', query = '') =>
    (await api.get<IndicatorPage>(apiUrl(PATHS.indicator, { roadmap: 'CL-HRR', indicator }) + query)).body;
  const figure = async (period: string): Promise<Observation> => {
    const found = (await page()).observations.find((one) => one.period === period);
    if (!found) throw new Error(`There is no figure for ${period}.`);
    return found;
  };
  const undo = (id: number) =>
    api.call<ImportUndo & Problem>('POST', apiUrl(PATHS.importUndo, { roadmap: 'CL-HRR', id }), {
      as: cookie,
    });

  it('writes nothing before it is confirmed, and then all that was right', async () => {
    const seen = await importer.observe(INFORMALITY, 'informality.csv');
    expect(seen.effect?.counts).toEqual({ read: 3, created: 3, updated: 0, unchanged: 0, refused: 0 });
    expect(seen.mapping).toMatchObject({ profile: 'generic', fields: { dimensions: { columns: ['sex'] } } });
    expect((await page()).observations).toEqual([]);
    await importer.take(seen);
    const { observations, series } = await page('FRM-01', '?by=sex');
    expect(
      observations.map(({ period, disaggregation, value, flag }) => [period, disaggregation, value, flag]),
    ).toEqual([
      ['2020', '', 25.8, 'B'],
      ['2021', '', 27.4, null],
      ['2021', 'sex=F', 28.2, null],
    ]);
    expect(series).toMatchObject([{ provider: 'Import', startsOn: null }]);
    expect((await importer.confirm(seen)).status).toBe(409);
  });

  it('keeps the figure that it revises, and says which import did it', async () => {
    await importer.take(await importer.observe(INFORMALITY, 'first.csv'));
    const seen = await importer.observe(
      figureTable('FRM-01,CHL,2021,T,27.5,', 'FRM-01,CHL,2022,T,,U'),
      'second.csv',
    );
    expect(seen.effect?.counts).toEqual({ read: 2, created: 1, updated: 1, unchanged: 0, refused: 0 });
    expect(seen.effect?.observations).toMatchObject({ withoutValue: 1 });
    await importer.take(seen);
    expect(await figure('2021')).toMatchObject({
      value: 27.5,
      importId: seen.file.id,
      document: 'second.csv',
    });
    expect(await figure('2022')).toMatchObject({ value: null, flag: 'U' });
    const { body } = await api.get<RevisionList>(
      apiUrl(PATHS.indicatorRevisions, { roadmap: 'CL-HRR', indicator: 'FRM-01' }),
      { as: cookie },
    );
    expect(body.items).toMatchObject([{ period: '2021', former: { value: 27.4 }, current: { value: 27.5 } }]);
    const logged = await api.sql(`select 1 from change where entity = 'observation'`);
    expect(logged).toEqual([]);
  });

  it('takes neither of two rows that contradict each other, until somebody decides', async () => {
    const file = figureTable(
      'FRM-01,CHL,2021,T,27.4,',
      'FRM-01,CHL,2021,T,29.4,',
      'FRM-01,CHL,2022,T,27.3,',
      'FRM-01,CHL,2022,T,27.3,',
    );
    const seen = await importer.observe(file, 'twice.csv');
    expect(seen.effect?.counts).toEqual({ read: 4, created: 1, updated: 0, unchanged: 1, refused: 2 });
    expect(seen.effect?.errors.map(({ row, code }) => [row, code])).toEqual([
      [2, 'conflictingValues'],
      [3, 'conflictingValues'],
    ]);
    const [conflict] = seen.effect?.observations?.conflicts ?? [];
    expect(conflict).toMatchObject({
      period: '2021',
      candidates: [
        { row: 2, value: 27.4 },
        { row: 3, value: 29.4 },
      ],
    });
    const decisions = [{ key: conflict?.key ?? '', row: 3 }];
    const decided = await importer.reread(seen, seen.mapping, decisions);
    expect(decided.effect?.counts).toEqual({ read: 4, created: 2, updated: 0, unchanged: 1, refused: 1 });
    expect((await importer.confirm(decided)).status).toBe(409);
    await importer.take(decided, decisions);
    expect(await figure('2021')).toMatchObject({ value: 29.4 });
  });

  it('is undone as a whole: what it brought goes, what it revised comes back', async () => {
    await importer.take(await importer.observe(INFORMALITY, 'first.csv'));
    const second = await importer.observe(
      figureTable('FRM-01,CHL,2021,T,30,', 'FRM-01,CHL,2022,T,27.3,', 'XYZ-9,CHL,2022,T,1,'),
      'second.csv',
    );
    await importer.take(second);
    expect((await page('XYZ-9')).observations).toHaveLength(1);
    expect((await undo(second.file.id)).body).toEqual({
      records: [
        { kind: 'figure', removed: 2, restored: 1 },
        { kind: 'series', removed: 1, restored: 0 },
        { kind: 'indicator', removed: 1, restored: 0 },
      ],
    });
    expect((await page()).observations.map(({ period, value }) => [period, value])).toEqual([
      ['2020', 25.8],
      ['2021', 27.4],
    ]);
    expect((await page('XYZ-9')).observations).toBeUndefined();
    const file = (
      await api.get<ImportFile>(apiUrl(PATHS.import, { roadmap: 'CL-HRR', id: second.file.id }), {
        as: cookie,
      })
    ).body;
    expect(file).toMatchObject({ state: 'undone', undoneAt: expect.any(String) });
    expect((await undo(second.file.id)).body.code).toBe('alreadyUndone');
  });

  it('is not undone once somebody has written on top of it, and says so', async () => {
    const seen = await importer.observe(INFORMALITY, 'first.csv');
    await importer.take(seen);
    const { id, version } = await figure('2021');
    await api.call('PATCH', apiUrl(PATHS.observation, { roadmap: 'CL-HRR', id }), {
      as: cookie,
      version,
      body: { value: 27.6 },
    });
    const { status, body } = await undo(seen.file.id);
    expect([status, body.code, body.params]).toEqual([409, 'writtenSince', { count: 1 }]);
    expect(body.current).toMatchObject({
      records: [{ kind: 'figure', removed: 2, restored: 0 }],
      obstacles: [
        { kind: 'figure', page: 'FRM-01', code: 'FRM-01', reason: 'edited', by: 'coordinator', count: 1 },
      ],
    });
    expect(await figure('2021')).toMatchObject({ value: 27.6 });
  });

  it('is undone after the imports on top of it have been', async () => {
    const first = await importer.observe(INFORMALITY, 'first.csv');
    await importer.take(first);
    const second = await importer.observe(figureTable('FRM-01,CHL,2021,T,30,'), 'second.csv');
    await importer.take(second);
    expect((await undo(first.file.id)).body.code).toBe('writtenSince');
    expect((await undo(second.file.id)).status).toBe(200);
    expect((await undo(first.file.id)).body.records).toContainEqual({
      ...{ kind: 'figure', removed: 3, restored: 0 },
    });
    expect((await page()).observations).toEqual([]);
  });

  it('is not undone while an assessment, a thread or a target rests on an indicator that it made', async () => {
    const seen = await importer.observe(figureTable('XYZ-9,CHL,2022,T,1,'), 'own.csv');
    await importer.take(seen);
    const [own] = await api.sql<{ id: number }>(`select id from indicator where code = 'XYZ-9'`);
    const id = own?.id ?? 0;
    const { roadmapId } = importer.plan;
    await api.sql(
      `insert into comment (roadmap_id, person_id, subject, subject_id, text)
       select $1, min(id), 'indicator', $2, 'Why so low?' from person`,
      [roadmapId, id],
    );
    await api.sql(
      `with round as (insert into assessment_round (roadmap_id, period, opened_on) values ($1, '2026-S1', '2026-01-01') returning id)
       insert into assessment (roadmap_id, round_id, factor, perspective, criteria) select $1, id, 'F1', 'government', $2 from round`,
      [roadmapId, JSON.stringify([{ criterion: 'F1_1', evidence: [{ kind: 'indicator', id }] }])],
    );
    await api.sql(`insert into tracking (roadmap_id, indicator_id) values ($1, $2)`, [roadmapId, id]);
    const { status, body } = await undo(seen.file.id);
    const { obstacles } = body.current as ImportUndoPlan;
    expect(status).toBe(409);
    expect(obstacles.map(({ code, reason }) => [code, reason])).toEqual([
      ['XYZ-9', 'indicator'],
      ['XYZ-9', 'assessment'],
      ['XYZ-9', 'thread'],
    ]);
    expect((await page('XYZ-9')).observations).toHaveLength(1);
  });

  it('refuses a confirmation of what has changed since the preview', async () => {
    const seen = await importer.observe(INFORMALITY, 'first.csv');
    const other = await importer.observe(INFORMALITY, 'same.csv');
    await importer.take(other);
    const { status, body } = await importer.confirm(seen);
    expect([status, (body as unknown as Problem).code]).toEqual([409, 'previewOutdated']);
  });

  it('answers others while it reads, and never holds the file in memory', async () => {
    const rows = Array.from({ length: 120_000 }, (_, n) => `FRM-01,CHL,${1900 + (n % 120)},T,${n % 90},`);
    rows.forEach((row, n) => (rows[n] = row.replace(',T,', `,Group ${Math.floor(n / 120)},`)));
    const { body } = await importer.upload(
      `${FIGURE_COLUMNS.replace('sex', 'grouping')}\n${rows.join('\n')}`,
      'big.csv',
      'observations',
    );
    expect(body.effect).toBeNull();
    expect(body.progress).toMatchObject({ stage: expect.stringMatching(/reading|comparing/) });
    expect((await api.get('/api/health')).status).toBe(200);
    const busy = await api.call<Problem>(
      'POST',
      apiUrl(PATHS.importPreview, { roadmap: 'CL-HRR', id: body.file.id }),
      {
        as: cookie,
        body: { reading: null, mapping: null },
      },
    );
    expect(busy.body.code).toBe('importBusy');
    let seen: ImportPreview = body;
    while (seen.progress)
      seen = (
        await api.get<ImportPreview>(apiUrl(PATHS.importPreview, { roadmap: 'CL-HRR', id: body.file.id }), {
          as: cookie,
        })
      ).body;
    expect(seen.effect?.counts).toMatchObject({ read: 120_000, created: 120_000 });
  });

  it('is read once for every country that its importer may write in, where that is asked for at once', async () => {
    const { cookie: everywhere } = await createPersona(api, 'administrator');
    const body = new FormData();
    body.append(
      'file',
      new Blob([
        figureTable(
          'FRM-01,CHL,2021,T,27.4,',
          'FRM-01,KEN,2021,T,81.2,',
          'OWN-1,CHL,2021,T,1,',
          'OWN-1,KEN,2021,T,2,',
        ),
      ]),
      'world.csv',
    );
    const upload = (as: string, scope: string) =>
      api.call<ImportPreview>(
        'POST',
        `${apiUrl(PATHS.imports, { roadmap: 'CL-HRR' })}?kind=observations&scope=${scope}`,
        { as, body },
      );
    const { mapping, effect } = (await upload(everywhere, 'world')).body;
    expect([mapping.scope, effect?.counts.created, effect?.counts.refused]).toEqual(['world', 4, 0]);
    expect(effect?.observations?.newIndicators.map(({ code, country }) => [code, country])).toEqual([
      ['OWN-1', 'CL'],
      ['OWN-1', 'KE'],
    ]);
    expect((await upload(cookie, 'world')).body.effect?.counts).toMatchObject({ created: 2, refused: 2 });
    expect((await upload(cookie, 'galaxy')).status).toBe(422);
  });

  it('goes by the command as well, and again changes nothing', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'rumbo-')), 'informality.csv');
    writeFileSync(file, `${INFORMALITY}\nFRM-01,X01,2021,T,1,\n`);
    const lines: string[] = [];
    const run = async (...more: string[]) => {
      lines.length = 0;
      const options = readOptions(['observations', file, '--roadmap', 'CL-HRR', ...more]);
      return new ImportCommand(api.app, (line) => lines.push(line)).run(
        options as NonNullable<typeof options>,
      );
    };
    expect(await run('--dry-run')).toBe(1);
    expect(lines).toContain('read 4 = new 3 + revised 0 + unchanged 0 + refused 1');
    expect(lines).toContain('unknown areas: X01 (1)');
    expect((await page()).observations).toEqual([]);
    expect(await run('--world', '--save-mapping', 'informality')).toBe(1);
    expect(lines).toContain('Imported into CL-HRR.');
    const { items } = (
      await api.get<SavedMappingList>(apiUrl(PATHS.importMappings, { roadmap: 'CL-HRR' }), { as: cookie })
    ).body;
    expect(items).toMatchObject([{ kind: 'observations', name: 'informality', mapping: { scope: 'world' } }]);
    await run();
    expect(lines).toContain('read 4 = new 0 + revised 0 + unchanged 3 + refused 1');
  });
});
