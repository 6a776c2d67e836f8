import { addDays, periodEnd, periodStart } from '../platform/calendar';
import type { Day, Period } from '../platform/periods';

const quarterOf = (day: Day): Period => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** The last so many quarters that have ended before a day, oldest first. The day's own quarter is still running. */
export function endedQuarters(asOf: Day, count: number): Period[] {
  const quarters: Period[] = [];
  let running = quarterOf(asOf);
  while (quarters.length < count) {
    running = quarterOf(addDays(periodStart(running), -1));
    quarters.unshift(running);
  }
  return quarters;
}

/** How many of these days lie within each quarter. */
export const perQuarter = (days: readonly Day[], quarters: readonly Period[]): number[] =>
  quarters.map((quarter) => days.filter((day) => quarterOf(day) === quarter).length);

/** How many of these days have come by the end of each quarter. */
export const byQuarterEnd = (days: readonly Day[], quarters: readonly Period[]): number[] =>
  quarters.map((quarter) => days.filter((day) => day <= periodEnd(quarter)).length);
