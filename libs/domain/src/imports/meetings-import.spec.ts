import type { ImportMapping } from './contract';
import { effectOf } from './effect';
import { guessMapping } from './guess';
import { type CurrentDialogue, type CurrentMeeting, importMeetings } from './meetings-import';
import type { Table } from './table';
import { parseTime } from './times';

const HEADER = ['id', 'agency', 'name', 'start_date', 'start_time', 'end_time', 'status', 'url', 'city'];
const ROW: Record<string, string> = {
  ...{ id: '1', agency: 'Consejo', name: 'Plenario', start_date: '2019-01-02', start_time: '9:30:00' },
  ...{ end_time: '', status: 'Passed\n\n', url: 'https://example.org/1', city: 'Chicago' },
};
const tableOf = (...rows: Partial<Record<string, string>>[]): Table => ({
  columns: HEADER,
  rows: rows.map((facts, n) => ({
    row: n + 2,
    cells: HEADER.map((name) => ({ ...ROW, id: String(n + 1), ...facts })[name] ?? ''),
  })),
  marks: [],
});
const nothing: CurrentDialogue = { language: 'es', today: '2026-11-24', dialogueBodies: [], meetings: [] };
const stored = (facts: Partial<CurrentMeeting> = {}): CurrentDialogue => ({
  ...nothing,
  dialogueBodies: [{ acronym: 'Consejo', name: 'Consejo' }],
  meetings: [
    {
      ...{ id: 7, sourceKey: '1', attended: false, edited: [], body: 'Consejo', number: null },
      ...{ topic: { lang: 'es', text: 'Plenario' }, status: 'held', statusReason: null, type: 'INFO' },
      ...{ level: 'national', on: '2019-01-02', startsAt: '09:30', endsAt: null, modality: null },
      ...{ place: 'Chicago', documents: [{ title: 'url (example.org)', url: 'https://example.org/1' }] },
      ...facts,
    },
  ],
});
const guessed = (table: Table): ImportMapping =>
  guessMapping('meetings', table, 'meetings.csv', { dateOrder: 'dmy' });
const run = (table: Table, current = nothing) =>
  importMeetings(table, guessed(table), { decimal: 'point', dateOrder: 'dmy' }, current);
const codes = (remarks: { field: string | null; code: string }[]) =>
  remarks.map(({ field, code }) => `${field}: ${code}`);

