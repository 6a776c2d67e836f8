import type { Day, Period } from './periods';

export const PRECISIONS = ['day', 'month', 'quarter', 'year'] as const;
export type Precision = (typeof PRECISIONS)[number];

export interface YearRange {
  first: number;
  last: number;
}
/** Years outside this range are typing mistakes (the year 20255), not plans. */
export const YEARS: YearRange = { first: 1900, last: 2199 };
/** Organisations that live today were founded long before any plan. */
export const HISTORY: YearRange = { first: 1700, last: 2199 };

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const QUARTER = /^(\d{4})-Q([1-4])$/;
const YEAR = /^\d{4}$/;
const MS_A_DAY = 86_400_000;

const pad = (n: number) => String(n).padStart(2, '0');
const inRange = (year: number, { first, last }: YearRange) => year >= first && year <= last;
const lastDayOfMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

export const isDay = (text: string): boolean => isDayWithin(YEARS, text);
export const isPeriod = (text: string): boolean => isPeriodWithin(YEARS, text);

function isDayWithin(years: YearRange, text: string): boolean {
  const [, year, month, day] = DAY.exec(text)?.map(Number) ?? [];
  if (!year || !month || !day) return false;
  return inRange(year, years) && month <= 12 && day <= lastDayOfMonth(year, month);
}

export function isPeriodWithin(years: YearRange, text: string): boolean {
  const wider = MONTH.test(text) || QUARTER.test(text) || YEAR.test(text);
  return isDayWithin(years, text) || (wider && inRange(Number(text.slice(0, 4)), years));
}

export function precisionOf(period: Period): Precision {
  if (DAY.test(period)) return 'day';
  if (MONTH.test(period)) return 'month';
  return QUARTER.test(period) ? 'quarter' : 'year';
}

/** First day of a period. */
export function periodStart(period: Period): Day {
  const quarter = QUARTER.exec(period)?.[2];
  const month = quarter ? `${period.slice(0, 4)}-${pad(Number(quarter) * 3 - 2)}` : period;
  return `${month}-01-01`.slice(0, 10);
}

/** Last day of a period: the day after which something due in it is late. */
export function periodEnd(period: Period): Day {
  if (DAY.test(period)) return period;
  const year = Number(period.slice(0, 4));
  const quarter = QUARTER.exec(period)?.[2];
  const month = quarter ? Number(quarter) * 3 : Number(MONTH.exec(period)?.[1] ?? 12);
  return `${year}-${pad(month)}-${lastDayOfMonth(year, month)}`;
}

/** Whole days from one day to another; negative when `to` is earlier. A bare day is midnight in UTC to `Date`. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_A_DAY);
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * MS_A_DAY).toISOString().slice(0, 10);
}

/** The calendar day of an instant in an IANA time zone: Santiago's evening is already tomorrow in UTC. */
export function dayIn(timeZone: string, instant: Date): Day {
  let format = FORMATS.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    FORMATS.set(timeZone, format);
  }
  return format.format(instant);
}
/** To make one takes a hundred times longer than to use it. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();
