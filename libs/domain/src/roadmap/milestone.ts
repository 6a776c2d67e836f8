import * as z from 'zod';
import { Day, Period } from '../platform/periods';
import { Paragraph, Title } from '../platform/localized-text';
import { failWith } from '../platform/problem';
import { RecordId } from '../platform/record-id';
import { Form, MilestoneStatus, MilestoneType, Principle, Theme } from './codes';

export const Url = z.url({ protocol: /^https?$/ }).max(2_000);

/** A document that shows that something was done. */
export const EvidenceInput = z.strictObject({ title: z.string().trim().min(1).max(300), url: Url });
export type EvidenceInput = z.infer<typeof EvidenceInput>;

export const Evidence = EvidenceInput.extend({ id: z.int(), updateId: z.int().nullable(), addedOn: Day });
export type Evidence = z.infer<typeof Evidence>;

const uniqueList = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .max(100)
    .default([])
    .superRefine((list, ctx) => {
      if (new Set(list).size !== list.length) failWith(ctx, 'repeatedValue');
    });

/** A quantity as a ministry counts it; wide enough for public budgets, narrow enough to be exact in JSON. */
export const Quantity = z.number().min(-1e15).max(1e15);

const definition = {
  objectiveId: RecordId,
  code: z.string().trim().min(1).max(40),
  type: MilestoneType,
  title: Title,
  description: Paragraph.nullable().default(null),
  /** Means of verification: what will show that it was met. */
  verification: Paragraph.nullable().default(null),
  /** Where it stands in the source plan (measure, act, article), as text. */
  reference: z.string().trim().min(1).max(1_000).nullable().default(null),
  weight: z.number().positive().max(1_000).default(1),
  /** When work starts; the roadmap's own start when null. */
  startsOn: Day.nullable().default(null),
  due: Period,
  /** Unit, baseline and goal of a target; null for a milestone. */
  unit: z.string().trim().min(1).max(60).nullable().default(null),
  baseline: Quantity.nullable().default(null),
  goal: Quantity.nullable().default(null),
  /** The body that answers for it; null while nobody has been named. */
  ownerId: RecordId.nullable().default(null),
  supportIds: uniqueList(RecordId),
  territories: uniqueList(z.string()),
  themes: uniqueList(Theme),
  principles: uniqueList(Principle),
  forms: uniqueList(Form),
};

interface Definition {
  type: MilestoneType;
  unit: string | null;
  baseline: number | null;
  goal: number | null;
  startsOn: string | null;
  due: string;
}

export function targetIsMeasurable(value: Definition, ctx: Parameters<typeof failWith>[0]): void {
  if (value.type === 'target' && value.goal === null) failWith(ctx, 'required', undefined, ['goal']);
  if (value.type === 'target' && value.baseline === null) failWith(ctx, 'required', undefined, ['baseline']);
  if (value.type === 'milestone')
    for (const field of ['unit', 'baseline', 'goal'] as const)
      if (value[field] !== null) failWith(ctx, 'onlyForTargets', undefined, [field]);
}

export const MilestoneInput = z.strictObject(definition).superRefine(targetIsMeasurable);
export type MilestoneInput = z.infer<typeof MilestoneInput>;

/**
 * An edit carries the whole definition. When `due` changes, `replanReason` says why
 * (`replanReasonNeeded` otherwise); the original due date stays.
 */
export const MilestoneEdit = z
  .strictObject({ ...definition, replanReason: z.string().trim().min(1).max(2_000).nullable().default(null) })
  .superRefine(targetIsMeasurable);
export type MilestoneEdit = z.infer<typeof MilestoneEdit>;

const standing = {
  status: MilestoneStatus,
  /** Percent done that people report for a milestone; a target's is computed from `value`. */
  progress: z.number().min(0).max(100),
  /** Latest value of a target. */
  value: Quantity.nullable(),
  /** When it was completed, as precisely as known. */
  completedOn: Period.nullable(),
  cancelReason: z.string().nullable(),
  /** The meeting or document that decided the cancellation. */
  cancelReference: z.string().nullable(),
};

/** A milestone as stored. Everything else a screen says about it is derived by `milestoneState`. */
export const Milestone = z.object({
  ...definition,
  ...standing,
  id: z.int(),
  originalDue: Period,
  /** Order inside its objective. */
  position: z.int(),
  lastUpdateOn: Day.nullable(),
  /** Invented for demonstration. */
  illustrative: z.boolean(),
  version: z.int(),
});
export type Milestone = z.infer<typeof Milestone>;
