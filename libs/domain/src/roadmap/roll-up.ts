import * as z from 'zod';
import type { Milestone } from './milestone';
import { milestoneProgress } from './milestone-state';

/** Progress of several milestones together. A percentage never stands without what it was computed from. */
export const RollUp = z.object({
  /** Sum of weight × progress, in whole milestones (60 % of one with weight 1 is 0.6). */
  done: z.number(),
  /** Sum of weights; cancelled milestones leave it. */
  weight: z.number(),
  /** `done ÷ weight` in percent; null when there is nothing to measure. */
  percent: z.number().nullable(),
  /** Milestones counted, cancelled ones left out. */
  milestones: z.int(),
});
export type RollUp = z.infer<typeof RollUp>;

/** Weighted mean of progress; an axis or a roadmap is the mean of all its milestones by weight. */
export function rollUp(
  milestones: readonly Pick<
    Milestone,
    'type' | 'status' | 'progress' | 'value' | 'baseline' | 'goal' | 'weight'
  >[],
): RollUp {
  let hundredths = 0;
  let weight = 0;
  let counted = 0;
  for (const milestone of milestones) {
    if (milestone.status === 'cancelled') continue;
    hundredths += milestone.weight * milestoneProgress(milestone);
    weight += milestone.weight;
    counted += 1;
  }
  const percent = weight === 0 ? null : hundredths / weight;
  return { done: hundredths / 100, weight, percent, milestones: counted };
}
