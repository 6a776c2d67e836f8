import { daysBetween, periodEnd, periodStart } from '../platform/calendar';
import type { Day } from '../platform/periods';
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

/** Done, on time or late. */
export const isCompleted = (state: MilestoneStateName): boolean =>
  state === 'completed' || state === 'completed_late';

/** Neither completed nor cancelled: it is still to come. */
export const isOpen = ({ status }: Pick<Milestone, 'status'>): boolean =>
  status !== 'completed' && status !== 'cancelled';

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
  /** Overdue: days past due. Completed late: days late. Finished otherwise: 0. Else: days left. */
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
  return share(value - baseline, goal - baseline);
}

/** Share of the time between two days that has passed on a day, in percent. */
export function elapsedPercent(start: Day, end: Day, asOf: Day): number {
  const whole = daysBetween(start, end);
  if (whole <= 0) return asOf < end ? 0 : 100;
  return share(daysBetween(start, asOf), whole);
}

/** Everything that the records imply about a milestone on a day; `roadmapStart` serves those without a start of their own. */
export function milestoneState(milestone: Facts, roadmapStart: Day, asOf: Day): MilestoneState {
  const dueEnd = periodEnd(milestone.due);
  const progress = milestoneProgress(milestone);
  const expected = elapsedPercent(milestone.startsOn ?? roadmapStart, dueEnd, asOf);
  return {
    ...stateAndDays(milestone, { daysLeft: daysBetween(asOf, dueEnd), behind: expected - progress, dueEnd }),
    onHold: milestone.status === 'on_hold',
    progress,
    expected,
    slippage: daysBetween(periodEnd(milestone.originalDue), dueEnd),
  };
}

function stateAndDays(
  milestone: Pick<Facts, 'status' | 'completedOn'>,
  { daysLeft, behind, dueEnd }: { daysLeft: number; behind: number; dueEnd: Day },
): Pick<MilestoneState, 'state' | 'days'> {
  if (milestone.status === 'cancelled') return { state: 'cancelled', days: 0 };
  if (milestone.status === 'completed') {
    const days = milestone.completedOn === null ? 0 : daysBetween(dueEnd, periodStart(milestone.completedOn));
    return days > 0 ? { state: 'completed_late', days } : { state: 'completed', days: 0 };
  }
  if (daysLeft < 0) return { state: 'overdue', days: -daysLeft };
  const atRisk = daysLeft <= AT_RISK.withinDays && behind > AT_RISK.pointsBehind;
  return { state: atRisk ? 'at_risk' : milestone.status, days: daysLeft };
}

/** Multiplied before it is divided, so that 58 of 100 is 58 and not a hair less. */
const share = (part: number, whole: number) => Math.min(100, Math.max(0, (part * 100) / whole));
