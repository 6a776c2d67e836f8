import type { ImportMapping } from './contract';
import { columnNames, type Table } from './table';
import { importUpdates, type ReportedMilestone } from './updates-import';

const HEADER = ['Id', 'Measure', 'Status', 'Period', 'Done', 'Value', 'Note', 'Link'];
const from = (...columns: string[]) => ({ columns, constant: null });
const mapping: ImportMapping = {
  fields: {
    ...{ code: from('Id'), reference: from('Measure'), status: from('Status'), reportedFor: from('Period') },
    ...{ completedOn: from('Done'), value: from('Value'), note: from('Note'), evidence: from('Link') },
  },
  identity: ['Id', 'Measure'],
};
const DONE = { Status: 'Completed', Done: '2026-Q1', Link: 'www.a.cl/x' };
const row = (facts: Partial<Record<string, string>> = {}) =>
  HEADER.map((name) => facts[name] ?? { Id: '1', Status: 'In progress', Period: '2026-Q1' }[name] ?? '');
const tableOf = (...rows: string[][]): Table => ({
  columns: columnNames(HEADER),
  rows: rows.map((cells, n) => ({ row: n + 2, cells })),
  marks: [],
});
const milestone = (facts: Partial<ReportedMilestone> = {}): ReportedMilestone => ({
  ...{
    id: 7,
    code: '1',
    type: 'milestone',
    reference: 'M1 · Ley',
    status: 'planned',
    progress: 10,
    value: null,
  },
  ...{
    completedOn: null,
    cancelReason: null,
    cancelReference: null,
    evidenceCount: 0,
    said: [],
    imported: [],
  },
  ...facts,
});
const run = (table: Table, ...milestones: ReportedMilestone[]) =>
  importUpdates(table, mapping, { decimal: 'comma', dateOrder: 'dmy' }, milestones, '2026-11-24');
const said = (remarks: { row: number; column: string | null; code: string }[]) =>
  remarks.map(({ row, column, code }) => [row, column, code].join(' · '));

describe('reports that are imported', () => {
  it('go into the story, and say where the milestone stands', () => {
    const result = run(tableOf(row({ ...DONE, Note: 'Ley publicada' })), milestone());
    expect(result.create).toEqual([
      {
        ...{ milestoneId: 7, sourceKey: '1 |  | 2026-Q1', saidOn: '2026-03-31', status: 'completed' },
        ...{ progress: null, value: null, note: 'Ley publicada' },
        evidence: [{ title: 'Link (a.cl)', url: 'https://www.a.cl/x' }],
      },
    ]);
    expect(result.standings).toMatchObject([
      { id: 7, status: 'completed', progress: 10, completedOn: '2026-Q1' },
    ]);
    expect(result.rows).toMatchObject([{ outcome: 'created' }]);
  });

  it('report on every milestone with the code, or with the reference as a word as well', () => {
    const [one, two] = [milestone(), milestone({ id: 8, reference: 'M1.2 · Otra' })];
    expect(run(tableOf(row()), one, two)).toMatchObject({ milestones: 2, create: [{}, {}] });
    expect(run(tableOf(row({ Measure: 'M1' })), one, two)).toMatchObject({
      milestones: 1,
      create: [{ milestoneId: 7 }],
    });
  });

  it.each([
    [{ Id: '9' }, ['2 · Id · noSuchMilestone']],
    [{ Measure: 'M2' }, ['2 · Id · noSuchMilestone']],
    [{ Status: 'Nearly' }, ['2 · Status · unknownValue']],
    [{ Status: '' }, ['2 · Status · required']],
    [{ Period: '2027' }, ['2 · Period · inTheFuture']],
    [{ Period: '2026-Q5' }, ['2 · Period · impossibleDate']],
    [{ Value: '3' }, ['2 · Value · onlyForTargets']],
    [{ Link: 'Gazzetta' }, ['2 · Link · invalidUrl']],
    [{ Link: 'javascript:alert(1)' }, ['2 · Link · invalidUrl']],
    [{ ...DONE, Link: '' }, ['2 · Link · evidenceNeeded']],
    [{ ...DONE, Done: '' }, ['2 · Done · required']],
    [{ ...DONE, Done: '2026-12' }, ['2 · Done · inTheFuture']],
    [{ Done: '2026-01' }, ['2 · Done · onlyWhenCompleted']],
    [{ Status: 'Cancelled' }, ['2 ·  · required', '2 ·  · required']],
    [{ Note: 'x'.repeat(8_001) }, ['2 · Note · tooLong']],
  ])('with %j are refused at the cell', (facts, expected) => {
    expect(said(run(tableOf(row(facts)), milestone()).errors)).toEqual(expected);
  });

  it('complete with evidence that was given before', () => {
    expect(run(tableOf(row({ ...DONE, Link: '' })), milestone({ evidenceCount: 1 })).errors).toEqual([]);
  });

  it('for a period that has not ended are as of today', () => {
    expect(run(tableOf(row({ Period: '2026-Q4' })), milestone()).create).toMatchObject([
      { saidOn: '2026-11-24' },
    ]);
  });

  it.each([
    ['later', { on: '2026-05-01', sourceKey: null }],
    ['on the same day by somebody', { on: '2026-03-31', sourceKey: null }],
    ['later by an import', { on: '2026-06-30', sourceKey: '1 |  | 2026-Q2' }],
  ])('do not change a standing that was reported %s', (_, other) => {
    const result = run(tableOf(row(DONE)), milestone({ said: [other] }));
    expect(result).toMatchObject({ create: [{}], standings: [], rows: [{ outcome: 'created' }] });
    expect(said(result.notices)).toEqual(['2 ·  · newerReport']);
  });

  it('of two periods leave the later one’s standing, in any order', () => {
    const second = row({ Period: '2026-Q2', Status: 'On hold', Measure: 'M1' });
    expect(run(tableOf(second, row()), milestone()).standings).toMatchObject([{ status: 'on_hold' }]);
    expect(run(tableOf(row(), second), milestone()).standings).toMatchObject([{ status: 'on_hold' }]);
  });
});

