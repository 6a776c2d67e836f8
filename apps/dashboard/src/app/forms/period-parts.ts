import { type Period, type Precision, precisionOf, periodEnd } from '@rumbo/domain';

/** A period as a person types it: how precise, and the part that the precision asks for. */
export interface PeriodParts {
  precision: Precision;
  day: string;
  year: number | null;
  quarter: number;
  month: number;
}

/** What to show of a period; of none, an empty quarter: what most plans use. */
export function partsOf(period: Period | null): PeriodParts {
  if (!period) return { precision: 'quarter', day: '', year: null, quarter: 4, month: 12 };
  const end = periodEnd(period);
  const month = Number(end.slice(5, 7));
  return {
    precision: precisionOf(period),
    day: end,
    year: Number(end.slice(0, 4)),
    quarter: Math.ceil(month / 3),
    month,
  };
}

/** The period that the parts make; null while the part that is needed is empty. What is impossible stays as typed. */
export function periodOf({ precision, day, year, quarter, month }: PeriodParts): Period | null {
  if (precision === 'day') return day || null;
  if (year === null) return null;
  const text = String(year).padStart(4, '0');
  if (precision === 'month') return `${text}-${String(month).padStart(2, '0')}`;
  return precision === 'quarter' ? `${text}-Q${quarter}` : text;
}
