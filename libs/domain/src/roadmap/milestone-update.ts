import * as z from 'zod';
import { periodStart } from '../platform/calendar';
import { Day, Period } from '../platform/periods';
import { Paragraph } from '../platform/localized-text';
import { type FieldError } from '../platform/problem';
import { RecordId } from '../platform/record-id';
import { Evidence, EvidenceInput, Milestone, Quantity } from './milestone';
import { MilestoneStatus } from './codes';

/** What a reporter says about a milestone on a day. */
export const MilestoneUpdateInput = z.strictObject({
  status: MilestoneStatus,
  progress: z.number().min(0).max(100).nullable().default(null),
  value: Quantity.nullable().default(null),
  note: Paragraph.nullable().default(null),
  evidence: z.array(EvidenceInput).max(20).default([]),
  /** Files of the milestone that the update names as its evidence, by id. */
  files: z.array(RecordId).max(20).default([]),
  completedOn: Period.nullable().default(null),
  cancelReason: z.string().trim().min(1).max(2_000).nullable().default(null),
  cancelReference: z.string().trim().min(1).max(500).nullable().default(null),
});
export type MilestoneUpdateInput = z.infer<typeof MilestoneUpdateInput>;

/** An update as the story tells it. */
export const MilestoneUpdate = z.object({
  id: z.int(),
  on: Day,
  at: z.iso.datetime(),
  author: z.string().nullable(),
  status: MilestoneStatus,
  progress: z.number().nullable(),
  value: z.number().nullable(),
  note: Paragraph.nullable(),
  evidence: z.array(Evidence),
});
export type MilestoneUpdate = z.infer<typeof MilestoneUpdate>;

/**
 * Rules that need the milestone as well as the update: completing needs evidence (now or earlier) and a date
 * that is not in the future, cancelling a reason and a reference, and a field belongs to its type and status.
 */
export function checkUpdate(
  milestone: Pick<Milestone, 'type'>,
  update: MilestoneUpdateInput,
  context: { evidenceSoFar: number; today: Day },
): FieldError[] {
  const errors: FieldError[] = [];
  const fail = (path: string, code: string) => errors.push({ path, code });

  if (milestone.type === 'target' && update.progress !== null) fail('progress', 'onlyForMilestones');
  if (milestone.type === 'milestone' && update.value !== null) fail('value', 'onlyForTargets');

  if (update.status === 'completed') {
    if (update.evidence.length + update.files.length + context.evidenceSoFar === 0)
      fail('evidence', 'evidenceNeeded');
    if (update.completedOn !== null && periodStart(update.completedOn) > context.today)
      fail('completedOn', 'inTheFuture');
  }
  errors.push(...checkStanding(update));

  if (update.status !== 'cancelled') {
    if (update.cancelReason !== null) fail('cancelReason', 'onlyWhenCancelled');
    if (update.cancelReference !== null) fail('cancelReference', 'onlyWhenCancelled');
  }
  return errors;
}

/** Completed on a day, cancelled for a reason by a decision: no claim without what earns it. */
export function checkStanding(
  standing: Pick<MilestoneUpdateInput, 'status' | 'completedOn' | 'cancelReason' | 'cancelReference'>,
): FieldError[] {
  const { status, completedOn, cancelReason, cancelReference } = standing;
  const required = (path: string, value: string | null): FieldError[] =>
    value === null ? [{ path, code: 'required' }] : [];
  return [
    ...(status === 'completed' ? required('completedOn', completedOn) : []),
    ...(status !== 'completed' && completedOn !== null
      ? [{ path: 'completedOn', code: 'onlyWhenCompleted' }]
      : []),
    ...(status === 'cancelled'
      ? [...required('cancelReason', cancelReason), ...required('cancelReference', cancelReference)]
      : []),
  ];
}

/** One write, as the database's own trigger recorded it. */
export const Change = z.object({
  id: z.int(),
  entity: z.string(),
  entityId: z.int(),
  operation: z.enum(['insert', 'update', 'delete']),
  at: z.iso.datetime(),
  author: z.string().nullable(),
  requestId: z.string(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
});
export type Change = z.infer<typeof Change>;
