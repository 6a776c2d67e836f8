import * as z from 'zod';
import type { Action } from '../permissions';

/** Where a report stands. A returned report is worked on again, and submitted anew. */
export const REPORT_STATUSES = ['draft', 'submitted', 'returned', 'accepted', 'published'] as const;
export const ReportStatus = z.enum(REPORT_STATUSES);
export type ReportStatus = z.infer<typeof ReportStatus>;

/** What may be done with a report; `begun` is its first line. */
export const REPORT_STEPS = ['submitted', 'returned', 'accepted', 'published'] as const;
export const ReportStepName = z.enum(REPORT_STEPS);
export type ReportStepName = z.infer<typeof ReportStepName>;

interface Move {
  from: readonly ReportStatus[];
  permission: Action;
}

/** The workflow, whole: what each step leads from, and who may take it. A step leads to the status of its name. */
export const REPORT_MOVES: Record<ReportStepName, Move> = {
  submitted: { from: ['draft', 'returned'], permission: 'report:write' },
  returned: { from: ['submitted'], permission: 'report:review' },
  accepted: { from: ['submitted'], permission: 'report:review' },
  published: { from: ['accepted'], permission: 'report:publish' },
};

/** Whether a report may take a step from where it stands. */
export const mayMove = (status: ReportStatus, step: ReportStepName): boolean =>
  REPORT_MOVES[step].from.includes(status);

/** Its words may be changed until it is submitted, and after it was returned. */
export const isEditable = (status: ReportStatus): boolean => mayMove(status, 'submitted');