describe('reports that are imported again', () => {
  const key = '1 |  | 2026-Q1';
  const before = milestone({
    ...{
      status: 'completed',
      completedOn: '2026-Q1',
      said: [{ on: '2026-03-31', sourceKey: key }],
      evidenceCount: 1,
    },
    imported: [
      {
        id: 3,
        sourceKey: key,
        status: 'completed',
        progress: null,
        value: null,
        note: 'Ley',
        urls: ['https://www.a.cl/x'],
      },
    ],
  });
  const same = { ...DONE, Note: 'Ley' };

  it('leave alone what is the same', () => {
    expect(run(tableOf(row(same)), before)).toMatchObject({
      ...{ create: [], update: [], standings: [], milestones: 1, rows: [{ outcome: 'unchanged' }] },
    });
  });

  it.each([
    ['a note', { Note: 'Ley nueva' }, { note: 'Ley nueva', evidence: [] }],
    ['a link', { Link: 'www.a.cl/x www.a.cl/y' }, { evidence: [{ url: 'https://www.a.cl/y' }] }],
    ['a date of completion', { Done: '2026-02' }, { evidence: [] }],
    ['a status', { Status: 'In progress', Done: '' }, { status: 'in_progress' }],
  ])('change %s', (_, facts, expected) => {
    const result = run(tableOf(row({ ...same, ...facts })), before);
    expect(result).toMatchObject({
      create: [],
      update: [{ id: 3, ...expected }],
      rows: [{ outcome: 'updated' }],
    });
    expect(result.standings).toHaveLength(1);
  });

  it('for another period are another entry of the story', () => {
    expect(run(tableOf(row({ ...same, Period: '2026-Q2' })), before)).toMatchObject({
      create: [{}],
      update: [],
    });
  });

  it('do not undo what somebody has reported since', () => {
    const since = { ...before, status: 'in_progress' as const, completedOn: null };
    const milestone = { ...since, said: [...before.said, { on: '2026-10-01', sourceKey: null }] };
    expect(run(tableOf(row(same)), milestone)).toMatchObject({ update: [], standings: [] });
    expect(run(tableOf(row({ ...same, Note: 'x' })), milestone)).toMatchObject({
      update: [{}],
      standings: [],
    });
  });
});
