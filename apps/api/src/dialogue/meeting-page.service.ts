import { Injectable } from '@nestjs/common';
import { type Meeting, type MeetingList, type MeetingPage, presenceByGroup } from '@rumbo/domain';
import { BODY, territoriesOf } from '../people';
import { Database } from '../platform/database';
import type { UnlessSeen } from '../platform/if-none-match';
import { notFound } from '../platform/problems';
import { list, one } from '../platform/sql';
import { AXIS, IN_READING_ORDER, OBJECTIVE, ORDERED_ROW, threadsOf } from '../roadmap';
import { toSummary } from './presence';
import { AGREEMENT, DIALOGUE_BODY, MEETING, MEETING_SUMMARY, PRESENCE } from './records';
import { type Reader, VisibleDialogue } from './visible-dialogue';

/** What an agenda or an agreement of a roadmap ($1) of a country ($2) may point to. */
export const SURROUNDINGS = `
  ${list(`select ${AXIS} from axis where roadmap_id = $1 order by position, id`)} as axes,
  ${list(`select ${OBJECTIVE} from objective where roadmap_id = $1 order by position, id`)} as objectives,
  ${list(`select ${ORDERED_ROW} ${IN_READING_ORDER}`)} as milestones,
  ${list(`select ${BODY} from body where country = $2 order by acronym`)} as bodies,
  ${list(territoriesOf('$2'))} as territories,
  ${list(`select ${DIALOGUE_BODY} from dialogue_body where roadmap_id = $1 order by acronym`)} as "dialogueBodies"`;

/** How many of a body's last meetings say who usually comes. */
const USUAL_MEETINGS = 5;

/** Organisations that came to the last meetings of the body of a meeting ($3). */
const USUAL = `
  select distinct on (lower(organisation)) body_id as "bodyId", organisation, constituent_group as "group"
    from attendance
   where attended and meeting_id in (
     select id from meeting
      where dialogue_body_id = (select dialogue_body_id from meeting where id = $3) and status = 'held' and id <> $3
      order by held_on desc limit ${USUAL_MEETINGS})
   order by lower(organisation), id desc`;

/** The page of a meeting ($3), in one statement. */
const PAGE = `select
  ${one(`select ${MEETING} from meeting where id = $3 and roadmap_id = $1`)} as meeting,
  ${list(`select ${AGREEMENT} from agreement where meeting_id = $3 and roadmap_id = $1 order by id`)} as agreements,
  ${list(threadsOf('meeting', '$3', '$1'))} as threads,
  ${list(USUAL)} as usual,
  ${SURROUNDINGS}`;

const MEETINGS = `
  select ${MEETING_SUMMARY}, minutes ->> 'draftedOn' as "minutesDraftedOn",
         minutes ->> 'publishedOn' as "minutesPublishedOn", presence,
         (select count(*) from agreement where meeting_id = meeting.id) as agreements
    from meeting left join (${PRESENCE}) who on who.meeting_id = id
   where roadmap_id = $1 order by held_on desc, starts_at desc nulls last, id desc`;

const AROUND_LIST = `select
  ${list(`select ${DIALOGUE_BODY} from dialogue_body where roadmap_id = $1 order by acronym`)} as "dialogueBodies",
  ${list(territoriesOf('$2'))} as territories`;

type Page = Omit<MeetingPage, 'roadmap' | 'meeting' | 'presence'> & { meeting: Meeting | null };

/** Meetings as their readers see them. */
@Injectable()
export class MeetingPageService {
  constructor(
    private readonly database: Database,
    private readonly dialogue: VisibleDialogue,
  ) {}

  async list(code: string, unlessSeen: UnlessSeen): Promise<MeetingList | undefined> {
    const { roadmap, state } = await this.dialogue.find(code);
    return unlessSeen([state], async () => {
      const [around, meetings] = await Promise.all([
        this.database.only<Pick<MeetingList, 'dialogueBodies' | 'territories'>>(AROUND_LIST, [
          roadmap.id,
          roadmap.country,
        ]),
        this.database.rows<Parameters<typeof toSummary>[0]>(MEETINGS, [roadmap.id]),
      ]);
      return { roadmap, ...around, meetings: meetings.map(toSummary) };
    });
  }

  async read(code: string, id: number, unlessSeen: UnlessSeen): Promise<MeetingPage | undefined> {
    const reader = await this.dialogue.find(code);
    return unlessSeen([reader.state, reader.drafts, reader.names], () => this.page(reader, id));
  }

  /** The page as it is now, cut to what its reader may see. */
  async page({ roadmap, drafts, names }: Reader, id: number): Promise<MeetingPage> {
    const { meeting, ...page } = await this.database.only<Page>(PAGE, [roadmap.id, roadmap.country, id]);
    if (!meeting) throw notFound();
    const presence = presenceByGroup(meeting.attendance);
    const known = { ...meeting, names: names ? meeting.names : null };
    if (drafts) return { roadmap, ...page, meeting: known, presence };
    const published = meeting.minutes.publishedOn !== null;
    return {
      roadmap,
      ...page,
      presence,
      usual: [],
      threads: [],
      agreements: published ? page.agreements : [],
      meeting: { ...known, attendance: [], proposals: published ? meeting.proposals : [] },
    };
  }
}
