import { type Assessment, criteriaOf, type Criterion, type Factor, type Perspective } from './assessment';
import type { FactorSignal, FactorSignalCode } from './signal';
import { DISAGREEMENT, PERSPECTIVES } from './vocabularies';

type Judged = Pick<Assessment, 'perspective' | 'criteria'>;

/** Mean of the criteria that were assessed; always shown with how many of five they are. */
export interface FactorScore {
  mean: number | null;
  scored: number;
  of: number;
}

export function factorScore(factor: Factor, { criteria }: Pick<Assessment, 'criteria'>): FactorScore {
  const asked = criteriaOf(factor);
  const levels = criteria.flatMap(({ criterion, level }) =>
    level !== null && asked.includes(criterion) ? [level] : [],
  );
  const sum = levels.reduce((total, level) => total + level, 0);
  return { mean: levels.length === 0 ? null : sum / levels.length, scored: levels.length, of: asked.length };
}

/** The level that a perspective gave a criterion; null when it did not assess it. */
export const levelGiven = (judged: Judged | undefined, criterion: Criterion): number | null =>
  judged?.criteria.find((one) => one.criterion === criterion)?.level ?? null;

/** Everybody who gave a level: perspectives, or a signal by its code. */
interface Side {
  by: readonly (Perspective | FactorSignalCode)[];
  level: number;
}

/** Two judgements of one criterion that lie two levels or more apart: they call for an explanation. */
export interface Disagreement {
  criterion: Criterion;
  low: Side;
  high: Side;
}

/** Between the perspectives of one round: the lowest against the highest level of each criterion, with all who gave them. */
export function spreadBetween(factor: Factor, assessments: readonly Judged[]): Disagreement[] {
  return criteriaOf(factor).flatMap((criterion) => {
    const given = PERSPECTIVES.flatMap((by) => {
      const level = levelGiven(
        assessments.find(({ perspective }) => perspective === by),
        criterion,
      );
      return level === null ? [] : [{ by, level }];
    });
    const levels = given.map(({ level }) => level);
    const [lowest, highest] = [Math.min(...levels), Math.max(...levels)];
    const at = (level: number): Side => ({
      by: given.flatMap((one) => (one.level === level ? [one.by] : [])),
      level,
    });
    return highest - lowest >= DISAGREEMENT ? [{ criterion, low: at(lowest), high: at(highest) }] : [];
  });
}

/** Between what is computed and what was judged: every signal of a criterion against every perspective. */
export function againstSignals(
  assessments: readonly Judged[],
  signals: readonly Pick<FactorSignal, 'code' | 'criterion' | 'level'>[],
): Disagreement[] {
  return signals.flatMap(({ code, criterion, level }) =>
    assessments.flatMap((judged): Disagreement[] => {
      const given = levelGiven(judged, criterion);
      if (level === null || given === null || Math.abs(level - given) < DISAGREEMENT) return [];
      const [signal, assessed]: [Side, Side] = [
        { by: [code], level },
        { by: [judged.perspective], level: given },
      ];
      return [
        level < given
          ? { criterion, low: signal, high: assessed }
          : { criterion, low: assessed, high: signal },
      ];
    }),
  );
}
