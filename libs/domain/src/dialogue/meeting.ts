import * as z from 'zod';
import { ConstituentGroup } from '../people/bodies';
import { daysBetween } from '../platform/calendar';
import { Day, type Day as DayText } from '../platform/periods';
import { Paragraph, TextLanguage, Title } from '../platform/localized-text';
import { failWith, type FieldError } from '../platform/problem';
import { RecordId } from '../platform/record-id';
import { EvidenceInput, Url } from '../roadmap/milestone';
import { Attendance, AttendanceInput, type Present } from './attendance';
import { DialogueLevel, DialogueType, MeetingStatus, Modality, ProposalResponse } from './vocabularies';

const Line = z.string().trim().min(1).max(1_000);
const TimeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .meta({ examples: ['09:30'] });

/** A body in which dialogue takes place: a council, a table, a committee. */
export const DialogueBodyInput = z.strictObject({
  acronym: z.string().trim().min(1).max(60),
  name: Title,
  legalBasis: Paragraph.nullable().default(null),
  mandate: Paragraph.nullable().default(null),
  /** Who sits in it, as its rules say. */
  composition: Paragraph.nullable().default(null),
  secretariatId: RecordId.nullable().default(null),
  rulesPublic: z.boolean().default(false),
  website: Url.nullable().default(null),
  /** Meetings a year that it promised. */
  meetingsPerYear: z.int().min(1).max(366).nullable().default(null),
  active: z.boolean().default(true),
});
export type DialogueBodyInput = z.infer<typeof DialogueBodyInput>;
export const DialogueBody = z.object({
  ...DialogueBodyInput.shape,
  id: z.int(),
  illustrative: z.boolean(),
  version: z.int(),
});
export type DialogueBody = z.infer<typeof DialogueBody>;
export const DialogueBodyList = z.object({ items: z.array(DialogueBody) });
export type DialogueBodyList = z.infer<typeof DialogueBodyList>;

/** A point of the agenda, with what of the plan it is about. */
const AgendaItem = z.strictObject({
  title: Line,
  axisId: RecordId.nullable().default(null),
  objectiveId: RecordId.nullable().default(null),
  milestoneId: RecordId.nullable().default(null),
});
export type AgendaItem = z.infer<typeof AgendaItem>;

const Proposal = z
  .strictObject({
    group: ConstituentGroup,
    from: Line,
    text: z.string().trim().min(1).max(4_000),
    response: ProposalResponse.default('pending'),
    reason: z.string().trim().min(1).max(4_000).nullable().default(null),
    respondedOn: Day.nullable().default(null),
  })
  .superRefine(({ response, reason }, ctx) => {
    if ((response === 'partly' || response === 'not_accepted') && reason === null)
      failWith(ctx, 'required', undefined, ['reason']);
  });
export type Proposal = z.infer<typeof Proposal>;

/** Minutes on their way: each date comes after the one before. */
const Minutes = z
  .strictObject({
    draftedOn: Day.nullable().default(null),
    circulatedOn: Day.nullable().default(null),
    approvedOn: Day.nullable().default(null),
    publishedOn: Day.nullable().default(null),
    url: Url.nullable().default(null),
    objections: z
      .array(z.strictObject({ group: ConstituentGroup, text: z.string().trim().min(1).max(4_000) }))
      .max(20)
      .default([]),
  })
  .superRefine((minutes, ctx) => {
    const steps = (['draftedOn', 'circulatedOn', 'approvedOn', 'publishedOn'] as const).filter(
      (step) => minutes[step] !== null,
    );
    for (const [n, step] of steps.entries()) {
      const before = steps[n - 1];
      if (before && String(minutes[step]) < String(minutes[before]))
        failWith(ctx, 'outOfOrder', undefined, [step]);
    }
  });
export type Minutes = z.infer<typeof Minutes>;

