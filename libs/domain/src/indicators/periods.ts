import * as z from 'zod';
import { addDays, isDay, isPeriod, periodEnd, periodStart, precisionOf } from '../platform/calendar';
import type { Day } from '../platform/periods';
import { failWith } from '../platform/problem';

/** Three months that move on by one: `2023-10/P3M` is October to December 2023 (ISO 8601: start and duration). */
const MOVING_QUARTER = /^(\d{4}-\d{2})\/P3M$/;

const movingFrom = (period: string): string | null => {
  const from = MOVING_QUARTER.exec(period)?.[1];
  return from !== undefined && isPeriod(from) ? from : null;
};

export const isObservationPeriod = (text: string): boolean => isPeriod(text) || movingFrom(text) !== null;

/** What an observation is about: a year, quarter, moving quarter, month or day. */
export const ObservationPeriod = z
  .string()
  .meta({ examples: ['2025', '2025-Q3', '2025-07/P3M', '2025-07', '2025-07-01'] })
  .superRefine((text, ctx) => {
    if (!isObservationPeriod(text)) failWith(ctx, 'impossiblePeriod', { value: text.slice(0, 40) });
  });
export type ObservationPeriod = z.infer<typeof ObservationPeriod>;

export const OBSERVATION_PRECISIONS = ['year', 'quarter', 'movingQuarter', 'month', 'day'] as const;
export type ObservationPrecision = (typeof OBSERVATION_PRECISIONS)[number];

export const observationPrecision = (period: ObservationPeriod): ObservationPrecision =>
  MOVING_QUARTER.test(period) ? 'movingQuarter' : precisionOf(period);

/** First day of a period; periods of one precision sort by it. */
export const observationStart = (period: ObservationPeriod): Day => periodStart(movingFrom(period) ?? period);

/** Last day of a period. */
export function observationEnd(period: ObservationPeriod): Day {
  const from = movingFrom(period);
  return periodEnd(from === null ? period : addMonths(from, 2));
}

/** The period that follows at the same precision: what is missing between two observations is a gap. */
export function nextPeriod(period: ObservationPeriod): ObservationPeriod {
  const from = movingFrom(period);
  if (from !== null) return `${addMonths(from, 1)}/P3M`;
  if (isDay(period)) return addDays(period, 1);
  const after = addDays(periodEnd(period), 1);
  const precision = precisionOf(period);
  if (precision === 'year') return after.slice(0, 4);
  if (precision === 'month') return after.slice(0, 7);
  return `${after.slice(0, 4)}-Q${Math.ceil(Number(after.slice(5, 7)) / 3)}`;
}

function addMonths(month: string, count: number): string {
  const [year = 0, place = 0] = month.split('-').map(Number);
  const months = year * 12 + place - 1 + count;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}
