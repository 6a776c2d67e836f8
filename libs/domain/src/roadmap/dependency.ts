import * as z from 'zod';
import { periodEnd } from '../platform/calendar';
import { type FieldError, failWith } from '../platform/problem';
import { RecordId } from '../platform/record-id';
import { Milestone } from './milestone';

/** Finish before: the predecessor has to be completed before the milestone can be. */
export const Dependency = z.object({ milestoneId: z.int(), predecessorId: z.int() });
export type Dependency = z.infer<typeof Dependency>;

/** `PUT roadmaps/:roadmap/milestones/:id/dependencies`: all that a milestone waits for, in place of what it waited for. */
export const MilestoneDependenciesInput = z.strictObject({
  predecessorIds: z
    .array(RecordId)
    .max(100)
    .superRefine((ids, ctx) => {
      if (new Set(ids).size !== ids.length) failWith(ctx, 'repeatedValue');
    }),
});
export type MilestoneDependenciesInput = z.infer<typeof MilestoneDependenciesInput>;

/** A milestone as far as others that depend on it, or it on them, need it: enough for `milestoneState`. */
export const LinkedMilestone = Milestone.pick({
  id: true,
  code: true,
  title: true,
  type: true,
  startsOn: true,
  due: true,
  originalDue: true,
  baseline: true,
  goal: true,
  status: true,
  progress: true,
  value: true,
  completedOn: true,
});
export type LinkedMilestone = z.infer<typeof LinkedMilestone>;

/**
 * The way by which a milestone waits for itself, in the order of work: the milestone, what has to wait for it, and so
 * on to the milestone again. Null when it does not.
 */
export function cycleThrough(milestoneId: number, dependencies: readonly Dependency[]): number[] | null {
  const successors = Map.groupBy(dependencies, ({ predecessorId }) => predecessorId);
  const cameFrom = new Map<number, number>();
  const open = [milestoneId];
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    for (const { milestoneId: next } of successors.get(at) ?? []) {
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      if (next === milestoneId) return wayTo(milestoneId, cameFrom);
      open.push(next);
    }
  }
  return null;
}

function wayTo(end: number, cameFrom: ReadonlyMap<number, number>): number[] {
  const way = [end];
  for (let at = cameFrom.get(end); at !== undefined && at !== end; at = cameFrom.get(at)) way.unshift(at);
  return [end, ...way];
}

/**
 * What is wrong with the predecessors that somebody wants to give a milestone: one that the roadmap does not have, the
 * milestone itself, one that would close a circle (named by codes, in the order of work).
 */
export function checkDependencies(
  milestoneId: number,
  { predecessorIds }: MilestoneDependenciesInput,
  plan: { codes: ReadonlyMap<number, string>; dependencies: readonly Dependency[] },
): FieldError[] {
  const others = plan.dependencies.filter((dependency) => dependency.milestoneId !== milestoneId);
  return predecessorIds.flatMap((predecessorId, n): FieldError[] => {
    const path = `predecessorIds.${n}`;
    if (predecessorId === milestoneId) return [{ path, code: 'dependsOnItself' }];
    if (!plan.codes.has(predecessorId)) return [{ path, code: 'referenceMissing' }];
    const cycle = cycleThrough(milestoneId, [...others, { milestoneId, predecessorId }]);
    if (!cycle) return [];
    const codes = cycle.map((id) => plan.codes.get(id) ?? String(id)).join(' → ');
    return [{ path, code: 'dependencyCycle', params: { cycle: codes } }];
  });
}

/** How a plan contradicts a dependency: said, never refused, because the dates may be what is wrong. */
export const DEPENDENCY_WARNINGS = ['completedFirst', 'predecessorCancelled', 'dueFirst'] as const;
export type DependencyWarning = (typeof DEPENDENCY_WARNINGS)[number];

type Standing = Pick<Milestone, 'status' | 'due'>;

/**
 * What contradicts that the predecessor finishes first: the milestone is completed while the predecessor is open, the
 * predecessor was cancelled while the milestone is open, or the milestone is due before its predecessor while both are
 * open. Null when nothing does. Dates of low precision count by their last day.
 */
export function dependencyWarning(milestone: Standing, predecessor: Standing): DependencyWarning | null {
  if (milestone.status === 'cancelled' || predecessor.status === 'completed') return null;
  if (predecessor.status === 'cancelled')
    return milestone.status === 'completed' ? null : 'predecessorCancelled';
  if (milestone.status === 'completed') return 'completedFirst';
  return periodEnd(predecessor.due) > periodEnd(milestone.due) ? 'dueFirst' : null;
}
