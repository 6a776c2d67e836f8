import type { Assessment, AssessmentRound, Factor, Perspective } from './assessment';
import { type Disagreement, factorScore, type FactorScore, spreadBetween } from './standing';
import { FACTORS, PERSPECTIVES } from './vocabularies';

/** Where a factor stands: the newest round in which anybody published, and what each perspective said then. */
export interface FactorStanding {
  factor: Factor;
  /** Month of the round; null: never assessed. */
  period: string | null;
  scores: { perspective: Perspective; score: FactorScore }[];
  disagreements: Disagreement[];
}

/** Perspectives are never averaged: none outvotes another. Drafts say nothing. */
export function factorStanding(
  assessments: readonly Pick<Assessment, 'roundId' | 'factor' | 'perspective' | 'status' | 'criteria'>[],
  rounds: readonly Pick<AssessmentRound, 'id' | 'period'>[],
): FactorStanding[] {
  const newestFirst = [...rounds].sort((a, b) => b.period.localeCompare(a.period));
  return FACTORS.map((factor) => {
    const published = assessments.filter((one) => one.factor === factor && one.status === 'published');
    const round = newestFirst.find(({ id }) => published.some(({ roundId }) => roundId === id));
    const judged = PERSPECTIVES.flatMap((perspective) =>
      published.filter((one) => one.roundId === round?.id && one.perspective === perspective),
    );
    return {
      factor,
      period: round?.period ?? null,
      scores: judged.map((one) => ({ perspective: one.perspective, score: factorScore(factor, one) })),
      disagreements: spreadBetween(factor, judged),
    };
  });
}
