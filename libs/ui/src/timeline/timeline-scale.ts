import { addDays, type Day, daysBetween, type Period, periodEnd, periodStart } from '@rumbo/domain';

export const TIMELINE_ZOOMS = ['year', 'quarter', 'month'] as const;
export type TimelineZoom = (typeof TIMELINE_ZOOMS)[number];

/** How wide a day is drawn: five years fit into a window, or each quarter or month has room for its name. */
export const DAY_WIDTH: Record<TimelineZoom, number> = { year: 0.35, quarter: 1.6, month: 4.8 };

/** What the drawing covers, in days from its first one. */
export interface TimelineSpan {
  from: Day;
  to: Day;
}

/** The whole years around some days. */
export function yearsAround(days: readonly Day[]): TimelineSpan {
  const sorted = [...days].sort();
  return {
    from: `${(sorted[0] ?? '').slice(0, 4)}-01-01`,
    to: `${(sorted.at(-1) ?? '').slice(0, 4)}-12-31`,
  };
}

export const daysIn = ({ from, to }: TimelineSpan): number => daysBetween(from, to) + 1;

/** A part of the head of dates: a period by its text, or a day of the month. */
export interface Tick {
  period: Period;
  /** Days from the beginning of the drawing. */
  from: number;
  days: number;
}

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
const WEEKS = ['01', '08', '15', '22'];

const PERIODS: Record<'year' | 'quarter' | 'month', (year: number) => Period[]> = {
  year: (year) => [String(year)],
  quarter: (year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`),
  month: (year) => MONTHS.map((month) => `${year}-${month}`),
};

function periodsIn({ from, to }: TimelineSpan, unit: keyof typeof PERIODS): Period[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, n) => PERIODS[unit](first + n)).flat();
}

/** Both lines of the head of dates: each unit with its name, and what it is made of. */
export function ticksOf(span: TimelineSpan, zoom: TimelineZoom): { major: Tick[]; minor: Tick[] } {
  const tick = (period: Period, end = periodEnd(period)): Tick => ({
    period,
    from: daysBetween(span.from, periodStart(period)),
    days: daysBetween(periodStart(period), end) + 1,
  });
  const ticks = (unit: keyof typeof PERIODS) => periodsIn(span, unit).map((period) => tick(period));
  if (zoom === 'year') return { major: ticks('year'), minor: ticks('quarter') };
  if (zoom === 'quarter') return { major: ticks('quarter'), minor: ticks('month') };
  const weeks = periodsIn(span, 'month').flatMap((month) =>
    WEEKS.map((day, n) => {
      const next = WEEKS[n + 1];
      return tick(`${month}-${day}`, next ? addDays(`${month}-${next}`, -1) : periodEnd(month));
    }),
  );
  return { major: ticks('month'), minor: weeks };
}

/** One step nearer (`1`) or farther (`-1`); the same when there is none. */
export function zoomed(zoom: TimelineZoom, by: 1 | -1): TimelineZoom {
  return TIMELINE_ZOOMS[TIMELINE_ZOOMS.indexOf(zoom) + by] ?? zoom;
}
