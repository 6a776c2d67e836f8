import * as z from 'zod';
import { Body, type ConstituentGroup, CONSTITUENT_GROUPS, Territory } from '../people/bodies';
import { periodEnd } from '../platform/calendar';
import type { Day } from '../platform/periods';
import { Title } from '../platform/localized-text';
import { Axis, Objective, Roadmap } from '../roadmap/roadmap';
import { MilestoneRow } from '../roadmap/plan';
import { Thread } from '../roadmap/thread';
import { Agreement, AGREEMENT_STATES, agreementState } from './agreement';
import {
  DIALOGUE_FORMS,
  dialogueForm,
  organisationsIn,
  type Present,
  presentGroups,
  sexBalance,
} from './attendance';
import { DialogueBody, Meeting, type MeetingFacts } from './meeting';
import { type DialogueRecord, Signal, signals } from './signals';

/** Organisations and persons of one group at one meeting: what everybody may see. */
export const GroupPresence = z.object({
  group: z.enum(CONSTITUENT_GROUPS),
  organisations: z.int(),
  female: z.int(),
  male: z.int(),
  other: z.int(),
  undeclared: z.int(),
});
export type GroupPresence = z.infer<typeof GroupPresence>;

/** A meeting in a list. `form` is computed from who came. */
export const MeetingSummary = Meeting.pick({
  id: true,
  dialogueBodyId: true,
  number: true,
  topic: true,
  status: true,
  statusReason: true,
  type: true,
  level: true,
  on: true,
  startsAt: true,
  endsAt: true,
  modality: true,
  place: true,
  territory: true,
  illustrative: true,
}).extend({
  form: z.enum(DIALOGUE_FORMS).nullable(),
  presence: z.array(GroupPresence),
  minutesDraftedOn: z.string().nullable(),
  minutesPublishedOn: z.string().nullable(),
  agreements: z.int(),
});
export type MeetingSummary = z.infer<typeof MeetingSummary>;

/** `GET /roadmaps/:roadmap/meetings`: newest first. */
export const MeetingList = z.object({
  roadmap: Roadmap,
  meetings: z.array(MeetingSummary),
  dialogueBodies: z.array(DialogueBody),
  territories: z.array(Territory),
});
export type MeetingList = z.infer<typeof MeetingList>;

/** What an agenda or an agreement may point to. */
const Surroundings = {
  axes: z.array(Axis),
  objectives: z.array(Objective),
  milestones: z.array(MilestoneRow),
  bodies: z.array(Body),
  territories: z.array(Territory),
  dialogueBodies: z.array(DialogueBody),
};

/**
 * `GET /roadmaps/:roadmap/meetings/:id`. Who may not read drafts gets counts by group instead of organisations,
 * and proposals and agreements once the minutes are published; names are for who keeps the record.
 */
export const MeetingPage = z.object({
  roadmap: Roadmap,
  meeting: Meeting,
  presence: z.array(GroupPresence),
  agreements: z.array(Agreement),
  /** Oldest first, as a conversation; empty for who may not read drafts. */
  threads: z.array(Thread),
  /** Organisations that came to this body's last meetings: proposed for the next. */
  usual: z.array(
    z.object({ bodyId: z.int().nullable(), organisation: z.string(), group: z.enum(CONSTITUENT_GROUPS) }),
  ),
  ...Surroundings,
});
export type MeetingPage = z.infer<typeof MeetingPage>;

/** `GET /roadmaps/:roadmap/agreements`: every agreement with the meeting that made it. */
export const AgreementBoard = z.object({
  roadmap: Roadmap,
  agreements: z.array(Agreement.extend({ meetingOn: z.string(), meetingTopic: Title })),
  ...Surroundings,
});
export type AgreementBoard = z.infer<typeof AgreementBoard>;

/** Agreements made, due and kept up to the end of a month. */
export const AgreementPoint = z.object({ month: z.string(), made: z.int(), due: z.int(), kept: z.int() });
export type AgreementPoint = z.infer<typeof AgreementPoint>;

/** How many of the newest meetings the table of presence carries; the list has them all. */
export const PRESENCE_LIMIT = 24;

/** `GET /roadmaps/:roadmap/dialogue`: who was heard, how deeply, and what came of it, on a day. */
export const DialogueOverview = z.object({
  roadmap: Roadmap,
  asOf: z.string(),
  signals: z.array(Signal),
  counts: z.object({ held: z.int(), scheduled: z.int(), cancelled: z.int(), agreements: z.int() }),
  /** Newest last. */
  presence: z.array(
    z.object({
      id: z.int(),
      on: z.string(),
      topic: Title,
      form: z.enum(DIALOGUE_FORMS),
      groups: z.partialRecord(z.enum(CONSTITUENT_GROUPS), z.int()),
    }),
  ),
  balance: z.object({ female: z.int(), male: z.int(), other: z.int(), undeclared: z.int() }),
  depth: z.object({ INFO: z.int(), CONS: z.int(), NEG: z.int() }),
  agreementStates: z.record(z.enum(AGREEMENT_STATES), z.int()),
  agreementsByMonth: z.array(AgreementPoint),
  /** Territorial meetings of each region within the window of reach. */
  reach: z.array(z.object({ territory: z.string(), meetings: z.int() })),
  next: MeetingSummary.nullable(),
  territories: z.array(Territory),
});
export type DialogueOverview = z.infer<typeof DialogueOverview>;

