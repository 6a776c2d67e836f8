import {
  addDays,
  dayIn,
  daysBetween,
  isDay,
  isPeriod,
  periodEnd,
  periodStart,
  precisionOf,
} from './calendar';
import { Day, Period } from './periods';
import { fieldErrors } from './problem';

describe('a period', () => {
  it.each([
    ['2026-11-24', 'day', '2026-11-24', '2026-11-24'],
    ['2026-06', 'month', '2026-06-01', '2026-06-30'],
    ['2026-12', 'month', '2026-12-01', '2026-12-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2023-02', 'month', '2023-02-01', '2023-02-28'],
    ['2100-02', 'month', '2100-02-01', '2100-02-28'],
    ['2000-02', 'month', '2000-02-01', '2000-02-29'],
    ['2026-Q1', 'quarter', '2026-01-01', '2026-03-31'],
    ['2026-Q2', 'quarter', '2026-04-01', '2026-06-30'],
    ['2026-Q3', 'quarter', '2026-07-01', '2026-09-30'],
    ['2026-Q4', 'quarter', '2026-10-01', '2026-12-31'],
    ['2026', 'year', '2026-01-01', '2026-12-31'],
  ])('%s is a %s from %s to %s', (period, precision, start, end) => {
    expect(isPeriod(period)).toBe(true);
    expect(precisionOf(period)).toBe(precision);
    expect(periodStart(period)).toBe(start);
    expect(periodEnd(period)).toBe(end);
  });

  it.each([
    '2023-02-30',
    '2023-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-01-00',
    '2026-13',
    '2026-00',
    '2026-Q5',
    '2026-Q0',
    '20255',
    '20255-01-01',
    '1899',
    '2200-Q1',
    '26-06',
    '2026-6',
    '2026-06-1',
    '06/2026',
    'Q2 2026',
    '2026-06-30T00:00:00Z',
    ' 2026',
    '2026\n',
    '',
  ])('%j does not exist', (text) => {
    expect(isPeriod(text)).toBe(false);
    expect(isDay(text)).toBe(false);
    expect(fieldErrors({ issues: Period.safeParse(text).error?.issues ?? [] })).toEqual([
      { path: '', code: 'impossibleDate', params: { value: text } },
    ]);
  });

  it('is a day only when it names one', () => {
    expect(['2024-02-29', '2026-06', '2026-Q2', '2026'].map(isDay)).toEqual([true, false, false, false]);
    expect(Day.safeParse('2026-06').success).toBe(false);
  });

  it('quotes no more than a line of what was typed', () => {
    const [error] = fieldErrors({ issues: Day.safeParse('9'.repeat(1_000)).error?.issues ?? [] });
    expect(error?.params).toEqual({ value: '9'.repeat(40) });
  });
});

describe('days', () => {
  it.each([
    ['2026-06-30', '2026-07-01', 1],
    ['2026-07-01', '2026-06-30', -1],
    ['2026-11-24', '2026-11-24', 0],
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['2023-12-31', '2024-12-31', 366],
    ['2024-06-30', '2024-07-30', 30],
  ])('from %s to %s there are %d', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(addDays(from, days)).toBe(to);
  });
});

describe('the calendar day of an instant', () => {
  it.each([
    ['late evening in Santiago, summer time', 'America/Santiago', '2026-11-25T02:30:00Z', '2026-11-24'],
    ['half past eleven in Santiago, winter time', 'America/Santiago', '2026-07-10T03:30:00Z', '2026-07-09'],
    ['the same hour once summer time has begun', 'America/Santiago', '2026-11-25T03:30:00Z', '2026-11-25'],
    ['early morning in Nairobi', 'Africa/Nairobi', '2026-11-24T21:30:00Z', '2026-11-25'],
    ['Dakar, which keeps UTC', 'Africa/Dakar', '2026-11-24T23:59:59Z', '2026-11-24'],
    ['Rome after midnight', 'Europe/Rome', '2026-07-09T22:00:00Z', '2026-07-10'],
    ['29 February', 'America/Santiago', '2024-03-01T01:00:00Z', '2024-02-29'],
  ])('%s', (_, timeZone, instant, day) => {
    expect(dayIn(timeZone, new Date(instant))).toBe(day);
  });
});
