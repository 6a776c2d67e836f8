import * as z from 'zod';
import { Day, type Day as DayText } from '../platform/periods';
import type { FieldError } from '../platform/problem';

/**
 * `?asOf=` of every read of a roadmap: a past day. Records are read as they were when that day ended in the
 * roadmap's time zone, and judged on it; without it, as they are now and today.
 */
export const AsOf = z.object({ asOf: Day.optional() });
export type AsOf = z.infer<typeof AsOf>;

/** Why the records of a day cannot be shown: it has not come yet, or nothing had been recorded. Null when they can. */
export function whyNot(
  day: DayText,
  { since, today }: { since: DayText; today: DayText },
): Pick<FieldError, 'code' | 'params'> | null {
  if (day > today) return { code: 'inTheFuture' };
  return day < since ? { code: 'beforeRecords', params: { day: since } } : null;
}
