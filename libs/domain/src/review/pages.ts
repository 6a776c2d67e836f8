import * as z from 'zod';
import { Language } from '../platform/localized-text';
import { RecordIdInPath } from '../platform/record-id';
import { Roadmap } from '../roadmap/roadmap';
import { ReportContent } from './content';
import { Narrative, Report, ReportingPeriod, ReportStep } from './report';
import { REPORTING_STATES } from './reporting-state';

const Standing = {
  period: ReportingPeriod,
  report: Report.nullable(),
  state: z.enum(REPORTING_STATES),
  late: z.boolean(),
  /** Until the due day; negative: so many days past it. */
  daysLeft: z.int(),
  /** When the last step was taken; null: none. */
  lastStepAt: z.iso.datetime().nullable(),
};

/** A reporting period with its report, as a list shows them; see `reportingState`. */
export const ReportingLine = z.object(Standing);
export type ReportingLine = z.infer<typeof ReportingLine>;

/** `GET /roadmaps/:roadmap/reports`: newest period first. Who may not read drafts gets what is published. */
export const ReportList = z.object({ roadmap: Roadmap, asOf: z.string(), periods: z.array(ReportingLine) });
export type ReportList = z.infer<typeof ReportList>;

/**
 * `GET /roadmaps/:roadmap/reports/:id`. While it may be edited, narrative and content are what is recorded now; after
 * that they are what was last submitted (`frozen`). What its reader may do next: `mayMove` and `can`.
 */
export const ReportPage = z.object({
  roadmap: Roadmap,
  period: ReportingPeriod,
  report: Report,
  narrative: Narrative,
  content: ReportContent,
  frozen: z.boolean(),
  /** Newest first. */
  steps: z.array(ReportStep),
  /** The roadmap's other reports that the reader may see, newest period first: for comparing. */
  others: z.array(z.object({ id: z.int(), startsOn: z.string(), endsOn: z.string() })),
});
export type ReportPage = z.infer<typeof ReportPage>;

/** `submission`: the step whose snapshot is to be read, for who may read drafts; what was returned is kept as well. */
export const ReportQuery = z.strictObject({ submission: RecordIdInPath.optional() });
export type ReportQuery = z.infer<typeof ReportQuery>;

/** What is kept of a report when it is submitted. */
export const ReportSnapshot = z.object({ narrative: Narrative, content: ReportContent });
export type ReportSnapshot = z.infer<typeof ReportSnapshot>;

/** A report, or its absence, that concerns the specialist. */
export const QueueItem = z.object({
  roadmap: Roadmap.pick({ code: true, country: true, title: true, illustrative: true }),
  ...Standing,
  /** Who took the last step, and the note that came with it. */
  lastAuthor: z.string().nullable(),
  lastNote: z.string().nullable(),
  /** Days since the last step; null: none. */
  daysSince: z.int().nullable(),
});
export type QueueItem = z.infer<typeof QueueItem>;

/** Decisions of so many days stay in the queue. */
export const QUEUE_DAYS = 90;

/** `GET /review-queue`: across the countries, each judged on its own day. */
export const ReviewQueue = z.object({
  /** Submitted: whoever has waited longest first. */
  waiting: z.array(QueueItem),
  /** Not submitted though the due day has passed: longest overdue first. */
  overdue: z.array(QueueItem),
  /** With the country again. */
  returned: z.array(QueueItem),
  /** Accepted, or published, in the last `QUEUE_DAYS` days: newest first. */
  decided: z.array(QueueItem),
});
export type ReviewQueue = z.infer<typeof ReviewQueue>;

/** `GET …/reports/:id/files/:file?language=es`. */
export const REPORT_FILES = ['report.pdf'] as const;
export const ReportFile = z.enum(REPORT_FILES);
export type ReportFile = z.infer<typeof ReportFile>;

/** In the reader's own language when left out; without an account, the roadmap's. */
export const ReportFileQuery = z.strictObject({ language: Language.optional() });
export type ReportFileQuery = z.infer<typeof ReportFileQuery>;
