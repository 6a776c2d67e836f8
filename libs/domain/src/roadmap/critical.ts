import { addDays, daysBetween, periodEnd } from '../platform/calendar';
import type { Day } from '../platform/periods';
import type { Dependency } from './dependency';
import type { Milestone } from './milestone';
import { isOpen } from './milestone-state';

type Facts = Pick<Milestone, 'id' | 'status' | 'startsOn' | 'due'>;

/**
 * Slack, in days, of each open milestone that is in a chain of open ones: how much later than planned it may finish
 * without moving the due date at which its chain ends.
 *
 * - A chain ends in a milestone that nothing open waits for; that one has to keep its own due date.
 * - The time that a milestone needs after its predecessors is what the plan leaves it: from its start, or from the
 *   latest due date among its open predecessors when that is later or no start is given, to its own due date.
 * - A predecessor has to finish early enough for all that wait for it to have that time.
 * - What is overdue can finish on `asOf` at the earliest, so its slack may be negative.
 *
 * Dates of low precision count by their last day. Milestones in no chain have no slack, and are not in the answer.
 */
export function slackInChains(
  milestones: readonly Facts[],
  dependencies: readonly Dependency[],
  asOf: Day,
): Map<number, number> {
  const open = new Map(milestones.filter(isOpen).map((milestone) => [milestone.id, milestone]));
  const binding = dependencies.filter(
    ({ milestoneId, predecessorId }) => open.has(milestoneId) && open.has(predecessorId),
  );
  const predecessors = Map.groupBy(binding, ({ milestoneId }) => milestoneId);
  const dueEnd = (id: number) => periodEnd(open.get(id)?.due ?? asOf);

  const latest = new Map<number, Day>();
  for (const id of lastFirst(binding)) {
    const end = latest.get(id) ?? dueEnd(id);
    latest.set(id, end);
    const own = (predecessors.get(id) ?? []).map(({ predecessorId }) => predecessorId);
    if (own.length === 0) continue;
    const begins = [open.get(id)?.startsOn ?? '', ...own.map(dueEnd)].reduce((a, b) => (a > b ? a : b));
    const before = addDays(end, -Math.max(0, daysBetween(begins, dueEnd(id))));
    for (const predecessorId of own) {
      const known = latest.get(predecessorId);
      if (known === undefined || before < known) latest.set(predecessorId, before);
    }
  }
  return new Map(
    [...latest].map(([id, end]) => [id, daysBetween(dueEnd(id) > asOf ? dueEnd(id) : asOf, end)]),
  );
}

/** Critical: without slack. Each day that one of these is late moves the end of its chain, unless others catch up. */
export function criticalMilestones(
  milestones: readonly Facts[],
  dependencies: readonly Dependency[],
  asOf: Day,
): Set<number> {
  const slack = slackInChains(milestones, dependencies, asOf);
  return new Set([...slack].flatMap(([id, days]) => (days <= 0 ? [id] : [])));
}

/** Every milestone of these dependencies after all that wait for it. */
function lastFirst(dependencies: readonly Dependency[]): number[] {
  const waiting = new Map<number, number>();
  for (const { milestoneId, predecessorId } of dependencies) {
    waiting.set(milestoneId, waiting.get(milestoneId) ?? 0);
    waiting.set(predecessorId, (waiting.get(predecessorId) ?? 0) + 1);
  }
  const predecessors = Map.groupBy(dependencies, ({ milestoneId }) => milestoneId);
  const order = [...waiting].flatMap(([id, count]) => (count === 0 ? [id] : []));
  for (const id of order)
    for (const { predecessorId } of predecessors.get(id) ?? []) {
      const left = (waiting.get(predecessorId) ?? 0) - 1;
      waiting.set(predecessorId, left);
      if (left === 0) order.push(predecessorId);
    }
  return order;
}
