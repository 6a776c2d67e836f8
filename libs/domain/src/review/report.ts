import * as z from 'zod';
import { Paragraph } from '../platform/localized-text';
import { Day } from '../platform/periods';
import { failWith, type FieldError } from '../platform/problem';
import { RecordId } from '../platform/record-id';
import { timeAround } from '../roadmap/time-around';
import { REPORT_STEPS, ReportStatus, ReportStepName } from './workflow';

/** Sections of what the coordinator writes, in their order; labels: catalogue `report.section.*`. */
export const NARRATIVE_SECTIONS = ['achievements', 'difficulties', 'nextSteps', 'requests'] as const;
export type NarrativeSection = (typeof NARRATIVE_SECTIONS)[number];

/** Without these a report cannot be submitted. */
export const NEEDED_SECTIONS: readonly NarrativeSection[] = ['achievements', 'nextSteps'];

/** What figures do not say. A section that is not written yet is null. */
export const Narrative = z.strictObject({
  achievements: Paragraph.nullable(),
  difficulties: Paragraph.nullable(),
  nextSteps: Paragraph.nullable(),
  requests: Paragraph.nullable(),
});
export type Narrative = z.infer<typeof Narrative>;

/** `PATCH /roadmaps/:roadmap/reports/:id`: the whole narrative, while the report is editable. */
export const ReportEdit = z.strictObject({ narrative: Narrative });
export type ReportEdit = z.infer<typeof ReportEdit>;

/** What keeps a report from being submitted on a day: the period still runs, or a section is not written. */
export const unsubmittable = (
  narrative: Narrative,
  { endsOn }: Pick<ReportingPeriodInput, 'endsOn'>,
  asOf: Day,
): FieldError[] => [
  ...(asOf < endsOn ? [{ path: 'period', code: 'periodRuns', params: { day: endsOn } }] : []),
  ...NEEDED_SECTIONS.flatMap((section) =>
    narrative[section] === null
      ? [{ path: `narrative.${section}`, code: 'sectionNeeded', params: { section } }]
      : [],
  ),
];

/** A stretch of time that a roadmap reports on, and the day by which it does. */
export const ReportingPeriodInput = z
  .strictObject({ startsOn: Day, endsOn: Day, dueOn: Day })
  .superRefine(({ startsOn, endsOn, dueOn }, ctx) => {
    if (endsOn <= startsOn) failWith(ctx, 'endBeforeStart', undefined, ['endsOn']);
    if (dueOn < endsOn) failWith(ctx, 'dueBeforeEnd', undefined, ['dueOn']);
  });
export type ReportingPeriodInput = z.infer<typeof ReportingPeriodInput>;

export const ReportingPeriod = z.object({
  id: RecordId,
  startsOn: z.string(),
  endsOn: z.string(),
  dueOn: z.string(),
  illustrative: z.boolean(),
  version: z.int(),
});
export type ReportingPeriod = z.infer<typeof ReportingPeriod>;

/** What the roadmap and its other periods refuse of a period: it lies about the roadmap's time, and overlaps none. */
export function checkPeriod(
  { startsOn, endsOn }: Pick<ReportingPeriodInput, 'startsOn' | 'endsOn'>,
  roadmap: { startsOn: Day; endsOn: Day },
  others: readonly Pick<ReportingPeriod, 'startsOn' | 'endsOn'>[],
): FieldError[] {
  const errors: FieldError[] = [];
  const { from, to } = timeAround(roadmap);
  if (startsOn < from) errors.push({ path: 'startsOn', code: 'outsideRoadmap', params: { from, to } });
  if (endsOn > to) errors.push({ path: 'endsOn', code: 'outsideRoadmap', params: { from, to } });
  const other = others.find((one) => one.startsOn <= endsOn && startsOn <= one.endsOn);
  if (other)
    errors.push({
      path: startsOn >= other.startsOn ? 'startsOn' : 'endsOn',
      code: 'overlapsPeriod',
      params: { from: other.startsOn, to: other.endsOn },
    });
  return errors;
}

/** `POST /roadmaps/:roadmap/reports`: begins the report of a period. */
export const ReportInput = z.strictObject({ periodId: RecordId });
export type ReportInput = z.infer<typeof ReportInput>;

export const Report = z.object({
  id: RecordId,
  periodId: RecordId,
  status: ReportStatus,
  illustrative: z.boolean(),
  version: z.int(),
});
export type Report = z.infer<typeof Report>;

/** A step on the report's way: who took it, when, and what they said. The public is not told who. */
export const ReportStep = z.object({
  id: RecordId,
  step: z.enum(['begun', ...REPORT_STEPS]),
  author: z.string().nullable(),
  at: z.iso.datetime(),
  note: z.string().nullable(),
});
export type ReportStep = z.infer<typeof ReportStep>;

/** `POST /roadmaps/:roadmap/reports/:id/steps`. Who returns a report says what is to be changed. */
export const ReportStepInput = z
  .strictObject({ step: ReportStepName, note: z.string().trim().min(1).max(4_000).nullable().default(null) })
  .superRefine(({ step, note }, ctx) => {
    if (step === 'returned' && note === null) failWith(ctx, 'required', undefined, ['note']);
  });
export type ReportStepInput = z.infer<typeof ReportStepInput>;
