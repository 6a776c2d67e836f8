import { Injectable } from '@nestjs/common';
import { type DialogueOverview, dialogueFigures, type MeetingSummary, type Territory } from '@rumbo/domain';
import { territoriesOf } from '../people';
import { Database } from '../platform/database';
import type { UnlessSeen } from '../platform/if-none-match';
import { list, one } from '../platform/sql';
import { DialogueRecords } from './dialogue-records';
import { toSummary } from './presence';
import { MEETING_SUMMARY } from './records';
import { VisibleDialogue } from './visible-dialogue';

/** The next meeting from a day ($3) on, and the regions of the country ($2). */
const AROUND = `select
  ${one(`select ${MEETING_SUMMARY}, null as "minutesDraftedOn", null as "minutesPublishedOn", null as presence,
                0 as agreements
           from meeting where roadmap_id = $1 and status = 'scheduled' and held_on >= $3 order by held_on, starts_at limit 1`)} as next,
  ${list(territoriesOf('$2'))} as territories`;

@Injectable()
export class DialogueOverviewService {
  constructor(
    private readonly database: Database,
    private readonly dialogue: VisibleDialogue,
    private readonly records: DialogueRecords,
  ) {}

  async read(code: string, unlessSeen: UnlessSeen): Promise<DialogueOverview | undefined> {
    const { roadmap, today, state } = await this.dialogue.find(code);
    return unlessSeen([state, today], async () => {
      const [around, record] = await Promise.all([
        this.database.only<{ next: Parameters<typeof toSummary>[0] | null; territories: Territory[] }>(
          AROUND,
          [roadmap.id, roadmap.country, today],
        ),
        this.records.read(roadmap),
      ]);
      const next: MeetingSummary | null = around.next && toSummary(around.next);
      return { roadmap, ...dialogueFigures(record, today), next, territories: around.territories };
    });
  }
}
