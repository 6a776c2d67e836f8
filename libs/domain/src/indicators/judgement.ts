import { periodEnd } from '../platform/calendar';
import type { Day } from '../platform/periods';
import { attainment, expectedOn, isImprovement, meets } from './attainment';
import type { Indicator } from './indicator';
import { isJump } from './jumps';
import { byTime, hasValue } from './lines';
import type { Point } from './pages';
import { observationEnd, observationStart, type ObservationPeriod } from './periods';
import type { Series } from './series';
import type { Target } from './tracking';

/** How an indicator stands against its target, most urgent first; from `noBaseline` on it cannot be reckoned. */
export const JUDGEMENTS = [
  'off_track',
  'at_risk',
  'on_track',
  'met',
  'noBaseline',
  'noData',
  'broken',
  'againstDirection',
  'noTarget',
  'notJudged',
] as const;
export type JudgementState = (typeof JUDGEMENTS)[number];

/**
 * Points of attainment behind the expected: so many are at risk, as with a milestone (`AT_RISK.pointsBehind`), and
 * twice as many off track.
 */
export const TRACK = { atRisk: 15, offTrack: 30 } as const;

export interface Judgement {
  state: JudgementState;
  /** The newest published observation up to the day; null: none. */
  actual: Pick<Point, 'period' | 'value' | 'flag' | 'numerator' | 'denominator'> | null;
  /** Percent of the way from baseline to target; null where it cannot be reckoned. */
  attainment: number | null;
  /** The day that is judged: the end of the actual's period, or the reader's day if that is earlier. */
  day: Day | null;
  /** Percent of the way, and the figure, that an even pace would have reached by then. */
  expected: { share: number; value: number } | null;
  /** Points of attainment behind the expected; negative: ahead. */
  behind: number | null;
  /** Between baseline and actual the figure jumps here, and nobody has said why: the way may not be one. */
  jump: ObservationPeriod | null;
}

type Judged = Pick<Indicator, 'kind' | 'direction' | 'band' | 'unit'>;
/** `succeeded`: another series goes on from it (`isSucceeded`). */
type JudgedSeries = Pick<Series, 'id' | 'startsOn'> & { succeeded: boolean };
const NOTHING = { actual: null, attainment: null, day: null, expected: null, behind: null, jump: null };

/**
 * How an indicator stands against a target on a day. `points` are those of the target's series and part, `series` is
 * that series. A target whose baseline lies before the series begins, or whose series another one goes on from, was
 * set on another statistic and is `broken`.
 */
export function judgeIndicator(
  indicator: Judged,
  target: Target | null,
  points: readonly Point[],
  asOf: Day,
  series: JudgedSeries | null,
): Judgement {
  const actual = newest(points, asOf);
  const day = actual && earlier(observationEnd(actual.period), asOf);
  const stand = { ...NOTHING, actual, day };
  if (indicator.kind === 'qualitative' || indicator.direction === 'none')
    return { ...stand, state: 'notJudged' };
  if (!target) return { ...stand, state: actual ? 'noTarget' : 'noData' };
  if (!actual || day === null) return { ...stand, state: target.baseline ? 'noData' : 'noBaseline' };
  const { direction, band } = indicator;
  const reached = { direction, band, target: target.value, actual: actual.value };
  if (!target.baseline) return { ...stand, state: meets(reached) ? 'met' : 'noBaseline' };
  if (isBroken(target.baseline.period, target.seriesId, series)) return { ...stand, state: 'broken' };
  const baseline = target.baseline.value;
  if (!isImprovement({ ...reached, baseline })) return { ...stand, state: 'againstDirection' };
  const gone = attainment({ ...reached, baseline });
  const expected = expectedOn(target, day);
  const behind = gone !== null && expected ? expected.share - gone : null;
  return {
    ...stand,
    ...{ attainment: gone, expected, behind },
    jump: jumpBetween(target.baseline, actual, points, indicator.unit),
    state: meets(reached) ? 'met' : pace(behind, asOf, target),
  };
}

function pace(behind: number | null, asOf: Day, { due }: Target): JudgementState {
  if (behind === null) return 'noBaseline';
  if (behind > TRACK.offTrack || periodEnd(due) < asOf) return 'off_track';
  return behind > TRACK.atRisk ? 'at_risk' : 'on_track';
}

const isBroken = (
  baseline: ObservationPeriod,
  seriesId: number | null,
  series: JudgedSeries | null,
): boolean =>
  series !== null &&
  (series.succeeded ||
    (seriesId !== null && series.id !== seriesId) ||
    (series.startsOn !== null && observationStart(baseline) < series.startsOn));

/** The last jump on the way from a baseline to the actual figure, which nobody has explained. */
function jumpBetween(
  baseline: NonNullable<Target['baseline']>,
  actual: Pick<Point, 'period'>,
  points: readonly Point[],
  unit: Indicator['unit'],
): ObservationPeriod | null {
  const [from, to] = [observationStart(baseline.period), observationStart(actual.period)];
  const way = points
    .filter(hasValue)
    .filter(({ period }) => observationStart(period) >= from && observationStart(period) <= to)
    .sort(byTime);
  const jumps = way.filter((point, n) => {
    const before = way[n - 1];
    return before !== undefined && isJump(before, point, unit);
  });
  return jumps.at(-1)?.period ?? null;
}

function newest(points: readonly Point[], asOf: Day): (Point & { value: number }) | null {
  const published = points.filter(hasValue).filter(({ period }) => observationStart(period) <= asOf);
  return published.sort(byTime).at(-1) ?? null;
}

const earlier = (one: Day, other: Day): Day => (one < other ? one : other);
