import { daysBetween } from '../platform/calendar';
import type { Day } from '../platform/periods';
import type { ReportingPeriod } from './report';
import type { ReportStatus } from './workflow';

/** Where the reporting of a period stands on a day. Exactly one holds. */
export const REPORTING_STATES = [
  'overdue',
  'returned',
  'submitted',
  'due',
  'running',
  'upcoming',
  'accepted',
  'published',
] as const;
export type ReportingStateName = (typeof REPORTING_STATES)[number];

export interface ReportingState {
  state: ReportingStateName;
  /** Past the day by which it should have been submitted, and not submitted: said of a returned report too. */
  late: boolean;
  /** Until the due day; negative: so many days past it. */
  daysLeft: number;
}

/**
 * What is submitted, returned or decided is that; what is not submitted yet follows from the day: before the period
 * upcoming, within it running, after it due, and overdue once the due day has passed.
 */
export function reportingState(
  { startsOn, endsOn, dueOn }: Pick<ReportingPeriod, 'startsOn' | 'endsOn' | 'dueOn'>,
  status: ReportStatus | null,
  asOf: Day,
): ReportingState {
  const daysLeft = daysBetween(asOf, dueOn);
  const waits = status === null || status === 'draft' || status === 'returned';
  const late = waits && daysLeft < 0;
  if (status !== null && status !== 'draft') return { state: status, late, daysLeft };
  if (late) return { state: 'overdue', late, daysLeft };
  const state = asOf < startsOn ? 'upcoming' : asOf <= endsOn ? 'running' : 'due';
  return { state, late, daysLeft };
}
