import {
  type Factor,
  factorScore,
  type FactorScore,
  type FactorsPage,
  type Perspective,
  PERSPECTIVES,
} from '@rumbo/domain';

/** A round and what each perspective that published in it said of a factor. */
export interface RoundScores {
  period: string;
  scores: ReadonlyMap<Perspective, FactorScore>;
}

/** Oldest first; rounds in which nobody spoke of this factor say nothing of it. */
export const scoresOver = (
  { rounds, assessments }: Pick<FactorsPage, 'rounds' | 'assessments'>,
  factor: Factor,
): RoundScores[] =>
  rounds
    .toSorted((a, b) => a.period.localeCompare(b.period))
    .map(({ id, period }) => ({
      period,
      scores: new Map(
        PERSPECTIVES.flatMap((perspective) =>
          assessments
            .filter((one) => one.roundId === id && one.factor === factor && one.status === 'published')
            .filter((one) => one.perspective === perspective)
            .map((one) => [perspective, factorScore(factor, one)] as const),
        ),
      ),
    }))
    .filter(({ scores }) => scores.size > 0);

/** A mean in its round. */
export interface ScorePoint {
  period: string;
  mean: number;
  score: FactorScore;
}

/** The means of a perspective, cut where a round has none of its own: a line across would claim what nobody said. */
export function piecesOf(rounds: readonly RoundScores[], perspective: Perspective): ScorePoint[][] {
  const pieces: ScorePoint[][] = [];
  let joined = false;
  for (const { period, scores } of rounds) {
    const score = scores.get(perspective);
    if (score?.mean === null || score?.mean === undefined) joined = false;
    else {
      if (!joined) pieces.push([]);
      pieces.at(-1)?.push({ period, mean: score.mean, score });
      joined = true;
    }
  }
  return pieces;
}
