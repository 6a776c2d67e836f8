import { daysBetween, periodEnd } from '../platform/calendar';
import type { Day, Period } from '../platform/periods';

/** A due date is announced this many days before. */
export const DUE_SOON_DAYS = 14;

/**
 * For so long after it is passed, a due date is news: whoever owns the record hears of it also when nobody looked for
 * some days, and nobody hears at once of all that has been overdue for years.
 */
export const OVERDUE_NEWS_DAYS = 7;

/** What a day makes of a due date that is not met yet. */
export function dueNews(due: Period, asOf: Day): 'due_soon' | 'overdue' | null {
  const daysLeft = daysBetween(asOf, periodEnd(due));
  if (daysLeft >= 0) return daysLeft <= DUE_SOON_DAYS ? 'due_soon' : null;
  return -daysLeft <= OVERDUE_NEWS_DAYS ? 'overdue' : null;
}

/** From this hour of the morning on, the dates of the day are looked at: before digests are made. */
export const DATES_HOUR = 5;

/** The hour that it is somewhere. */
export const hourIn = (timeZone: string, instant: Date): number =>
  Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(instant));
