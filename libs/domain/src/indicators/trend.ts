import { daysBetween } from '../platform/calendar';
import type { Indicator } from './indicator';
import { lines } from './lines';
import type { Point } from './pages';
import { observationStart, type ObservationPeriod } from './periods';

export const TREND_STATES = ['notEnough', 'improving', 'worsening', 'rising', 'falling', 'stable'] as const;
export type TrendState = (typeof TREND_STATES)[number];

/** Fewer points on one unbroken line tell no trend. */
export const TREND_POINTS = 4;
const DAYS_A_YEAR = 365.25;

export interface Trend {
  state: TrendState;
  /** Change a year, in the indicator's unit; null without a trend. */
  perYear: number | null;
  /** How many points it was reckoned from. */
  points: number;
  from: ObservationPeriod | null;
  to: ObservationPeriod | null;
}

/**
 * Where the last unbroken line goes: the median of the slopes between all its pairs of points (Theil and Sen, 1968),
 * which one outlier does not turn. `stable` where the change over the whole line is no larger than the scatter around
 * it (twice the median distance from it).
 */
export function trend(
  points: readonly Point[],
  { direction, unit }: Pick<Indicator, 'direction' | 'unit'>,
): Trend {
  const line = lines(points, unit)
    .sort((a, b) => (a.points.at(-1)?.period ?? '').localeCompare(b.points.at(-1)?.period ?? ''))
    .at(-1);
  const origin = line?.points[0];
  const places = (line?.points ?? []).map(({ period, value }) => ({
    x: origin ? daysBetween(observationStart(origin.period), observationStart(period)) / DAYS_A_YEAR : 0,
    y: value ?? 0,
  }));
  const [from = null, to = null] = [line?.points[0]?.period, line?.points.at(-1)?.period];
  const found = { points: places.length, from, to };
  if (places.length < TREND_POINTS) return { ...found, state: 'notEnough', perYear: null };
  const perYear = median(slopes(places));
  const middle = median(places.map(({ x, y }) => y - perYear * x));
  const scatter = median(places.map(({ x, y }) => Math.abs(y - middle - perYear * x)));
  const change = perYear * (places.at(-1)?.x ?? 0);
  return { ...found, perYear, state: Math.abs(change) <= 2 * scatter ? 'stable' : named(perYear, direction) };
}

function slopes(places: readonly { x: number; y: number }[]): number[] {
  return places.flatMap((a, n) => places.slice(n + 1).map((b) => (b.y - a.y) / (b.x - a.x)));
}

function named(perYear: number, direction: Indicator['direction']): TrendState {
  const isUp = perYear > 0;
  if (direction === 'none' || direction === 'band') return isUp ? 'rising' : 'falling';
  return isUp === (direction === 'higher') ? 'improving' : 'worsening';
}

function median(numbers: number[]): number {
  const sorted = numbers.sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 1 ? half : half - 1], sorted[half]];
  return (low + high) / 2;
}
