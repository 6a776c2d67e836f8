import { isJump } from './jumps';
import { nextPeriod, observationPrecision, type ObservationPeriod } from './periods';
import type { Point } from './pages';
import type { Unit } from './vocabularies';

/** Points that a line may join: of one series, place and part, each the period after the other. */
export interface Line {
  seriesId: number;
  territory: string | null;
  disaggregation: string;
  points: Point[];
}

type Group = Omit<Line, 'points'>;

const groupOf = ({ seriesId, territory, disaggregation }: Point): string =>
  `${seriesId}|${territory ?? ''}|${disaggregation}`;

/** By time: periods of one precision sort as texts do. */
export const byTime = (a: { period: ObservationPeriod }, b: { period: ObservationPeriod }): number =>
  a.period < b.period ? -1 : a.period > b.period ? 1 : 0;

/** Points by series, place and part, each group in the order of time. */
function grouped(points: readonly Point[]): Point[][] {
  const groups = new Map<string, Point[]>();
  for (const point of points) {
    const group = groups.get(groupOf(point));
    if (group) group.push(point);
    else groups.set(groupOf(point), [point]);
  }
  return [...groups.values()].map((group) => group.sort(byTime));
}

/**
 * The lines that may be drawn: cut where a period is missing or was not published, where a flag says that the series
 * breaks or a rate jumps without one, and where periods of another length begin. A single point is a line of one.
 */
export function lines(points: readonly Point[], unit: Unit): Line[] {
  return grouped(points).flatMap((group) => {
    const pieces: Line[] = [];
    let last: Point | undefined;
    for (const point of group) {
      if (point.value !== null) {
        const piece = pieces.at(-1);
        if (piece && last && joins(last, point, unit)) piece.points.push(point);
        else pieces.push({ ...identityOf(point), points: [point] });
      }
      last = point;
    }
    return pieces;
  });
}

const identityOf = ({ seriesId, territory, disaggregation }: Point): Group => ({
  seriesId,
  territory,
  disaggregation,
});

const joins = (last: Point, next: Point, unit: Unit): boolean =>
  hasValue(last) &&
  hasValue(next) &&
  next.flag !== 'B' &&
  nextPeriod(last.period) === next.period &&
  !isJump(last, next, unit);

export const hasValue = (point: Point): point is Point & { value: number } => point.value !== null;

/** A gap can be this long before it is an end and a new beginning. */
const LONGEST_GAP = 400;

/** The periods within a group's span that have no published value. */
export function gaps(points: readonly Point[]): (Group & { periods: ObservationPeriod[] })[] {
  return grouped(points).flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const periods = group.flatMap((point, n) => [
      ...missingBefore(group[n - 1], point),
      ...(point.value === null ? [point.period] : []),
    ]);
    return periods.length > 0 ? [{ ...identityOf(first), periods }] : [];
  });
}

function missingBefore(last: Point | undefined, next: Point): ObservationPeriod[] {
  if (!last || observationPrecision(last.period) !== observationPrecision(next.period)) return [];
  const missing: ObservationPeriod[] = [];
  let period = nextPeriod(last.period);
  while (period < next.period && missing.length < LONGEST_GAP) {
    missing.push(period);
    period = nextPeriod(period);
  }
  return missing;
}
