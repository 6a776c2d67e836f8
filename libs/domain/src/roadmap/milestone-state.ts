import { addDays, daysBetween, type Day, periodEnd, periodStart } from '../platform/calendar';
import type { Milestone } from './milestone';

/** A milestone's condition on a day. Exactly one holds, so counts by state add up to the whole. */
export const MILESTONE_STATES = [
  'overdue',
  'at_risk',
  'on_hold',
  'in_progress',
  'planned',
  'completed',
  'completed_late',
  'cancelled',
] as const;
export type MilestoneStateName = (typeof MILESTONE_STATES)[number];

/** Due within this many days, and this many points behind the expected progress: at risk. */
export const AT_RISK = { withinDays: 60, pointsBehind: 15 } as const;

export interface MilestoneState {
  state: MilestoneStateName;
  /** On hold and past its date: overdue, and shown with both marks. */
  onHold: boolean;
  /** Percent, 0 to 100. */
  progress: number;
  /** Percent of the time from start to due that has passed, 0 to 100. */
  expected: number;
  /** Days past due (overdue) or late (completed late), else days left; negative never. */
  days: number;
  /** Days between the original and the current due date; positive when postponed. */
  slippage: number;
}

type Facts = Pick<
  Milestone,
  | 'type'
  | 'status'
  | 'progress'
  | 'value'
  | 'baseline'
  | 'goal'
  | 'startsOn'
  | 'due'
  | 'originalDue'
  | 'completedOn'
>;

/**
 * Percent done. A target's is the share of the way from baseline to goal, in either direction (45 to 27 days on
 * the way to 20 is 72 %), kept between 0 and 100; one whose goal equals its baseline is met or not met.
 */
export function milestoneProgress(
  milestone: Pick<Facts, 'type' | 'status' | 'progress' | 'value' | 'baseline' | 'goal'>,
): number {
  if (milestone.status === 'completed') return 100;
  if (milestone.type === 'milestone') return milestone.progress;
  const { value, baseline, goal } = milestone;
  if (value === null || baseline === null || goal === null || baseline === goal) return 0;
  return clamp(((value - baseline) / (goal - baseline)) * 100);
}

/** Share of the time between two days that has passed on a day, in percent. */
export function elapsedPercent(start: Day, end: Day, asOf: Day): number {
  const whole = daysBetween(start, end);
  if (whole <= 0) return asOf < end ? 0 : 100;
  return clamp((daysBetween(start, asOf) / whole) * 100);
}

/** Everything that the records imply about a milestone on a day; `roadmapStart` serves those without a start of their own. */
export function milestoneState(milestone: Facts, roadmapStart: Day, asOf: Day): MilestoneState {
  const dueEnd = periodEnd(milestone.due);
  const progress = milestoneProgress(milestone);
  const expected = elapsedPercent(milestone.startsOn ?? roadmapStart, dueEnd, asOf);
  const late =
    milestone.completedOn === null ? 0 : Math.max(0, daysBetween(dueEnd, periodStart(milestone.completedOn)));
  const state = stateName(milestone, { asOf, dueEnd, progress, expected, late });
  return {
    state,
    onHold: milestone.status === 'on_hold',
    progress,
    expected,
    days: state === 'completed_late' ? late : Math.abs(daysBetween(dueEnd, asOf)),
    slippage: daysBetween(periodEnd(milestone.originalDue), dueEnd),
  };
}

function stateName(
  milestone: Facts,
  on: { asOf: Day; dueEnd: Day; progress: number; expected: number; late: number },
): MilestoneStateName {
  if (milestone.status === 'cancelled') return 'cancelled';
  if (milestone.status === 'completed') return on.late > 0 ? 'completed_late' : 'completed';
  if (on.dueEnd < on.asOf) return 'overdue';
  const soon = on.dueEnd <= addDays(on.asOf, AT_RISK.withinDays);
  if (soon && on.progress < on.expected - AT_RISK.pointsBehind) return 'at_risk';
  return milestone.status;
}

const clamp = (percent: number) => Math.min(100, Math.max(0, percent));
