import {
  OBSERVATION_PRECISIONS,
  observationEnd,
  observationPrecision,
  type ObservationPrecision,
  observationStart,
} from '@rumbo/domain';

/** A period as a person types it: how precise, and the part that the precision asks for. */
export interface PeriodParts {
  precision: ObservationPrecision;
  day: string;
  year: number | null;
  quarter: number;
  month: number;
}

/** What plans use; statistics know moving quarters as well, by the month that they begin with. */
export const PLAN_PRECISIONS = OBSERVATION_PRECISIONS.filter((precision) => precision !== 'movingQuarter');

/** What to show of a period; of none, an empty one that is as precise as is usual here. */
export function partsOf(period: string | null, usual: ObservationPrecision = 'quarter'): PeriodParts {
  if (!period) return { precision: usual, day: '', year: null, quarter: 4, month: 12 };
  const precision = observationPrecision(period);
  const day = precision === 'movingQuarter' ? observationStart(period) : observationEnd(period);
  const month = Number(day.slice(5, 7));
  return { precision, day, year: Number(day.slice(0, 4)), quarter: Math.ceil(month / 3), month };
}

/** The period that the parts make; null while the part that is needed is empty. What is impossible stays as typed. */
export function periodOf({ precision, day, year, quarter, month }: PeriodParts): string | null {
  if (precision === 'day') return day || null;
  if (year === null) return null;
  const text = String(year).padStart(4, '0');
  const named = `${text}-${String(month).padStart(2, '0')}`;
  if (precision === 'movingQuarter') return `${named}/P3M`;
  if (precision === 'month') return named;
  return precision === 'quarter' ? `${text}-Q${quarter}` : text;
}