describe('a register of meetings that is imported', () => {
  it('is understood by the names of its columns, with the least claim where it says nothing', () => {
    const { fields, identity } = guessed(tableOf({}, {}));
    expect(Object.fromEntries(Object.entries(fields).map(([key, { columns }]) => [key, columns]))).toEqual({
      ...{ dialogueBody: ['agency'], topic: ['name'], on: ['start_date'], startsAt: ['start_time'] },
      ...{ endsAt: ['end_time'], status: ['status'], place: ['city'], documents: ['url'] },
      ...{ dialogueType: [], dialogueLevel: [] },
    });
    expect([fields.dialogueType?.constant, fields.dialogueLevel?.constant]).toEqual(['INFO', 'national']);
    expect(identity).toEqual(['id']);
  });

  it('is told by body, day and hour where no column tells its rows apart', () => {
    const { identity } = guessed(tableOf({ id: '' }, { id: '', start_date: '2019-02-02' }));
    expect(identity).toEqual(['agency', 'start_date', 'start_time']);
  });

  it('makes meetings and the bodies that they name, each body once', () => {
    const { create, newDialogueBodies } = run(tableOf({}, { agency: 'CONSEJO' }, { agency: 'Mesa' }));
    expect(create.map(({ body, status, startsAt, endsAt }) => [body, status, startsAt, endsAt])).toEqual([
      ['Consejo', 'held', '09:30', null],
      ['Consejo', 'held', '09:30', null],
      ['Mesa', 'held', '09:30', null],
    ]);
    expect(newDialogueBodies.map(({ acronym }) => acronym)).toEqual(['Consejo', 'Mesa']);
  });

  it.each([
    [{ start_time: '0:00:00', end_time: '2:00:00' }, [null, null], 'startsAt: midnight'],
    [{ start_time: '10:00:00', end_time: '0:00:00' }, ['10:00', null], 'endsAt: midnight'],
  ])('takes midnight for no time: %j', (facts, times, notice) => {
    const { create, notices } = run(tableOf(facts));
    expect(create.map(({ startsAt, endsAt }) => [startsAt, endsAt])).toEqual([times]);
    expect(codes(notices)).toEqual([notice]);
  });

  it('takes a cancelled meeting without a reason, and says so', () => {
    const { create, notices } = run(tableOf({ status: 'Canceled' }, { status: 'Rescheduled\n' }));
    expect(create.map(({ status, statusReason }) => [status, statusReason])).toEqual([
      ['cancelled', null],
      ['rescheduled', null],
    ]);
    expect(codes(notices)).toEqual(['status: withoutReason', 'status: withoutReason']);
  });

  it.each([
    [{ status: 'Passed', start_date: '2027-01-01' }, 'on: inTheFuture'],
    [{ start_time: '11:00', end_time: '9:00' }, 'endsAt: endBeforeStart'],
    [{ start_time: 'noon' }, 'startsAt: notATime'],
    [{ start_date: '2019-02-30' }, 'on: impossibleDate'],
    [{ status: 'Perhaps' }, 'status: unknownValue'],
    [{ agency: '' }, 'dialogueBody: required'],
    [{ name: 'x'.repeat(501) }, 'topic: tooLong'],
    [{ url: 'https://' }, 'documents: invalidUrl'],
  ])('refuses %j', (facts, error) => {
    const { errors, create, rows } = run(tableOf({ ...facts }));
    expect([codes(errors), create, rows[0]?.outcome]).toEqual([[error], [], 'refused']);
  });

  it('is unchanged when it comes again, and updates what it corrects', () => {
    expect(run(tableOf({}), stored()).rows).toMatchObject([{ outcome: 'unchanged' }]);
    const { update, rows } = run(tableOf({ status: 'Canceled', start_time: '' }), stored());
    expect(rows).toMatchObject([{ outcome: 'updated', changed: ['startsAt', 'status'] }]);
    expect(update).toMatchObject([{ id: 7, status: 'cancelled', startsAt: null, place: 'Chicago' }]);
  });

  it('leaves what people have changed, and never cancels a meeting that people attended', () => {
    const edited = run(tableOf({ name: 'Otro' }), stored({ edited: ['topic'] }));
    expect([codes(edited.notices), edited.update]).toEqual([['topic: keptEdit'], []]);
    const attended = run(tableOf({ status: 'Canceled' }), stored({ attended: true }));
    expect(codes(attended.errors)).toEqual(['status: alreadyAttended']);
  });

  it('counts every row once', () => {
    const table = tableOf({}, { status: '?' }, { id: '9' }, { id: '9' });
    const mapping = { ...guessed(table), identity: ['id'] };
    const result = importMeetings(table, mapping, { decimal: 'point', dateOrder: 'dmy' }, stored());
    const { counts, milestones } = effectOf(result, { columns: ['id'], distinct: 3 }, { meetings: 0 });
    expect(counts).toEqual({ read: 4, created: 0, updated: 0, unchanged: 1, refused: 3 });
    expect(milestones).toBe(0);
  });
});

describe('a time of day', () => {
  it.each([
    ...[
      ['9:00:00', '09:00'],
      ['14:30', '14:30'],
      ['9:30 pm', '21:30'],
      ['12:15 a.m.', '00:15'],
      ['9 AM', '09:00'],
    ],
    ...[
      ['14h30', '14:30'],
      ['9 h', '09:00'],
      ['09.15 hrs', '09:15'],
      ['0.395833333', '09:30'],
    ],
    ...[
      ['1899-12-30T09:30:00.000Z', '09:30'],
      ['24:00', null],
      ['9:75', null],
      ['13:00 pm', null],
      ['9', null],
    ],
    ...[
      ['noon', null],
      ['-1:00', null],
    ],
  ])('%s is %s', (text, time) => expect(parseTime(String(text))).toBe(time));
});
