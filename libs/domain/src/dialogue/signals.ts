import * as z from 'zod';
import type { ConstituentGroup } from '../people/bodies';
import { daysBetween, periodEnd } from '../platform/calendar';
import type { Day } from '../platform/periods';
import { type Agreement, agreementState, isOnTime } from './agreement';
import { presentGroups, sexBalance } from './attendance';
import { isPending, type MeetingFacts, minutesDelay } from './meeting';
import { monthsBefore } from './windows';

/** Computed signals of the first success factor (DOMAIN.md 5, F1): each suggests a level, none decides one. */
export const SIGNALS = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8'] as const;
export type SignalCode = (typeof SIGNALS)[number];

/**
 * One signal: level 1 to 5, or null where there is not enough data; what it was counted from, and the window
 * (null is the whole record).
 */
export const Signal = z.object({
  code: z.enum(SIGNALS),
  level: z.int().min(1).max(5).nullable(),
  part: z.number(),
  whole: z.number(),
  /** Meetings or agreements behind it. */
  ids: z.array(z.int()),
  from: z.string().nullable(),
  details: z.record(z.string(), z.number()),
});
export type Signal = z.infer<typeof Signal>;

export interface DialogueRecord {
  meetings: readonly MeetingFacts[];
  agreements: readonly (Pick<Agreement, 'id' | 'due' | 'doneOn' | 'status' | 'positions'> & {
    ownerGroup: ConstituentGroup | null;
  })[];
  /** Codes of the country's regions. */
  regions: readonly string[];
}

/** Fewer meetings than this say nothing. */
const ENOUGH_MEETINGS = 2;
/** So much of those who came must be known by sex, in percent. */
const ENOUGH_KNOWN = 70;
/** So many agreements must be due before delivery is judged. */
const ENOUGH_DUE = 5;
/** Months that cadence, and inclusion and reach, look back. */
export const WINDOWS = { cadence: 12, inclusion: 24 } as const;
/** A longer silence than half a year keeps cadence from more than the middle level. */
export const LONGEST_GAP = 183;
/** Days within which minutes are to be published. */
export const MINUTES_DAYS = 30;

/** The level of a share by four bounds: at or above each, one more. */
const levelOf = (value: number, bounds: readonly [number, number, number, number]): number =>
  1 + bounds.filter((bound) => value >= bound).length;
const SHARES = [20, 40, 70, 85] as const;
const percent = (part: number, whole: number) => (whole === 0 ? 0 : (part * 100) / whole);

export function signals(record: DialogueRecord, asOf: Day): Signal[] {
  const held = record.meetings
    .filter(({ status, on }) => status === 'held' && on <= asOf)
    .sort((a, b) => a.on.localeCompare(b.on));
  const since = (months: number) => {
    const from = monthsBefore(asOf, months);
    return { from, meetings: held.filter(({ on }) => on > from) };
  };
  return [
    cadence(held, since(WINDOWS.cadence), asOf),
    inclusion(since(WINDOWS.inclusion)),
    balance(held),
    depth(held),
    delivery(record.agreements, asOf),
    transparency(held, asOf),
    response(held),
    reach(since(WINDOWS.inclusion), record.regions),
  ];
}

interface Window {
  from: Day;
  meetings: readonly MeetingFacts[];
}
const idsOf = (items: readonly { id: number }[]) => items.map(({ id }) => id);
const enough = (meetings: readonly MeetingFacts[], level: number) =>
  meetings.length < ENOUGH_MEETINGS ? null : level;

/** Days between one meeting and the next, the open one up to the day included, of those that end in the window. */
export function longestGap(held: readonly MeetingFacts[], from: Day, asOf: Day): number {
  const days = [...held.map(({ on }) => on), asOf];
  return Math.max(
    0,
    ...days.slice(1).flatMap((day, n) => (day > from ? [daysBetween(days[n] ?? day, day)] : [])),
  );
}

function cadence(held: readonly MeetingFacts[], { from, meetings }: Window, asOf: Day): Signal {
  const count = meetings.length;
  const gap = longestGap(held, from, asOf);
  const level = levelOf(count, [1, 2, 4, 6]);
  return {
    code: 'S1',
    level: held.length === 0 ? 1 : gap > LONGEST_GAP ? Math.min(3, level) : level,
    part: count,
    whole: WINDOWS.cadence,
    ids: idsOf(meetings),
    from,
    details: { longestGap: gap },
  };
}

/** Without one of these a dialogue on the social and solidarity economy leaves somebody out. */
export const CORE_GROUPS = ['GOV', 'EMP', 'WRK', 'SSE'] as const;
/** Groups that a dialogue of the highest level hears as well. */
export const WIDER_GROUPS = ['INF', 'WOM', 'IND', 'YTH', 'REF'] as const;