/** Who came by group; organisations that were invited and stayed away are not counted. */
export function presenceByGroup(attendance: readonly Present[]): GroupPresence[] {
  const came = attendance.filter(({ attended }) => attended);
  return CONSTITUENT_GROUPS.filter((group) => came.some((one) => one.group === group)).map((group) => {
    const own = came.filter((one) => one.group === group);
    const { female, male, other, undeclared } = sexBalance(own);
    return { group, organisations: organisationsIn(own), female, male, other, undeclared };
  });
}

type Figures = Omit<DialogueOverview, 'roadmap' | 'next' | 'territories'>;
type NamedMeeting = MeetingFacts & Pick<Meeting, 'topic'>;
type DatedAgreement = DialogueRecord['agreements'][number] & { meetingOn: Day };

/** The figures of the dialogue's overview, from records and a day alone. */
export function dialogueFigures(
  record: Omit<DialogueRecord, 'meetings' | 'agreements'> & {
    meetings: readonly NamedMeeting[];
    agreements: readonly DatedAgreement[];
  },
  asOf: Day,
): Figures {
  const { meetings, agreements } = record;
  const held = meetings.filter(({ status, on }) => status === 'held' && on <= asOf);
  const count = (status: Meeting['status']) => meetings.filter((one) => one.status === status).length;
  const all = signals(record, asOf);
  const reached = new Set(all.find(({ code }) => code === 'S8')?.ids);
  const { female, male, other, undeclared } = sexBalance(held.flatMap(({ attendance }) => attendance));
  const depth = { INFO: 0, CONS: 0, NEG: 0 };
  for (const { type } of held) depth[type] += 1;
  return {
    asOf,
    signals: all,
    counts: {
      held: held.length,
      scheduled: count('scheduled'),
      cancelled: count('cancelled'),
      agreements: agreements.length,
    },
    presence: [...held]
      .sort((a, b) => a.on.localeCompare(b.on))
      .slice(-PRESENCE_LIMIT)
      .map(({ id, on, topic, attendance }) => ({
        id,
        on,
        topic,
        form: dialogueForm(attendance),
        groups: groupsOf(attendance),
      })),
    balance: { female, male, other, undeclared },
    depth,
    agreementStates: countStates(agreements, asOf),
    agreementsByMonth: agreementsByMonth(agreements, asOf),
    reach: record.regions.map((territory) => ({
      territory,
      meetings: held.filter((meeting) => reached.has(meeting.id) && meeting.territory === territory).length,
    })),
  };
}

function groupsOf(attendance: readonly Present[]): Partial<Record<ConstituentGroup, number>> {
  return Object.fromEntries(
    [...presentGroups(attendance)].map((group) => [
      group,
      organisationsIn(attendance.filter((one) => one.group === group)),
    ]),
  );
}

function countStates(agreements: readonly DatedAgreement[], asOf: Day): Figures['agreementStates'] {
  const counts = Object.fromEntries(
    AGREEMENT_STATES.map((state) => [state, 0]),
  ) as Figures['agreementStates'];
  for (const agreement of agreements) counts[agreementState(agreement, agreement.ownerGroup, asOf)] += 1;
  return counts;
}

/** Cumulative, from the first meeting that agreed on something to the day. */
function agreementsByMonth(agreements: readonly DatedAgreement[], asOf: Day): AgreementPoint[] {
  const months = [
    ...new Set(agreements.flatMap(({ meetingOn, due }) => [meetingOn, due ? periodEnd(due) : meetingOn])),
  ]
    .map((day) => day.slice(0, 7))
    .filter((month) => month <= asOf.slice(0, 7));
  const upTo = (month: string, day: Day | null) => day !== null && day.slice(0, 7) <= month;
  return [...new Set([...months, asOf.slice(0, 7)])].sort().map((month) => ({
    month,
    made: agreements.filter(({ meetingOn }) => upTo(month, meetingOn)).length,
    due: agreements.filter(({ due }) => upTo(month, due && periodEnd(due))).length,
    kept: agreements.filter(
      (agreement) =>
        upTo(month, agreement.doneOn) && agreementState(agreement, agreement.ownerGroup, asOf) === 'kept',
    ).length,
  }));
}