const meeting = {
  dialogueBodyId: RecordId,
  /** Number in the body's series. */
  number: z.string().trim().min(1).max(40).nullable().default(null),
  topic: Title,
  status: MeetingStatus,
  /** Why it was cancelled or moved. */
  statusReason: Line.nullable().default(null),
  type: DialogueType,
  level: DialogueLevel,
  on: Day,
  startsAt: TimeOfDay.nullable().default(null),
  endsAt: TimeOfDay.nullable().default(null),
  modality: Modality.nullable().default(null),
  place: Line.nullable().default(null),
  territory: z.string().max(20).nullable().default(null),
  agenda: z.array(AgendaItem).max(100).default([]),
  agendaSentOn: Day.nullable().default(null),
  documents: z.array(EvidenceInput).max(50).default([]),
  documentsSentOn: Day.nullable().default(null),
  quorumRule: Line.nullable().default(null),
  quorumMet: z.boolean().nullable().default(null),
  languages: z.array(TextLanguage).max(20).default([]),
  accessibility: Line.nullable().default(null),
  attendance: z.array(AttendanceInput).max(500).default([]),
  /** Names of persons: only who keeps the record reads them, and no export holds them. */
  names: z.string().trim().max(20_000).nullable().default(null),
  minutes: Minutes,
  proposals: z.array(Proposal).max(200).default([]),
};

/** A meeting as it is recorded, with who came and what was proposed. */
export const MeetingInput = z.strictObject(meeting).superRefine((value, ctx) => {
  const { status, statusReason, startsAt, endsAt, on, minutes } = value;
  const off = status === 'cancelled' || status === 'rescheduled';
  if (off && statusReason === null) failWith(ctx, 'required', undefined, ['statusReason']);
  if (startsAt && endsAt && endsAt <= startsAt) failWith(ctx, 'endBeforeStart', undefined, ['endsAt']);
  for (const [index, { attended, female, male, other, undeclared }] of value.attendance.entries()) {
    if (attended && status !== 'held')
      failWith(ctx, 'onlyWhenHeld', undefined, ['attendance', index, 'attended']);
    if (!attended && female + male + other + undeclared > 0)
      failWith(ctx, 'onlyWhoAttended', undefined, ['attendance', index, 'female']);
  }
  if (minutes.draftedOn && minutes.draftedOn < on)
    failWith(ctx, 'beforeMeeting', undefined, ['minutes', 'draftedOn']);
  if (minutes.publishedOn && minutes.publishedOn < on)
    failWith(ctx, 'beforeMeeting', undefined, ['minutes', 'publishedOn']);
  if (value.agendaSentOn && value.agendaSentOn > on)
    failWith(ctx, 'afterMeeting', undefined, ['agendaSentOn']);
});
export type MeetingInput = z.infer<typeof MeetingInput>;

export const Meeting = z.object({
  ...meeting,
  attendance: z.array(Attendance),
  id: z.int(),
  illustrative: z.boolean(),
  version: z.int(),
});
export type Meeting = z.infer<typeof Meeting>;

/** What signals and overviews read of a meeting. */
export type MeetingFacts = Pick<Meeting, 'id' | 'status' | 'on' | 'type' | 'level' | 'territory'> & {
  attendance: readonly Present[];
  minutes: Pick<Minutes, 'draftedOn' | 'publishedOn'>;
  proposals: readonly Pick<Proposal, 'response' | 'reason'>[];
};

/** A meeting that was held does not lie in the future. */
export function checkMeeting({ status, on }: Pick<Meeting, 'status' | 'on'>, today: DayText): FieldError[] {
  return status === 'held' && on > today ? [{ path: 'on', code: 'inTheFuture' }] : [];
}

/** Whether its minutes were drafted and are not published yet. */
export const isPending = ({ minutes }: Pick<MeetingFacts, 'minutes'>): boolean =>
  minutes.draftedOn !== null && minutes.publishedOn === null;

/** Days from the meeting to its published minutes, or to the day for those that wait; negative never. */
export function minutesDelay({ on, minutes }: Pick<MeetingFacts, 'on' | 'minutes'>, asOf: DayText): number {
  return Math.max(0, daysBetween(on, minutes.publishedOn ?? asOf));
}
