import { chileDialogue, meeting, organisation } from '../testing/chile-dialogue';
import { longestGap, presence, signals } from './signals';
import { monthsBefore } from './windows';

const TODAY = '2026-11-24';
const REGIONS = [
  'AP',
  'TA',
  'AN',
  'AT',
  'CO',
  'VS',
  'RM',
  'LI',
  'ML',
  'NB',
  'BI',
  'AR',
  'LR',
  'LL',
  'AI',
  'MA',
].map((code) => `CL-${code}`);
const record = chileDialogue(REGIONS);
const signal = (code: string, from = record, asOf = TODAY) =>
  signals(from, asOf).find((one) => one.code === code);

describe('the record of Chile on 2026-11-24', () => {
  test.each([
    ['S1', 3, 3, 12],
    ['S2', 4, 4, 4],
    ['S3', 4, 225, 443],
    ['S4', 4, 10, 14],
    ['S5', 3, 32, 48],
    ['S6', 4, 10, 14],
    ['S8', 1, 1, 16],
  ])('%s suggests level %i, from %i of %i', (code, level, part, whole) => {
    expect(signal(code)).toMatchObject({ level, part, whole });
  });

  test('the longest silence is the open one', () => {
    expect(signal('S1')?.details).toEqual({ longestGap: 138 });
  });

  test('groups are counted over the eight meetings of 24 months', () => {
    expect(signal('S2')?.ids).toHaveLength(8);
    expect(signal('S2')?.details).toMatchObject({ GOV: 8, SSE: 8, EMP: 6, WRK: 5 });
  });

  test('over the whole record employers and workers came to 6 and 7 of 14', () => {
    const counts = presence(record.meetings.filter(({ status }) => status === 'held'));
    expect([counts.get('EMP'), counts.get('WRK')]).toEqual([6, 7]);
  });

  test('two meetings say nothing of sex, and fifty agreements were made', () => {
    expect(signal('S3')?.details).toMatchObject({ silentMeetings: 2 });
    expect(signal('S5')?.details).toEqual({ made: 50 });
  });

  test('the last minutes have waited for 138 days', () => {
    expect(signal('S6')?.details).toEqual({ longestPending: 138 });
  });

  test('a table three days outside the window is not reach; a week earlier it was', () => {
    expect(signal('S8')?.ids).toEqual([13]);
    expect(signal('S8', record, '2026-11-20')?.part).toBe(2);
  });

  test('without proposals there is nothing to judge a response by', () => {
    expect(signal('S7')).toMatchObject({ level: null, whole: 0 });
  });
});

describe('too little is said to be too little', () => {
  test('one meeting', () => {
    const one = { ...record, meetings: [meeting({ on: '2026-10-01' })] };
    expect(['S2', 'S4', 'S6'].map((code) => signal(code, one)?.level)).toEqual([null, null, null]);
  });

  test('no meeting: nobody was in half of none', () => {
    const none = { ...record, meetings: [] };
    expect(signal('S2', none)).toMatchObject({ level: null, part: 0, ids: [] });
  });

  test('under 70 % known by sex', () => {
    const attendance = [organisation('GOV', { female: 6, undeclared: 4 })];
    const two = { ...record, meetings: [meeting({ attendance }), meeting({ id: 2, attendance })] };
    expect(signal('S3', two)?.level).toBeNull();
  });

  test('four agreements due', () => {
    expect(signal('S5', { ...record, agreements: record.agreements.slice(0, 4) })?.level).toBeNull();
  });
});

test('a long silence keeps cadence at the middle', () => {
  const meetings = [1, 2, 3, 4, 5, 6].map((month) => meeting({ id: month, on: `2026-0${month}-01` }));
  expect(signal('S1', { ...record, meetings }, '2026-06-30')?.level).toBe(5);
  expect(signal('S1', { ...record, meetings }, '2026-12-31')).toMatchObject({
    level: 3,
    details: { longestGap: 213 },
  });
});

test('a gap that began before the window counts when it ends in it', () => {
  const held = [meeting({ on: '2025-01-01' }), meeting({ id: 2, on: '2026-06-01' })];
  expect(longestGap(held, '2025-11-24', TODAY)).toBe(516);
});

test('equal shares in every group are the highest balance', () => {
  const attendance = [
    organisation('GOV', { female: 5, male: 5 }),
    organisation('WRK', { female: 5, male: 5 }),
  ];
  const two = { ...record, meetings: [meeting({ attendance }), meeting({ id: 2, attendance })] };
  expect(signal('S3', two)?.level).toBe(5);
});

test.each([
  ['2026-11-24', 24, '2024-11-24'],
  ['2026-03-31', 1, '2026-02-28'],
  ['2024-02-29', 12, '2023-02-28'],
])('%s less %i months is %s', (day, months, expected) => {
  expect(monthsBefore(day, months)).toBe(expected);
});
