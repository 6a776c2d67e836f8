import * as z from 'zod';
import { checkMeeting, type Meeting, MeetingInput } from '../dialogue/meeting';
import { TEXT_LIMITS } from '../platform/localized-text';
import type { Day } from '../platform/periods';
import { failWith } from '../platform/problem';
import { Bodies, type CurrentBody } from './bodies';
import type { ImportMapping, ImportReading } from './contract';
import { type Findings, rowShown } from './effect';
import type { MeetingField } from './fields';
import { checkRow } from './plan-row';
import { type ReadRow, readRows } from './rows';
import type { Table } from './table';

/** What an import says of a meeting; its body by acronym. */
export interface ImportedMeeting extends Pick<
  Meeting,
  | 'number'
  | 'topic'
  | 'status'
  | 'statusReason'
  | 'type'
  | 'level'
  | 'on'
  | 'startsAt'
  | 'endsAt'
  | 'modality'
  | 'place'
  | 'documents'
> {
  body: string;
}

/** A meeting that an earlier import made, as it is now. */
export interface CurrentMeeting extends ImportedMeeting {
  id: number;
  sourceKey: string;
  /** Whether somebody has recorded who came. */
  attended: boolean;
  /** Fields whose last change was made by hand: an import leaves them alone. */
  edited: readonly string[];
}

export interface CurrentDialogue {
  language: string;
  today: Day;
  dialogueBodies: readonly CurrentBody[];
  meetings: readonly CurrentMeeting[];
}

export interface MeetingsImport extends Findings {
  newDialogueBodies: CurrentBody[];
  create: (ImportedMeeting & { sourceKey: string })[];
  update: (ImportedMeeting & { id: number })[];
}

/** Which fields of a meeting a field of the file fills; a status and its reason change together. */
const GROUPS = {
  dialogueBody: ['body'],
  topic: ['topic'],
  on: ['on'],
  startsAt: ['startsAt'],
  endsAt: ['endsAt'],
  status: ['status', 'statusReason'],
  dialogueType: ['type'],
  dialogueLevel: ['level'],
  modality: ['modality'],
  number: ['number'],
  place: ['place'],
  documents: ['documents'],
} as const satisfies Partial<Record<MeetingField, readonly (keyof ImportedMeeting)[]>>;
const groups = Object.entries(GROUPS) as [keyof typeof GROUPS, readonly (keyof ImportedMeeting)[]][];

const { number, status, statusReason, type, level, on, startsAt, endsAt, modality, place, documents } =
  MeetingInput.shape;
const MeetingRow = z
  .object({
    dialogueBody: z.string().max(TEXT_LIMITS.title),
    topic: z.string().max(TEXT_LIMITS.title),
    ...{ dialogueType: type, dialogueLevel: level },
    ...{ number, status, statusReason, on, startsAt, endsAt, modality, place, documents },
  })
  .superRefine(({ startsAt, endsAt }, ctx) => {
    if (startsAt && endsAt && endsAt <= startsAt) failWith(ctx, 'endBeforeStart', undefined, ['endsAt']);
  });
type MeetingRow = z.infer<typeof MeetingRow>;

/** Compares a register of meetings with the record of dialogue: what would be made, changed, left alone and refused. */
export function importMeetings(
  table: Table,
  mapping: ImportMapping,
  reading: Pick<ImportReading, 'decimal' | 'dateOrder'>,
  current: CurrentDialogue,
): MeetingsImport {
  const bodies = new Bodies(current.dialogueBodies);
  const known = new Map(current.meetings.map((meeting) => [meeting.sourceKey, meeting]));
  const result: MeetingsImport = {
    ...{ rows: [], errors: [], notices: [], create: [], update: [] },
    newDialogueBodies: bodies.newBodies,
  };
  for (const read of readRows('meetings', table, mapping, reading)) {
    const row = toMeetingRow(read, current.today);
    const before = known.get(read.identity);
    if (row && before?.attended && row.status !== 'held') read.refuse('status', { code: 'alreadyAttended' });
    if (row && !read.isRefused) {
      const given = meetingFrom(row, bodies.acronymOf(row.dialogueBody) ?? '', current.language);
      decide(result, read, given, before, mapping);
    } else result.rows.push(rowShown(read, 'refused'));
    result.errors.push(...read.errors);
    result.notices.push(...read.notices);
  }
  return result;
}

const MIDNIGHT = '00:00';

/** The row by the rules of meetings; null when it is refused. Registers write midnight where they know no time. */
function toMeetingRow(read: ReadRow, today: Day): MeetingRow | null {
  const { values } = read;
  const { startsAt, endsAt, status } = values;
  const times = {
    startsAt: startsAt === MIDNIGHT ? null : startsAt,
    endsAt: startsAt === MIDNIGHT || endsAt === MIDNIGHT ? null : endsAt,
  };
  if (startsAt === MIDNIGHT) read.note('startsAt', 'midnight');
  else if (endsAt === MIDNIGHT) read.note('endsAt', 'midnight');
  const off = status === 'cancelled' || status === 'rescheduled';
  if (off && !values.statusReason) read.note('status', 'withoutReason');
  const row = checkRow(read, MeetingRow, { ...values, ...times });
  for (const { code } of row ? checkMeeting(row, today) : []) read.refuse('on', { code });
  return read.isRefused ? null : row;
}

function meetingFrom(row: MeetingRow, body: string, lang: string): ImportedMeeting {
  const { dialogueBody: _, topic, dialogueType: type, dialogueLevel: level, ...fields } = row;
  return { ...fields, type, level, body, topic: { lang, text: topic } };
}

function decide(
  result: MeetingsImport,
  read: ReadRow,
  given: ImportedMeeting,
  before: CurrentMeeting | undefined,
  { fields }: ImportMapping,
): void {
  if (!before) {
    result.create.push({ ...given, sourceKey: read.identity });
    result.rows.push(rowShown(read, 'created'));
    return;
  }
  const { id, edited, sourceKey: _key, attended: _attended, ...stored } = before;
  const different = groups.filter(
    ([group, members]) => fields[group] && members.some((field) => !isSame(stored[field], given[field])),
  );
  const byHand = ([, members]: (typeof groups)[number]) => members.some((field) => edited.includes(field));
  for (const [group] of different.filter(byHand)) read.note(group, 'keptEdit');
  const changed = different.filter((entry) => !byHand(entry));
  const changes = Object.fromEntries(
    changed.flatMap(([, members]) => members.map((field) => [field, given[field]])),
  );
  if (changed.length > 0) result.update.push({ ...stored, ...changes, id });
  const names = changed.map(([group]) => group);
  result.rows.push(rowShown(read, changed.length > 0 ? 'updated' : 'unchanged', names));
}

type Value = ImportedMeeting[keyof ImportedMeeting];

function isSame(one: Value, other: Value): boolean {
  return comparable(one) === comparable(other);
}

function comparable(value: Value): string | null {
  if (value === null || typeof value === 'string') return value;
  return Array.isArray(value) ? value.map(({ url }) => url).join(' ') : value.text;
}
