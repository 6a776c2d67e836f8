import type { Indicator } from './indicator';
import { byTime } from './lines';
import type { Point } from './pages';
import { observationPrecision, type ObservationPrecision } from './periods';

const OF_FREQUENCY: Record<Indicator['frequency'], ObservationPrecision> = {
  year: 'year',
  quarter: 'quarter',
  movingQuarter: 'movingQuarter',
  month: 'month',
  irregular: 'day',
};

/** The length of the next period: that of the newest observation, else what the indicator is made for. */
export function usualPrecision(
  { frequency }: Pick<Indicator, 'frequency'>,
  points: readonly Pick<Point, 'period'>[],
): ObservationPrecision {
  const newest = [...points].sort(byTime).at(-1);
  return newest ? observationPrecision(newest.period) : OF_FREQUENCY[frequency];
}
