import type { LocalizedText, Meeting } from '@rumbo/domain';
import { localize } from '@rumbo/domain';
import type { Translator } from '@rumbo/i18n';
import { ICalCalendar, ICalEventStatus } from 'ical-generator';
import { timeZoneDefinition } from './calendar-time-zone';

/** What a calendar shows of a meeting. */
export interface CalendarMeeting extends Pick<
  Meeting,
  | 'id'
  | 'topic'
  | 'status'
  | 'statusReason'
  | 'on'
  | 'startsAt'
  | 'endsAt'
  | 'place'
  | 'illustrative'
  | 'version'
> {
  roadmap: string;
  timeZone: string;
  body: string;
  bodyName: LocalizedText;
  agenda: { title: string }[];
}

/** In whose words a calendar is written, and where its links lead. */
export interface CalendarReader {
  language: string;
  say: Translator;
  /** `https://rumbo.example` */
  origin: string;
}

const PRODUCT = '//Rumbo//Social dialogue//EN';

/** Meetings as an iCalendar file (RFC 5545). A meeting keeps its UID, and each version of it raises SEQUENCE. */
export function calendarFile(
  name: string,
  meetings: readonly CalendarMeeting[],
  reader: CalendarReader,
): string {
  const years = meetings.map(({ on }) => Number(on.slice(0, 4)));
  const first = years.reduce((a, b) => Math.min(a, b), new Date().getUTCFullYear());
  const last = years.reduce((a, b) => Math.max(a, b), new Date().getUTCFullYear());
  const calendar = new ICalCalendar({
    prodId: PRODUCT,
    name: escaped(name),
    timezone: { name: null, generator: (zone) => timeZoneDefinition(zone, first, last) },
  });
  for (const meeting of meetings) calendar.createEvent(eventOf(meeting, reader));
  return calendar.toString();
}

/** The library writes a calendar's name as it is given. */
const escaped = (name: string) => name.replace(/[\\;,]/g, '\\$&').replace(/\s+/g, ' ');

function eventOf(meeting: CalendarMeeting, { language, say, origin }: CalendarReader) {
  const { id, roadmap, body, topic, status, on, place, version } = meeting;
  const off = status === 'cancelled' || status === 'rescheduled';
  return {
    id: `meeting-${id}.${roadmap.toLowerCase()}@rumbo`,
    sequence: version,
    summary: `${body}: ${localize(topic, language).text}`,
    description: describe(meeting, language, say),
    location: place,
    status: off ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    url: `${origin}/roadmaps/${roadmap}/dialogue/meetings/${id}`,
    ...timesOf(meeting, on),
  };
}

/** The library reads a text without an offset as the wall clock's time, which the zone's name then places. */
function timesOf({ startsAt, endsAt, timeZone }: CalendarMeeting, on: string) {
  if (startsAt === null) return { start: `${on}T00:00:00Z`, allDay: true };
  return {
    start: `${on}T${startsAt}:00`,
    ...(endsAt !== null && { end: `${on}T${endsAt}:00` }),
    timezone: timeZone,
  };
}

function describe(
  { bodyName, agenda, statusReason, illustrative }: CalendarMeeting,
  language: string,
  say: Translator,
): string {
  return [
    localize(bodyName, language).text,
    statusReason,
    ...agenda.map(({ title }, n) => `${n + 1}. ${title}`),
    illustrative ? say('shell.illustrativeHint') : null,
  ]
    .filter((line) => line !== null)
    .join('\n');
}
