import { daysBetween, periodEnd } from '../platform/calendar';
import { isCompleted } from '../roadmap/milestone-state';
import type { ReportContent, ReportMilestone } from './content';

/** A due date that was moved in a period; days are positive when it was postponed. */
export interface Replanned {
  milestone: ReportMilestone;
  from: string;
  to: string;
  days: number;
}

/** What happened to the plan in a period. A milestone may be in several lists: postponed, then completed. */
export interface Movements {
  completed: ReportMilestone[];
  /** Those of `completed` that came after their due date. */
  late: ReportMilestone[];
  /** Longest postponement first. */
  replanned: Replanned[];
  /** Overdue at the end and not before. */
  overdue: ReportMilestone[];
  cancelled: ReportMilestone[];
  added: ReportMilestone[];
}

/** The lists that a report is about, read out of its milestones. */
export function movements({ milestones }: Pick<ReportContent, 'milestones'>): Movements {
  const completed = milestones.filter(
    ({ state, before }) => isCompleted(state) && !(before && isCompleted(before.state)),
  );
  const came = (state: ReportMilestone['state']) =>
    milestones.filter((milestone) => milestone.state === state && milestone.before?.state !== state);
  return {
    completed,
    late: completed.filter(({ state }) => state === 'completed_late'),
    replanned: milestones.flatMap(replanned).sort((a, b) => b.days - a.days),
    overdue: came('overdue'),
    cancelled: came('cancelled'),
    added: milestones.filter(({ before }) => before === null),
  };
}

function replanned(milestone: ReportMilestone): Replanned[] {
  const { before, due: to } = milestone;
  if (!before || before.due === to) return [];
  return [{ milestone, from: before.due, to, days: daysBetween(periodEnd(before.due), periodEnd(to)) }];
}
