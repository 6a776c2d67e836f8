import { addDays, fold, localize, type MeetingSummary, periodEnd, periodStart } from '@rumbo/domain';

/** What the address can ask of the meetings. Every value is text. */
export interface MeetingFilter {
  q?: string | undefined;
  status?: string | undefined;
  type?: string | undefined;
  level?: string | undefined;
  form?: string | undefined;
  body?: string | undefined;
  territory?: string | undefined;
  /** A year. */
  year?: string | undefined;
  /** Of meetings held: minutes that are `published`, `pending` (drafted and not published), or `none`. */
  minutes?: string | undefined;
  /** Ids, separated by commas: the meetings behind a figure. */
  ids?: string | undefined;
}

export const MEETING_FILTER_KEYS = [
  'q',
  'status',
  'type',
  'level',
  'form',
  'body',
  'territory',
  'year',
  'minutes',
  'ids',
] as const satisfies readonly (keyof MeetingFilter)[];

/** How far the minutes of a meeting are; null: it was not held, and has none. */
function minutesOf({ status, minutesDraftedOn, minutesPublishedOn }: MeetingSummary) {
  if (status !== 'held') return null;
  if (minutesPublishedOn) return 'published';
  return minutesDraftedOn ? 'pending' : 'none';
}

/** The meetings that every part of a filter lets through. */
export function filterMeetings(
  meetings: readonly MeetingSummary[],
  filter: MeetingFilter,
  language: string,
): MeetingSummary[] {
  const { status, type, level, form, body, territory, year, minutes } = filter;
  const ids = filter.ids ? new Set(filter.ids.split(',').map(Number)) : null;
  const words = fold(filter.q ?? '')
    .split(/\s+/)
    .filter(Boolean);
  return meetings.filter((meeting) => {
    if (ids && !ids.has(meeting.id)) return false;
    if (status && meeting.status !== status) return false;
    if (type && meeting.type !== type) return false;
    if (level && meeting.level !== level) return false;
    if (form && meeting.form !== form) return false;
    if (body && String(meeting.dialogueBodyId) !== body) return false;
    if (territory && meeting.territory !== territory) return false;
    if (year && (meeting.on < periodStart(year) || meeting.on > periodEnd(year))) return false;
    if (minutes && minutes !== minutesOf(meeting)) return false;
    if (words.length === 0) return true;
    const text = fold(
      `${meeting.number ?? ''} ${localize(meeting.topic, language).text} ${meeting.place ?? ''}`,
    );
    return words.every((word) => text.includes(word));
  });
}

/** The days of a month's calendar, whole weeks from Monday to Sunday, with the meetings of each. */
export function calendarOf(
  month: string,
  meetings: readonly MeetingSummary[],
): { day: string; inside: boolean; meetings: MeetingSummary[] }[] {
  const first = periodStart(month);
  const weekday = (new Date(`${first}T12:00:00Z`).getUTCDay() + 6) % 7;
  const days = Math.ceil((weekday + Number(periodEnd(month).slice(8))) / 7) * 7;
  const onDay = Map.groupBy(meetings, ({ on }) => on);
  return Array.from({ length: days }, (_, n) => {
    const day = addDays(first, n - weekday);
    return { day, inside: day.startsWith(month), meetings: onDay.get(day) ?? [] };
  });
}

/** The month before or after. */
export const monthAfter = (month: string, step: 1 | -1): string =>
  (step === 1 ? addDays(periodEnd(month), 1) : addDays(periodStart(month), -1)).slice(0, 7);
