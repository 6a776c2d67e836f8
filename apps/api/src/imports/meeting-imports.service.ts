import { Injectable } from '@nestjs/common';
import {
  type CurrentBody,
  type CurrentMeeting,
  type ImportedMeeting,
  importMeetings,
  type ImportMapping,
  type ImportReading,
  type MeetingsImport,
  type Roadmap,
  type Table,
} from '@rumbo/domain';
import { Database } from '../platform/database';
import { editedColumns } from './edited-fields';
import { insertRows, updateRows } from '../platform/write-rows';
import { todayIn } from '../platform/request-context';

const TEXTS = ['number', 'topic', 'status', 'statusReason', 'type', 'level', 'modality', 'place'] as const;
const FIELDS = [
  ...TEXTS,
  'on',
  'startsAt',
  'endsAt',
  'documents',
] as const satisfies (keyof ImportedMeeting)[];

/** The column that holds a field of an imported meeting; its body is kept by number. */
function columnOf(field: string): string {
  if (field === 'body') return 'dialogue_body_id';
  return field === 'on' ? 'held_on' : field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
const FIELD_OF = new Map([...FIELDS, 'body'].map((field) => [columnOf(field), field]));

/** Meetings of a roadmap ($1) that an import made. */
const MEETINGS = `
  select id, source_key as "sourceKey",
         ${FIELDS.map((field) => `${columnOf(field)} as "${field}"`).join(', ')},
         (select acronym from dialogue_body where dialogue_body.id = dialogue_body_id) as body,
         exists (select from attendance where meeting_id = meeting.id and attended) as attended
    from meeting where roadmap_id = $1 and source_key is not null`;

const BODIES = `select acronym, name ->> 'text' as name from dialogue_body where roadmap_id = $1`;

/** Imports of registers of meetings: compared by the domain's rules, written in one statement a table. */
@Injectable()
export class MeetingImportsService {
  constructor(private readonly database: Database) {}

  async compare(
    { id, language, timeZone }: Roadmap,
    table: Table,
    mapping: ImportMapping,
    reading: ImportReading,
    lock: boolean,
  ): Promise<MeetingsImport> {
    const meetings = await this.database.rows<Omit<CurrentMeeting, 'edited'>>(
      lock ? `${MEETINGS} for update` : MEETINGS,
      [id],
    );
    const edited =
      meetings.length > 0
        ? await editedColumns(this.database, 'meeting', id, [...FIELD_OF.keys()])
        : new Map<number, string[]>();
    return importMeetings(table, mapping, reading, {
      language,
      today: todayIn(timeZone),
      dialogueBodies: await this.database.rows<CurrentBody>(BODIES, [id]),
      meetings: meetings.map((meeting) => ({
        ...meeting,
        edited: (edited.get(meeting.id) ?? []).map((column) => FIELD_OF.get(column) ?? column),
      })),
    });
  }

  async write(
    { id: roadmap_id, language: lang }: Roadmap,
    { newDialogueBodies, create, update }: MeetingsImport,
  ): Promise<void> {
    await insertRows(
      this.database,
      'dialogue_body',
      newDialogueBodies.map(({ acronym, name }) => ({
        ...{ roadmap_id, acronym, name: { lang, text: name }, rules_public: false, active: true },
      })),
      'id',
    );
    const known = await this.database.rows<{ id: number; acronym: string }>(
      `select id, acronym from dialogue_body where roadmap_id = $1`,
      [roadmap_id],
    );
    const bodies = new Map(known.map(({ id, acronym }) => [acronym, id]));
    const columnsOf = ({ body, ...meeting }: ImportedMeeting) => ({
      ...Object.fromEntries(FIELDS.map((field) => [columnOf(field), meeting[field]])),
      dialogue_body_id: bodies.get(body),
    });
    await insertRows(
      this.database,
      'meeting',
      create.map(({ sourceKey, ...meeting }) => ({
        ...{ roadmap_id, ...columnsOf(meeting), source_key: sourceKey },
      })),
      'id',
    );
    await updateRows(
      this.database,
      'meeting',
      update.map(({ id, ...meeting }) => ({ id, ...columnsOf(meeting) })),
    );
  }
}
