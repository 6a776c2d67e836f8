import { observationStart } from './periods';
import type { Point } from './pages';
import type { Series } from './series';
import type { Target } from './tracking';

/**
 * The series that speaks for an indicator: that of its target; else the one with the newest undivided figure, and of
 * several such the first.
 */
export function speakingSeries<S extends Pick<Series, 'id'>>(
  series: readonly S[],
  points: readonly Pick<Point, 'seriesId' | 'period' | 'territory' | 'disaggregation' | 'value'>[],
  target: Pick<Target, 'seriesId'> | null,
): S | null {
  const newest = new Map<number, string>();
  for (const { seriesId, period, territory, disaggregation, value } of points) {
    const day = observationStart(period);
    if (territory !== null || disaggregation !== '' || value === null) continue;
    if (day > (newest.get(seriesId) ?? '')) newest.set(seriesId, day);
  }
  const [first] = [...series].sort(
    (a, b) => (newest.get(b.id) ?? '').localeCompare(newest.get(a.id) ?? '') || a.id - b.id,
  );
  return series.find(({ id }) => id === target?.seriesId) ?? first ?? null;
}

/** Whether another series goes on from it: a source or method that no longer counts as it did. */
export const isSucceeded = (
  { id }: Pick<Series, 'id'>,
  series: readonly Pick<Series, 'predecessorId'>[],
): boolean => series.some(({ predecessorId }) => predecessorId === id);
