import type { Day, MilestoneStatus } from '@rumbo/domain';
import type { DemoMilestone, DemoUpdate } from './content';

/** The status that an update of the demo reports. */
export function statusOf({ status, completedOn, cancelled }: DemoUpdate): MilestoneStatus {
  if (completedOn) return 'completed';
  return cancelled ? 'cancelled' : (status ?? 'in_progress');
}

/** What an update reports of progress: a target's value, a milestone's percent. */
export function reachedBy({ target }: DemoMilestone, { reached, completedOn }: DemoUpdate) {
  return target
    ? { progress: null, value: reached ?? null }
    : { progress: completedOn ? 100 : (reached ?? null), value: null };
}

/** Where a milestone stands on a day is what the last update of its story by then said; and when it is due by then. */
export function standingOn(milestone: DemoMilestone, day: Day) {
  const { due, replanned, story = [] } = milestone;
  const last = story.findLast(({ on }) => on <= day);
  const reached = last && reachedBy(milestone, last);
  const moved = replanned && replanned.on <= day ? replanned : null;
  return {
    due: moved?.due ?? due,
    replan_reason: moved?.reason ?? null,
    status: last ? statusOf(last) : 'planned',
    progress: reached?.progress ?? 0,
    value: reached?.value ?? null,
    completed_on: last?.completedOn ?? null,
    cancel_reason: last?.cancelled?.reason ?? null,
    cancel_reference: last?.cancelled?.reference ?? null,
  };
}
