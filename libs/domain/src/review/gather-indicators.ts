import { judgeIndicator, type Judgement } from '../indicators/judgement';
import type { Point, IndicatorRow } from '../indicators/pages';
import { observationEnd } from '../indicators/periods';
import type { Day } from '../platform/periods';
import type { ReportContent, ReportIndicator } from './content';
import type { ReportDays } from './gather-plan';

/** An indicator that a roadmap follows, with the newest points of the series that speaks for it. */
export type FollowedIndicator = Omit<IndicatorRow, 'points' | 'seriesCount'> & {
  points: readonly (Point & { publishedOn: Day | null })[];
};

/** Where the indicators stood at the end of a period, and on its eve. */
export const gatherIndicators = (
  followed: readonly FollowedIndicator[],
  days: ReportDays,
): ReportContent['indicators'] => followed.map((row) => indicatorBetween(row, days));

function indicatorBetween(row: FollowedIndicator, { startsOn, eve, asOf }: ReportDays): ReportIndicator {
  const { indicator, tracking, series, succeeded } = row;
  const target = tracking?.target ?? null;
  const judged = (day: Day) =>
    judgeIndicator(indicator, target, knownOn(row.points, day), day, series && { ...series, succeeded });
  const [now, then] = [judged(asOf), judged(eve)];
  const { code, name, unit, unitText, direction } = indicator;
  const newest = row.points.find(({ period }) => period === now.actual?.period);
  const came = newest && cameOn(newest);
  return {
    ...{ code, name, unit, unitText, direction },
    seriesId: series?.id ?? null,
    source: series && [series.provider, series.source].filter(Boolean).join(' · '),
    figure: figureOf(now),
    before: figureOf(then),
    isNew: came !== undefined && came >= startsOn && came <= asOf,
    target: target && { value: target.value, due: target.due, baseline: target.baseline },
    state: now.state,
    stateBefore: then.state,
    attainment: now.attainment,
    illustrative: (series?.illustrative ?? false) || (tracking?.illustrative ?? false),
  };
}

/** A figure is known from its publication on; of one without a day of it, from the end of what it speaks of. */
const cameOn = ({ period, publishedOn }: FollowedIndicator['points'][number]): Day =>
  publishedOn ?? observationEnd(period);

const knownOn = (points: FollowedIndicator['points'], day: Day) =>
  points.filter((point) => cameOn(point) <= day);

function figureOf({ actual }: Judgement): ReportIndicator['figure'] {
  if (!actual || actual.value === null) return null;
  const { period, value, flag, numerator, denominator } = actual;
  return { period, value, flag, numerator, denominator };
}