/** How many of these meetings each group attended; regional government counts as government. */
export function presence(meetings: readonly MeetingFacts[]): Map<ConstituentGroup, number> {
  const counts = new Map<ConstituentGroup, number>();
  for (const { attendance } of meetings) {
    const groups = presentGroups(attendance);
    if (groups.has('GOVR')) groups.add('GOV');
    for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return counts;
}

function inclusion({ from, meetings }: Window): Signal {
  const counts = presence(meetings);
  const often = (group: ConstituentGroup) => {
    const present = counts.get(group) ?? 0;
    return present > 0 && present * 2 >= meetings.length;
  };
  const core = CORE_GROUPS.filter(often).length;
  const level = core < 4 ? Math.max(1, core) : WIDER_GROUPS.some(often) ? 5 : 4;
  return {
    code: 'S2',
    level: enough(meetings, level),
    part: core,
    whole: CORE_GROUPS.length,
    ids: idsOf(meetings),
    from,
    details: Object.fromEntries(
      [...CORE_GROUPS, ...WIDER_GROUPS].map((group) => [group, counts.get(group) ?? 0]),
    ),
  };
}

function balance(held: readonly MeetingFacts[]): Signal {
  const everybody = held.flatMap(({ attendance }) => attendance);
  const { female, known, undeclared, share } = sexBalance(everybody);
  const groups = [...presentGroups(everybody)].map(
    (group) => sexBalance(everybody.filter((one) => one.group === group)).share,
  );
  const balanced = groups.every((one) => one !== null && one >= 40 && one <= 60);
  const level =
    share === null ? 1 : share > 60 ? 4 : Math.min(balanced ? 5 : 4, levelOf(share, [20, 30, 40, 40]));
  const declared = percent(known, known + undeclared) >= ENOUGH_KNOWN;
  return {
    code: 'S3',
    level: declared ? enough(held, level) : null,
    part: female,
    whole: known,
    ids: idsOf(held),
    from: null,
    details: {
      undeclared,
      silentMeetings: held.filter(({ attendance }) => sexBalance(attendance).known === 0).length,
    },
  };
}

function depth(held: readonly MeetingFacts[]): Signal {
  const deep = held.filter(({ type }) => type !== 'INFO');
  const share = percent(deep.length, held.length);
  return {
    code: 'S4',
    level: enough(held, deep.length === 0 ? 1 : Math.max(2, levelOf(share, [0.01, 25, 50, 75]))),
    part: deep.length,
    whole: held.length,
    ids: idsOf(deep),
    from: null,
    details: {},
  };
}

function delivery(agreements: DialogueRecord['agreements'], asOf: Day): Signal {
  const live = agreements.filter(({ status }) => status !== 'superseded');
  const due = live.filter((agreement) => agreement.due !== null && periodEnd(agreement.due) <= asOf);
  const kept = due.filter(
    (agreement) => isOnTime(agreement) && agreementState(agreement, agreement.ownerGroup, asOf) === 'kept',
  );
  return {
    code: 'S5',
    level: due.length < ENOUGH_DUE ? null : levelOf(percent(kept.length, due.length), SHARES),
    part: kept.length,
    whole: due.length,
    ids: idsOf(kept),
    from: null,
    details: { made: agreements.length },
  };
}

function transparency(held: readonly MeetingFacts[], asOf: Day): Signal {
  const prompt = held.filter(
    (meeting) => meeting.minutes.publishedOn !== null && minutesDelay(meeting, asOf) <= MINUTES_DAYS,
  );
  const pending = held.filter(isPending);
  return {
    code: 'S6',
    level: enough(held, levelOf(percent(prompt.length, held.length), SHARES)),
    part: prompt.length,
    whole: held.length,
    ids: idsOf(prompt),
    from: null,
    details: { longestPending: Math.max(0, ...pending.map((meeting) => minutesDelay(meeting, asOf))) },
  };
}

function response(held: readonly MeetingFacts[]): Signal {
  const proposals = held.flatMap(({ id, proposals }) => proposals.map((proposal) => ({ id, ...proposal })));
  const answered = proposals.filter(({ response, reason }) => response !== 'pending' && reason !== null);
  return {
    code: 'S7',
    level: proposals.length === 0 ? null : levelOf(percent(answered.length, proposals.length), SHARES),
    part: answered.length,
    whole: proposals.length,
    ids: [...new Set(answered.map(({ id }) => id))],
    from: null,
    details: {},
  };
}

function reach({ from, meetings }: Window, regions: readonly string[]): Signal {
  const territorial = meetings.filter(
    ({ level, territory }) => level === 'territorial' && territory !== null && regions.includes(territory),
  );
  const reached = new Set(territorial.map(({ territory }) => territory));
  return {
    code: 'S8',
    level: regions.length === 0 ? null : levelOf(percent(reached.size, regions.length), [10, 25, 50, 75]),
    part: reached.size,
    whole: regions.length,
    ids: idsOf(territorial),
    from,
    details: {},
  };
}
