import { type Assessment, type Criterion, criteriaOf } from '../factors/assessment';
import { levelGiven } from '../factors/standing';
import { FACTORS, PERSPECTIVES } from '../factors/vocabularies';
import { comparableSeries } from '../indicators/comparison';
import { byTime } from '../indicators/lines';
import type { Point } from '../indicators/pages';
import { type Series, seriesType } from '../indicators/series';
import type { Target } from '../indicators/tracking';
import type { ComparedCriterion, ComparedFigure, ComparedIndicator } from './comparison';
import type { PortfolioRow } from './row';

/** A published assessment with its roadmap's code and the month of its round. */
export type ComparedAssessment = Pick<Assessment, 'factor' | 'perspective' | 'criteria'> & {
  roadmap: string;
  period: string;
};

/** Every criterion side by side: what each perspective gave it in the newest round of each roadmap. */
export function comparedCriteria(
  rows: readonly Pick<PortfolioRow, 'code' | 'factors'>[],
  assessments: readonly ComparedAssessment[],
): ComparedCriterion[] {
  return FACTORS.flatMap((factor) => {
    const newest = rows.map(({ code, factors }) => {
      const round = factors.find((one) => one.factor === factor)?.round;
      return {
        code,
        judged: assessments.filter(
          (one) => one.roadmap === code && one.factor === factor && one.period === round,
        ),
      };
    });
    return criteriaOf(factor).map((criterion) => ({
      criterion,
      levels: Object.fromEntries(newest.map(({ code, judged }) => [code, levelsOf(judged, criterion)])),
    }));
  });
}

function levelsOf(
  judged: readonly ComparedAssessment[],
  criterion: Criterion,
): ComparedCriterion['levels'][string] {
  return Object.fromEntries(
    PERSPECTIVES.flatMap((by) => {
      const level = levelGiven(
        judged.find(({ perspective }) => perspective === by),
        criterion,
      );
      return level === null ? [] : [[by, level]];
    }),
  );
}

/** An indicator with what each roadmap wants of it, and what the countries' series say at their newest. */
export interface IndicatorFacts {
  indicator: ComparedIndicator['indicator'];
  trackings: readonly { roadmap: string; target: Target | null }[];
  series: readonly Series[];
  /** The newest figure of each series for the country as a whole. */
  points: readonly Point[];
}

/** The newest figures of an indicator, and which of them are of one type: the type that most of the countries share. */
export function comparedIndicator(
  roadmaps: readonly { code: string; country: string }[],
  { indicator, trackings, series, points }: IndicatorFacts,
): ComparedIndicator {
  const countries = [...new Set(roadmaps.map(({ country }) => country))];
  const [best] = countries
    .map((own) => comparableSeries(own, countries, series, points))
    .map((found) => ({ ...found, shared: new Set(found.shown.map(({ country }) => country)).size }))
    .sort((a, b) => b.shared - a.shared);
  const newestOf = (some: readonly Series[]) => {
    const [point] = points
      .filter(({ seriesId, value }) => value !== null && some.some(({ id }) => id === seriesId))
      .sort((a, b) => byTime(b, a));
    return { point: point ?? null, series: some.find(({ id }) => id === point?.seriesId) ?? null };
  };
  return {
    indicator,
    type: best?.type ?? null,
    figures: roadmaps.map(({ code, country }): ComparedFigure => {
      const own = series.filter((one) => one.country === country);
      const alike = newestOf(own.filter((one) => seriesType(one) === best?.type));
      const newest = newestOf(own);
      const tracking = trackings.find(({ roadmap }) => roadmap === code);
      return {
        roadmap: code,
        tracked: tracking !== undefined,
        target: tracking?.target ?? null,
        ...(alike.point ? alike : newest),
        standing: alike.point
          ? (best?.shared ?? 0) > 1
            ? 'comparable'
            : 'only'
          : newest.point
            ? 'otherType'
            : 'noData',
      };
    }),
  };
}
