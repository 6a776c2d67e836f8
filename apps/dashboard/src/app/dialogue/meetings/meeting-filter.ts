import { localize, type MeetingSummary, periodEnd, periodStart } from '@rumbo/domain';

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
  'ids',
] as const satisfies readonly (keyof MeetingFilter)[];

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The meetings that every part of a filter lets through. */
export function filterMeetings(
  meetings: readonly MeetingSummary[],
  filter: MeetingFilter,
  language: string,
): MeetingSummary[] {
  const { status, type, level, form, body, territory, year } = filter;
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
    if (words.length === 0) return true;
    const text = fold(
      `${meeting.number ?? ''} ${localize(meeting.topic, language).text} ${meeting.place ?? ''}`,
    );
    return words.every((word) => text.includes(word));
  });
}

/** Meetings under the month that they are in, in the order given. */
export function byMonth(
  meetings: readonly MeetingSummary[],
): { month: string; meetings: MeetingSummary[] }[] {
  const months = Map.groupBy(meetings, ({ on }) => on.slice(0, 7));
  return [...months].map(([month, items]) => ({ month, meetings: items }));
}
