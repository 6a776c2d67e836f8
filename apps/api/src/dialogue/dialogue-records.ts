import { Injectable } from '@nestjs/common';
import type { Agreement, dialogueFigures, GroupPresence, Roadmap } from '@rumbo/domain';
import { Database } from '../platform/database';
import { list } from '../platform/sql';
import { asAttendance } from './presence';
import { AGREEMENT, PRESENCE } from './records';

type Figures = Parameters<typeof dialogueFigures>[0];

/** The record, with what reports quote of it. */
interface WholeRecord extends Figures {
  meetings: readonly (Figures['meetings'][number] & { body: string })[];
  agreements: readonly (Figures['agreements'][number] &
    Pick<Agreement, 'meetingId' | 'number' | 'text' | 'ownerId'>)[];
}
type MeetingRow = Omit<WholeRecord['meetings'][number], 'attendance'> & { presence: GroupPresence[] | null };

/** What figures and signals read of the meetings of a roadmap ($1). */
const MEETINGS = `
  select id, status, held_on as "on", type, level, territory, topic, presence, proposals,
         (select acronym from dialogue_body where dialogue_body.id = dialogue_body_id) as body,
         json_build_object('draftedOn', minutes ->> 'draftedOn', 'publishedOn', minutes ->> 'publishedOn') as minutes
    from meeting left join (${PRESENCE}) who on who.meeting_id = id where roadmap_id = $1 order by held_on, id`;

const AGREEMENTS = `
  select ${AGREEMENT}, (select constituent_group from body where body.id = owner_id) as "ownerGroup",
         (select held_on from meeting where meeting.id = meeting_id) as "meetingOn"
    from agreement where roadmap_id = $1 order by agreement.id`;

/** Regions are the level at which dialogue is expected to reach the people of a country ($2). */
const RECORD = `select ${list(MEETINGS)} as meetings, ${list(AGREEMENTS)} as agreements,
  array(select code from territory where country = $2 and level = 'region' order by position) as regions`;

/** The whole record of a roadmap's dialogue, as far as its figures and signals need it, in one statement. */
@Injectable()
export class DialogueRecords {
  constructor(private readonly database: Database) {}

  async read({ id, country }: Pick<Roadmap, 'id' | 'country'>): Promise<WholeRecord> {
    const { meetings, ...record } = await this.database.only<
      Pick<WholeRecord, 'agreements' | 'regions'> & { meetings: MeetingRow[] }
    >(RECORD, [id, country]);
    return {
      ...record,
      meetings: meetings.map(({ presence, ...meeting }) => ({
        ...meeting,
        attendance: asAttendance(presence ?? []),
      })),
    };
  }
}
