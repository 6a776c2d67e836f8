import { Injectable } from '@nestjs/common';
import {
  dayIn,
  type DialogueOverview,
  dialogueFigures,
  type GroupPresence,
  type MeetingSummary,
  type OverviewQuery,
  type Territory,
} from '@rumbo/domain';
import { territoriesOf } from '../people';
import { Database } from '../platform/database';
import type { UnlessSeen } from '../platform/if-none-match';
import { list, one } from '../platform/sql';
import { asAttendance, toSummary } from './presence';
import { AGREEMENT, MEETING_SUMMARY, PRESENCE } from './records';
import { VisibleDialogue } from './visible-dialogue';

type Figures = Parameters<typeof dialogueFigures>[0];
type MeetingRow = Omit<Figures['meetings'][number], 'attendance'> & { presence: GroupPresence[] | null };

/** What the figures read of the meetings of a roadmap ($1). */
const MEETINGS = `
  select id, status, held_on as "on", type, level, territory, topic, presence, proposals,
         json_build_object('draftedOn', minutes ->> 'draftedOn', 'publishedOn', minutes ->> 'publishedOn') as minutes
    from meeting left join (${PRESENCE}) who on who.meeting_id = id where roadmap_id = $1`;

const AGREEMENTS = `
  select ${AGREEMENT}, (select constituent_group from body where body.id = owner_id) as "ownerGroup",
         (select held_on from meeting where meeting.id = meeting_id) as "meetingOn"
    from agreement where roadmap_id = $1`;

/** The next meeting from a day ($3) on, and the regions of the country ($2). */
const AROUND = `select
  ${one(`select ${MEETING_SUMMARY}, null as "minutesPublishedOn", null as presence, 0 as agreements
           from meeting where roadmap_id = $1 and status = 'scheduled' and held_on >= $3 order by held_on, starts_at limit 1`)} as next,
  ${list(territoriesOf('$2'))} as territories`;

/** The level at which dialogue is expected to reach a country's people. */
const REGION = 'region';

@Injectable()
export class DialogueOverviewService {
  constructor(
    private readonly database: Database,
    private readonly dialogue: VisibleDialogue,
  ) {}

  async read(
    code: string,
    query: OverviewQuery,
    unlessSeen: UnlessSeen,
  ): Promise<DialogueOverview | undefined> {
    const { roadmap, state } = await this.dialogue.find(code);
    const asOf = query.asOf ?? dayIn(roadmap.timeZone, new Date());
    return unlessSeen([state, asOf], async () => {
      const [around, meetings, agreements] = await Promise.all([
        this.database.only<{ next: Parameters<typeof toSummary>[0] | null; territories: Territory[] }>(
          AROUND,
          [roadmap.id, roadmap.country, asOf],
        ),
        this.database.rows<MeetingRow>(MEETINGS, [roadmap.id]),
        this.database.rows<Figures['agreements'][number]>(AGREEMENTS, [roadmap.id]),
      ]);
      const next: MeetingSummary | null = around.next && toSummary(around.next);
      const figures = dialogueFigures(
        {
          meetings: meetings.map(({ presence, ...meeting }) => ({
            ...meeting,
            attendance: asAttendance(presence ?? []),
          })),
          agreements,
          regions: around.territories.flatMap(({ level, code: region }) =>
            level === REGION ? [region] : [],
          ),
        },
        asOf,
      );
      return { roadmap, ...figures, next, territories: around.territories };
    });
  }
}
