import { daysBetween } from '../platform/calendar';
import type { Point } from './pages';
import { observationStart } from './periods';
import type { Unit } from './vocabularies';

/** A rate that moves by more points than this within a year asks for a break note. */
export const JUMP = 8;
const DAYS_A_YEAR = 365.25;
/** Years are 365 or 366 days: eight points in one of them are eight points. */
const TOLERANCE = 1.003;

type Published = Pick<Point, 'period' | 'flag'> & { value: number };

/** Whether a rate moves further from one figure to the next than people's lives do, without a flag that explains it. */
export function isJump(before: Published, after: Published, unit: Unit): boolean {
  if (unit !== 'percent' || after.flag === 'B') return false;
  const years = daysBetween(observationStart(before.period), observationStart(after.period)) / DAYS_A_YEAR;
  return Math.abs(after.value - before.value) > JUMP * Math.max(years, 1) * TOLERANCE;
}
