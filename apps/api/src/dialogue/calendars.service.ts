import { Injectable } from '@nestjs/common';
import { type Language, type LocalizedText, localize, type Roadmap } from '@rumbo/domain';
import { createTranslator, loadMessages } from '@rumbo/i18n';
import { Database } from '../platform/database';
import type { UnlessSeen } from '../platform/if-none-match';
import { notFound } from '../platform/problems';
import { currentPerson } from '../platform/request-context';
import { VisibleRoadmaps } from '../roadmap';
import { CalendarFeedsService } from './calendar-feeds.service';
import { calendarFile, type CalendarMeeting } from './calendar-file';
import { languageFor } from '../platform/reader-language';

/** Meetings of some roadmaps ($1), or one of them ($2), as calendars show them. */
const MEETINGS = `
  select meeting.id, topic, meeting.status, status_reason as "statusReason", held_on as "on", starts_at as "startsAt",
         ends_at as "endsAt", place, agenda, meeting.illustrative, meeting.version, roadmap.code as roadmap,
         roadmap.time_zone as "timeZone", dialogue_body.acronym as body, dialogue_body.name as "bodyName"
    from meeting join roadmap on roadmap.id = meeting.roadmap_id
                 join dialogue_body on dialogue_body.id = dialogue_body_id
   where meeting.roadmap_id = any($1) and ($2::int is null or meeting.id = $2)
   order by held_on, starts_at, meeting.id`;

/** Meetings as calendar programs read them. */
@Injectable()
export class CalendarsService {
  constructor(
    private readonly database: Database,
    private readonly roadmaps: VisibleRoadmaps,
    private readonly feeds: CalendarFeedsService,
  ) {}

  /** One meeting, to put into a calendar by hand. */
  async meeting(code: string, id: number, origin: string): Promise<string> {
    const { roadmap } = await this.roadmaps.find(code);
    const meetings = await this.meetings([roadmap], id);
    if (meetings.length === 0) throw notFound();
    return this.write(roadmap.title, meetings, languageFor(roadmap), origin);
  }

  /** What a feed's person may see now, whoever asks: the address alone tells whose it is. */
  feed(token: string, origin: string, unlessSeen: UnlessSeen): Promise<string | undefined> {
    return this.feeds.asItsPerson(token, async (code) => {
      const visible = code === null ? await this.roadmaps.all() : [await this.roadmaps.find(code)];
      const language = currentPerson()?.language ?? 'en';
      return unlessSeen([visible.map(({ state }) => state), language, origin], async () => {
        const roadmaps = visible.map(({ roadmap }) => roadmap);
        const [first] = roadmaps;
        const name = code !== null && first ? first.title : null;
        return this.write(name, await this.meetings(roadmaps), language, origin);
      });
    });
  }

  private meetings(roadmaps: readonly Roadmap[], id: number | null = null): Promise<CalendarMeeting[]> {
    return this.database.rows<CalendarMeeting>(MEETINGS, [roadmaps.map((roadmap) => roadmap.id), id]);
  }

  private async write(
    title: LocalizedText | null,
    meetings: readonly CalendarMeeting[],
    language: Language,
    origin: string,
  ): Promise<string> {
    const say = createTranslator(language, await loadMessages(language));
    const name = title ? localize(title, language).text : say('dialogue.calendar.all');
    return calendarFile(name, meetings, { language, say, origin });
  }
}
