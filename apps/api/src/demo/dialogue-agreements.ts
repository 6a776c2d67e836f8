import { addDays, type Day } from '@rumbo/domain';
import type { DemoDialogue, DemoMeeting } from './dialogue-content';
import type { LoadedRoadmap } from './load-roadmap';
import { instantOf, type Known, localized, named } from './loading';

/** Days from a meeting to what becomes of an agreement. */
const BEGUN_AFTER = 30;
const DUE_AFTER = 60;
const DONE_AFTER = { onTime: 45, late: 90 };
const GIVEN_UP_AFTER = 90;
/** Days from the day on which it was done. */
const SAID_AFTER = 5;

/** What becomes, in turn, of agreements that were not kept on time. */
const OTHERWISE = ['open', 'late', 'disputed', 'in_progress', 'awaiting', 'not_done'] as const;
type Fate = 'onTime' | 'ahead' | (typeof OTHERWISE)[number];

function fateOf({ agreements: [, onTime, due] = [0, 0, 0] }: DemoMeeting, place: number): Fate {
  if (place < onTime) return 'onTime';
  return place < due ? (OTHERWISE[place % OTHERWISE.length] ?? 'open') : 'ahead';
}

const DONE: readonly Fate[] = ['onTime', 'late', 'disputed', 'awaiting'];
const doneOn = (meeting: DemoMeeting, fate: Fate) =>
  addDays(meeting.on, fate === 'onTime' ? DONE_AFTER.onTime : DONE_AFTER.late);

/** The status that it came to, and since when; open from its meeting on. */
function outcomeOf(meeting: DemoMeeting, place: number): { status: string; on: Day } {
  const fate = fateOf(meeting, place);
  if (DONE.includes(fate)) return { status: 'done', on: doneOn(meeting, fate) };
  if (fate === 'in_progress') return { status: fate, on: addDays(meeting.on, BEGUN_AFTER) };
  if (fate === 'not_done') return { status: fate, on: addDays(meeting.on, GIVEN_UP_AFTER) };
  return { status: 'open', on: meeting.on };
}

interface Agreed {
  meeting: DemoMeeting;
  place: number;
  /** Its place among all agreements of the roadmap. */
  turn: number;
}

const inTurn = <T>(list: readonly T[], turn: number) => list[turn % list.length];
const milestoneOf = ({ milestones }: DemoDialogue, turn: number) =>
  turn % 3 === 0 ? inTurn(milestones, turn) : undefined;

export const agreementDays = (
  { addedOn }: LoadedRoadmap,
  dialogue: DemoDialogue,
  { meeting, place, turn }: Agreed,
): (Day | undefined)[] => {
  const linked = addedOn.get(milestoneOf(dialogue, turn) ?? '');
  return [
    meeting.on,
    outcomeOf(meeting, place).on,
    linked !== undefined && linked > meeting.on ? linked : undefined,
  ];
};

/** An agreement as it was recorded on a day; it is carried by a milestone from when the plan has that. */
export function agreementRow(
  known: Known,
  { country, language, milestones, addedOn }: LoadedRoadmap,
  dialogue: DemoDialogue,
  { meeting, place, turn }: Agreed,
  day: Day,
) {
  const { status, on } = outcomeOf(meeting, place);
  const isDone = status === 'done' && on <= day;
  const milestone = milestoneOf(dialogue, turn);
  return {
    number: `${meeting.on.slice(0, 4)}/${turn + 1}`,
    kind: turn % 5 === 4 ? 'recommendation' : 'commitment',
    text: localized(language, { [language]: named(inTurn(dialogue.agreements, turn), 'an agreement') }),
    owner_id: known.body(country, named(inTurn(dialogue.owners, turn), 'an owner')),
    due: fateOf(meeting, place) === 'ahead' ? '2027-03' : addDays(meeting.on, DUE_AFTER),
    status: on <= day ? status : 'open',
    done_on: isDone ? on : null,
    evidence: isDone
      ? [{ title: 'Documento de respaldo', url: `https://example.org/acuerdos/${turn + 1}` }]
      : [],
    reservations: [],
    milestone_ids:
      milestone && (addedOn.get(milestone) ?? '') <= day ? [named(milestones.get(milestone), milestone)] : [],
    illustrative: true,
    version: 1,
  };
}

/** What another group says of an agreement that its owner calls done, and when. */
export function positionRow(known: Known, dialogue: DemoDialogue, meeting: DemoMeeting, place: number) {
  const fate = fateOf(meeting, place);
  const says = fate === 'disputed' ? dialogue.disputes : dialogue.confirms;
  if (!says || !['onTime', 'late', 'disputed'].includes(fate)) return null;
  const { id, bodyId } = known.person(says);
  const on = addDays(doneOn(meeting, fate), SAID_AFTER);
  return {
    on,
    row: {
      person_id: id,
      body_id: bodyId,
      verdict: fate === 'disputed' ? 'disputed' : 'confirmed',
      reason: fate === 'disputed' ? 'El documento entregado no cubre lo acordado.' : null,
      said_at: instantOf(on),
    },
  };
}
