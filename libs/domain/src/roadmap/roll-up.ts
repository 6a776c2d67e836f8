import type { Milestone } from './milestone';
import { milestoneProgress } from './milestone-state';

/** Progress of several milestones together. A percentage never stands without what it was computed from. */
export interface RollUp {
  /** Sum of weight × progress, in whole milestones (60 % of one with weight 1 is 0.6). */
  done: number;
  /** Sum of weights; cancelled milestones leave it. */
  weight: number;
  /** `done ÷ weight` in percent; null when there is nothing to measure. */
  percent: number | null;
  /** Milestones counted, cancelled ones left out. */
  milestones: number;
}

/** Weighted mean of progress; an axis or a roadmap is the mean of all its milestones by weight. */
export function rollUp(
  milestones: readonly Pick<
    Milestone,
    'type' | 'status' | 'progress' | 'value' | 'baseline' | 'goal' | 'weight'
  >[],
): RollUp {
  let done = 0;
  let weight = 0;
  let counted = 0;
  for (const milestone of milestones) {
    if (milestone.status === 'cancelled') continue;
    done += (milestone.weight * milestoneProgress(milestone)) / 100;
    weight += milestone.weight;
    counted += 1;
  }
  return { done, weight, percent: weight === 0 ? null : (done / weight) * 100, milestones: counted };
}
