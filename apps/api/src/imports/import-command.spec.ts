import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apiUrl, type ImportUndo, PATHS } from '@rumbo/domain';
import { createPersona, createPlan, startApi, type TestApi } from '../testing';
import { readOptions, UsageError } from './command-options';
import { ImportCommand } from './import-command';
import { describeRealFiles, ITALIAN_PLAN, realPath, REPORTS_2021, REPORTS_2022 } from './testing';

describeRealFiles('the import command', () => {
  let api: TestApi;
  let folder: string;
  beforeAll(async () => {
    api = await startApi();
    await createPlan(api, { code: 'IT-PNRR', status: 'draft' });
    folder = mkdtempSync(join(tmpdir(), 'rumbo-import-'));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await api.close();
  });

  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const run = async (...args: string[]) => {
    const lines: string[] = [];
    const options = readOptions([...args, '--roadmap', 'IT-PNRR']);
    if (!options) throw new Error('Help was asked for.');
    const status = await new ImportCommand(api.app, (line) => lines.push(line)).run(options);
    return { status, text: lines.join('\n') };
  };
  const stored = async (table: string) => (await api.sql(`select id from ${table}`)).length;

  it('says what would happen, and writes nothing when dry', async () => {
    const { status, text } = await run('plan', realPath(ITALIAN_PLAN), '--dry-run');
    expect(status).toBe(0);
    expect(text).toContain('utf-8, divided by ";", names in row 1, decimal comma, dates dmy');
    expect(text).toContain('identity of a row: Nr. Seq. M&T + Codice Univoco Submisura (1489 distinct)');
    expect(text).toContain('read 1489 = created 1489 + updated 0 + unchanged 0 + refused 0');
    expect(text).toContain('note: row 882, Valore-obiettivo Target, "2000000000": Only targets');
    expect([await stored('milestone'), await stored('import_file')]).toEqual([0, 0]);
  });

  it('imports the Italian plan and its reports as system:import, once', async () => {
    expect((await run('plan', realPath(ITALIAN_PLAN))).status).toBe(0);
    expect((await run('updates', realPath(REPORTS_2021))).text).toContain('read 51 = created 51');
    expect(
      await api.sql(
        `select distinct actor from change where entity in ('milestone', 'evidence', 'import_file')`,
      ),
    ).toEqual([{ actor: 'system:import' }]);
    const again = await run('plan', realPath(ITALIAN_PLAN));
    expect(again).toMatchObject({ status: 0, text: expect.stringContaining('unchanged 1489') as string });
    expect(await stored('milestone')).toBe(1489);
  });

  it('is undone like an import of the dashboard', async () => {
    const before = await api.sql(`select id, status, completed_on from milestone order by id`);
    expect((await run('updates', realPath(REPORTS_2022))).status).toBe(0);
    const [last] = await api.sql<{ id: number }>(`select max(id) as id from import_file`);
    const url = apiUrl(PATHS.importUndo, { roadmap: 'IT-PNRR', id: last?.id ?? 0 });
    const { cookie } = await createPersona(api, 'coordinator', { country: 'IT' });
    const { status, body } = await api.call<ImportUndo>('POST', url, { as: cookie });
    expect([status, body.records]).toMatchObject([
      200,
      [
        { kind: 'milestone', removed: 0 },
        { kind: 'update', restored: 0 },
        { kind: 'evidence', restored: 0 },
      ],
    ]);
    expect(await api.sql(`select id, status, completed_on from milestone order by id`)).toEqual(before);
  });

  it('imports a register of meetings, once', async () => {
    const register = realPath('meeting-register-chicago/meetings.csv');
    const { status, text } = await run('meetings', register);
    expect(status).toBe(0);
    expect(text).toContain('read 2558 = created 2558 + updated 0 + unchanged 0 + refused 0');
    expect(text).toContain('meetings: 2558\nnew dialogue bodies (94): ');
    expect((await run('meetings', register)).text).toContain('unchanged 2558');
    expect(await stored('meeting')).toBe(2558);
  });

  it('prints each refused row, imports the others, and fails', async () => {
    const rows = Array.from({ length: 600 }, (_, n) => `${n};;A;2026`).join('\n');
    const { status, text } = await run(
      'plan',
      file('bad.csv', `Code;Title;Axis;Due\n${rows}\n700;Ley;A;2026`),
    );
    expect(status).toBe(1);
    expect(text).toContain('read 601 = created 1 + updated 0 + unchanged 0 + refused 600');
    expect(text.match(/^refused: row \d+, Title: Needed$/gm)).toHaveLength(600);
  });

  it('reads as it is told, by a mapping from a file or one that it saved', async () => {
    const from = (...columns: string[]) => ({ columns, constant: null });
    const mapping = file(
      'mapping.json',
      JSON.stringify({
        fields: {
          code: from('x'),
          title: from('y'),
          axisTitle: { columns: [], constant: 'A' },
          due: from('z'),
        },
        identity: ['x'],
      }),
    );
    const plan = file('odd.csv', 'note\nx|y|z\n801|Ley|03/04/2026\n');
    const how = [
      '--delimiter',
      '|',
      '--header-row',
      '2',
      '--date-order',
      'mdy',
      '--encoding',
      'windows-1252',
    ];
    expect((await run('plan', plan, ...how, '--mapping', mapping, '--save-mapping', 'odd')).status).toBe(0);
    expect(await api.sql(`select due from milestone where code = '801'`)).toEqual([{ due: '2026-03-04' }]);
    expect((await run('plan', plan, ...how, '--mapping', 'odd')).text).toContain('unchanged 1');
  });

  it.each([
    [['plan', 'nowhere.csv'], 'There is no file nowhere.csv.'],
    [['plan', 'FILE', '--mapping', 'nobody'], 'There is no mapping nobody, saved with IT-PNRR or as a file.'],
    [['plan', 'FILE', '--mapping', 'FILE'], 'is not a mapping'],
    [['plan', 'FILE'], 'fields.due: Needed'],
    [['plan', 'FILE', '--encoding', 'utf-16le'], 'Refused: '],
  ])('%j: says why not, and fails', async (args, expected) => {
    const odd = file('no-due.csv', 'Code;Title;Axis\n1;Ley;A\n');
    const { status, text } = await run(...args.map((arg) => (arg === 'FILE' ? odd : arg)));
    expect([status, text]).toEqual([1, expect.stringContaining(expected)]);
  });

  it('knows only roadmaps that exist', async () => {
    const options = readOptions(['plan', realPath(ITALIAN_PLAN), '--roadmap', 'IT-NONE']);
    const lines: string[] = [];
    expect(options && (await new ImportCommand(api.app, (line) => lines.push(line)).run(options))).toBe(1);
    expect(lines).toEqual(['There is no roadmap IT-NONE. Roadmaps here: IT-PNRR.']);
  });

  it.each([
    [
      [],
      'Say first what it is: plan, updates, meetings, observations, register.\nName the file.\n--roadmap is missing.',
    ],
    [
      ['people', 'x.csv', '--roadmap', 'IT-PNRR'],
      'Say first what it is: plan, updates, meetings, observations, register.',
    ],
    [['plan', 'x.csv', '--roadmap', 'Italy'], '--roadmap Italy: '],
    [['plan', 'x.csv', '--roadmap', 'IT-PNRR', '--decimal', 'dot'], '--decimal dot: '],
    [['plan', 'x.csv', '--roadmap', 'IT-PNRR', '--delimiter', 'x'], '--delimiter x: '],
    [['plan', 'x.csv', 'y.csv', '--roadmap', 'IT-PNRR'], 'What is “y.csv”?'],
    [['plan', 'x.csv', '--colour', 'red'], 'colour'],
  ])('refuses the arguments %j', (args, expected) => {
    const read = () => readOptions(args);
    expect(read).toThrow(UsageError);
    expect(read).toThrow(expected);
  });

  it('helps', () => {
    expect(readOptions(['--help'])).toBeNull();
    expect(readOptions(['plan', '-h'])).toBeNull();
  });
});
