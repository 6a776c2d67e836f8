import { Injectable } from '@nestjs/common';
import { type DialogueExportFile, type ExportFormat, type ExportTable } from '@rumbo/domain';
import { Database } from '../platform/database';
import { exportFile, type ExportSheet } from '../platform/export-file';
import {
  agreementsSheet,
  attendanceSheet,
  type ExportedAgreement,
  type ExportedMeeting,
  type ExportReader,
  meetingsSheet,
} from './export-tables';
import { readerWords } from '../platform/reader-language';
import { AGREEMENT, MEETING_SUMMARY, PRESENCE } from './records';
import { type Reader, VisibleDialogue } from './visible-dialogue';

const MEETINGS = `
  select ${MEETING_SUMMARY}, minutes ->> 'draftedOn' as "minutesDraftedOn",
         minutes ->> 'publishedOn' as "minutesPublishedOn", presence,
         agenda_sent_on as "agendaSentOn", documents_sent_on as "documentsSentOn",
         (select acronym from dialogue_body where dialogue_body.id = dialogue_body_id) as body,
         (select count(*) from agreement where meeting_id = meeting.id) as agreements
    from meeting left join (${PRESENCE}) who on who.meeting_id = id
   where roadmap_id = $1 order by held_on, starts_at, id`;

/** Agreements of a roadmap ($1); who may not read drafts ($2) gets those of published minutes. */
const AGREEMENTS = `
  select agreement.*, at.held_on as "meetingOn", at.topic as "meetingTopic", dialogue_body.acronym as body,
         body.acronym as owner, body.constituent_group as "ownerGroup",
         array(select code from milestone where milestone.id = any(agreement."milestoneIds") order by code) as milestones
    from (select ${AGREEMENT} from agreement where roadmap_id = $1) agreement
    join meeting at on at.id = agreement."meetingId"
    join dialogue_body on dialogue_body.id = at.dialogue_body_id
    left join body on body.id = agreement."ownerId"
   where $2 or at.minutes ->> 'publishedOn' is not null
   order by at.held_on, agreement.id`;

/** A file to take away. */
export interface ExportedFile {
  fileName: string;
  format: ExportFormat;
  content: Buffer;
}

/** The dialogue as tables for spreadsheets: one statement each, counts of persons, and no names. */
@Injectable()
export class DialogueExportsService {
  constructor(
    private readonly database: Database,
    private readonly dialogue: VisibleDialogue,
  ) {}

  async write(code: string, file: DialogueExportFile): Promise<ExportedFile> {
    const reader = await this.dialogue.find(code);
    const [table, format] = file.split('.') as [ExportTable, ExportFormat];
    const words = { ...(await readerWords(reader.roadmap)), today: reader.today };
    const sheet = await this.sheet(table, reader, words);
    const fileName = `${code}-${table}-${words.today}.${format}`;
    return { fileName, format, content: await exportFile(format, sheet) };
  }

  private async sheet(
    table: ExportTable,
    { roadmap, drafts }: Reader,
    words: ExportReader,
  ): Promise<ExportSheet> {
    if (table === 'agreements')
      return agreementsSheet(
        await this.database.rows<ExportedAgreement>(AGREEMENTS, [roadmap.id, drafts]),
        words,
      );
    const meetings = await this.database.rows<ExportedMeeting>(MEETINGS, [roadmap.id]);
    return table === 'meetings' ? meetingsSheet(meetings, words) : attendanceSheet(meetings, words);
  }
}
