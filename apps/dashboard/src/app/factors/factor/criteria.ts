import {
  againstSignals,
  type Assessment,
  type AssessmentRound,
  criteriaOf,
  type Criterion,
  type Disagreement,
  type Factor,
  type FactorSignal,
  type FactorsPage,
  levelGiven,
  type LocalizedText,
  type Perspective,
  PERSPECTIVES,
  periodEnd,
  type RecordLink,
  spreadBetween,
} from '@rumbo/domain';
import { knownRecords, recordsByKey } from '../records';

/** What one perspective says of a criterion, and what it said before. */
export interface Given {
  perspective: Perspective;
  /** Null: it published, and left this criterion out. */
  level: number | null;
  justification: LocalizedText | null;
  evidence: RecordLink[];
  /** Evidence that this reader may not see. */
  unseen: number;
  before: { period: string; level: number } | null;
}

export interface JudgedCriterion {
  criterion: Criterion;
  given: Given[];
  signals: FactorSignal[];
  toExplain: Disagreement[];
}

type Page = Pick<FactorsPage, 'rounds' | 'assessments' | 'evidence' | 'asOf'>;

const publishedOf = ({ assessments }: Pick<Page, 'assessments'>, factor: Factor): Assessment[] =>
  assessments.filter((one) => one.factor === factor && one.status === 'published');

/** The newest round in which somebody published an assessment of this factor. */
export const newestJudged = (page: Page, factor: Factor): AssessmentRound | undefined =>
  page.rounds.find(({ id }) => publishedOf(page, factor).some(({ roundId }) => roundId === id));

/** The round in the address; else the newest that anybody has spoken in, or has been invited to. */
export const roundShown = (page: Page, factor: Factor, asked?: string): AssessmentRound | null =>
  page.rounds.find(({ period }) => period === asked) ?? newestJudged(page, factor) ?? page.rounds[0] ?? null;

/**
 * The day whose signals stand beside a round: those of today beside the newest that was judged, and beside an earlier
 * one those of the day it closed. What the records say now is no measure of what was judged then.
 */
export function signalsDay(page: Page, factor: Factor, round: AssessmentRound | null): string {
  const newest = newestJudged(page, factor);
  if (!round || !newest || round.period >= newest.period) return page.asOf;
  return round.closesOn ?? periodEnd(round.period);
}

/** The published assessments of a factor in a round, in the order of the perspectives. */
export const publishedIn = (page: Page, factor: Factor, round: AssessmentRound | null): Assessment[] =>
  PERSPECTIVES.flatMap((perspective) =>
    publishedOf(page, factor).filter((one) => one.roundId === round?.id && one.perspective === perspective),
  );

/** The five criteria: the perspectives of a round side by side, the signals beside them, and what lies far apart. */
export function criteriaIn(
  page: Page,
  factor: Factor,
  round: AssessmentRound | null,
  signals: readonly FactorSignal[],
): JudgedCriterion[] {
  const judged = publishedIn(page, factor, round);
  const records = recordsByKey(page.evidence);
  const apart = [...spreadBetween(factor, judged), ...againstSignals(judged, signals)];
  return criteriaOf(factor).map((criterion) => ({
    criterion,
    given: judged.map((one) => {
      const said = one.criteria.find((each) => each.criterion === criterion);
      const evidence = knownRecords(said?.evidence ?? [], records);
      return {
        perspective: one.perspective,
        level: said?.level ?? null,
        justification: said?.justification ?? null,
        evidence,
        unseen: (said?.evidence.length ?? 0) - evidence.length,
        before: before(page, one, round, criterion),
      };
    }),
    signals: signals.filter((signal) => signal.criterion === criterion),
    toExplain: apart.filter((one) => one.criterion === criterion),
  }));
}

/** The level that the same perspective gave in the round before in which it gave one. */
function before(
  page: Page,
  { factor, perspective }: Assessment,
  round: AssessmentRound | null,
  criterion: Criterion,
): Given['before'] {
  const [found] = page.rounds
    .filter(({ period }) => round !== null && period < round.period)
    .toSorted((a, b) => b.period.localeCompare(a.period))
    .flatMap(({ id, period }) => {
      const then = publishedOf(page, factor).find(
        (one) => one.roundId === id && one.perspective === perspective,
      );
      const level = levelGiven(then, criterion);
      return level === null ? [] : [{ period, level }];
    });
  return found ?? null;
}
