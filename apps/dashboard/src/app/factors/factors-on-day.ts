import {
  againstSignals,
  type Disagreement,
  factorStanding,
  type FactorsPage,
  type FactorStanding,
} from '@rumbo/domain';

export interface FactorOnDay extends FactorStanding {
  /** How the perspectives lie to each other; null while nobody has spoken. */
  spread: 'apart' | 'close' | 'single' | null;
  /** What is to be explained: between perspectives, and between these and what the records say. */
  toExplain: Disagreement[];
}

/** Where the three factors stand, with everything that lies far apart. */
export function factorsOnDay({
  assessments,
  rounds,
  signals,
}: Pick<FactorsPage, 'assessments' | 'rounds' | 'signals'>): FactorOnDay[] {
  return factorStanding(assessments, rounds).map((standing) => {
    const roundId = rounds.find(({ period }) => period === standing.period)?.id;
    const judged = assessments.filter(
      (one) => one.roundId === roundId && one.factor === standing.factor && one.status === 'published',
    );
    return {
      ...standing,
      spread: spreadOf(standing),
      toExplain: [...standing.disagreements, ...againstSignals(judged, signals)],
    };
  });
}

function spreadOf({ scores, disagreements }: FactorStanding): FactorOnDay['spread'] {
  if (scores.length === 0) return null;
  if (scores.length === 1) return 'single';
  return disagreements.length > 0 ? 'apart' : 'close';
}
