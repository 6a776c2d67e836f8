import * as z from 'zod';
import { ConstituentGroup } from '../people/bodies';
import { daysBetween, periodEnd } from '../platform/calendar';
import { Day, Period } from '../platform/periods';
import { Paragraph } from '../platform/localized-text';
import { failWith, type FieldError } from '../platform/problem';
import { RecordId } from '../platform/record-id';
import { EvidenceInput } from '../roadmap/milestone';
import { AgreementKind, AgreementStatus, Verdict } from './vocabularies';

/** A group that did not fully agree, and what it said. */
export const Reservation = z.strictObject({
  group: ConstituentGroup,
  text: z.string().trim().min(1).max(2_000),
});
export type Reservation = z.infer<typeof Reservation>;

const agreement = {
  number: z.string().trim().min(1).max(40),
  kind: AgreementKind,
  text: Paragraph,
  /** The body that is to do it; null while nobody has taken it. */
  ownerId: RecordId.nullable().default(null),
  due: Period.nullable().default(null),
  status: AgreementStatus.default('open'),
  /** When it was done, as its owner says. */
  doneOn: Day.nullable().default(null),
  evidence: z.array(EvidenceInput).max(20).default([]),
  /** None: consensus. */
  reservations: z.array(Reservation).max(20).default([]),
  /** Milestones that carry it. */
  milestoneIds: z.array(RecordId).max(100).default([]),
};

export const AgreementInput = z.strictObject(agreement).superRefine((value, ctx) => {
  if (value.status === 'done' && value.doneOn === null) failWith(ctx, 'required', undefined, ['doneOn']);
  if (value.status === 'done' && value.evidence.length === 0)
    failWith(ctx, 'evidenceNeeded', undefined, ['evidence']);
  if (value.status !== 'done' && value.doneOn !== null) failWith(ctx, 'onlyWhenDone', undefined, ['doneOn']);
});
export type AgreementInput = z.infer<typeof AgreementInput>;

/** What a group says of an agreement that its owner calls done. */
export const PositionInput = z
  .strictObject({ verdict: Verdict, reason: z.string().trim().min(1).max(2_000).nullable().default(null) })
  .superRefine(({ verdict, reason }, ctx) => {
    if (verdict === 'disputed' && reason === null) failWith(ctx, 'required', undefined, ['reason']);
  });
export type PositionInput = z.infer<typeof PositionInput>;

export const Position = z.object({
  id: z.int(),
  verdict: Verdict,
  reason: z.string().nullable(),
  bodyId: z.int(),
  group: ConstituentGroup,
  author: z.string(),
  at: z.iso.datetime(),
});
export type Position = z.infer<typeof Position>;

export const Agreement = z.object({
  ...agreement,
  id: z.int(),
  meetingId: z.int(),
  /** Newest first; the newest of each body is the one that stands. */
  positions: z.array(Position),
  illustrative: z.boolean(),
  version: z.int(),
});
export type Agreement = z.infer<typeof Agreement>;

/** An agreement's condition on a day. Exactly one holds. */
export const AGREEMENT_STATES = [
  'disputed',
  'overdue',
  'awaiting',
  'open',
  'in_progress',
  'kept',
  'not_done',
  'superseded',
] as const;
export type AgreementStateName = (typeof AGREEMENT_STATES)[number];

type Facts = Pick<Agreement, 'status' | 'due' | 'doneOn' | 'positions'>;

/** The position of each body that stands: its newest. */
export function standingPositions<T extends Pick<Position, 'bodyId'>>(newestFirst: readonly T[]): T[] {
  const seen = new Set<number>();
  return newestFirst.filter(({ bodyId }) => !seen.has(bodyId) && seen.add(bodyId));
}

/**
 * Done becomes kept only by the confirmation of another group than the owner's; until then it awaits one, and a
 * dispute that stands outweighs every confirmation.
 */
export function agreementState(
  agreement: Facts,
  ownerGroup: ConstituentGroup | null,
  asOf: Day,
): AgreementStateName {
  const { status, due } = agreement;
  if (status === 'superseded' || status === 'not_done') return status;
  const others = standingPositions(agreement.positions).filter(({ group }) => group !== ownerGroup);
  if (status === 'done') {
    if (others.some(({ verdict }) => verdict === 'disputed')) return 'disputed';
    return others.some(({ verdict }) => verdict === 'confirmed') ? 'kept' : 'awaiting';
  }
  if (due !== null && periodEnd(due) < asOf) return 'overdue';
  return status;
}

/** Done by its due date; what has none cannot be late. */
export function isOnTime({ due, doneOn }: Pick<Facts, 'due' | 'doneOn'>): boolean {
  return doneOn !== null && (due === null || daysBetween(periodEnd(due), doneOn) <= 0);
}

/** An agreement cannot be due, or done, before the meeting that made it. */
export function checkAgreement(agreement: AgreementInput, meeting: { on: Day }): FieldError[] {
  const errors: FieldError[] = [];
  if (agreement.due !== null && periodEnd(agreement.due) < meeting.on)
    errors.push({ path: 'due', code: 'beforeMeeting' });
  if (agreement.doneOn !== null && agreement.doneOn < meeting.on)
    errors.push({ path: 'doneOn', code: 'beforeMeeting' });
  return errors;
}
