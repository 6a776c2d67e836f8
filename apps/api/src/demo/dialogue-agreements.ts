import { addDays } from '@rumbo/domain';
import type { DemoDialogue, DemoMeeting } from './dialogue-content';
import type { LoadedRoadmap } from './load-roadmap';
import { type Known, localized, named } from './loading';

const DUE_AFTER = 60;
const DONE_AFTER = { onTime: 45, late: 90 };
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

interface Agreed {
  meeting: DemoMeeting;
  place: number;
  /** Its place among all agreements of the roadmap. */
  turn: number;
}

export function agreementRow(
  known: Known,
  { country, language, milestones }: LoadedRoadmap,
  dialogue: DemoDialogue,
  { meeting, place, turn }: Agreed,
) {
  const fate = fateOf(meeting, place);
  const done = DONE.includes(fate);
  const inTurn = <T>(list: readonly T[]) => list[turn % list.length];
  const milestone = turn % 3 === 0 ? inTurn(dialogue.milestones) : undefined;
  return {
    number: `${meeting.on.slice(0, 4)}/${turn + 1}`,
    kind: turn % 5 === 4 ? 'recommendation' : 'commitment',
    text: localized(language, { [language]: named(inTurn(dialogue.agreements), 'an agreement') }),
    owner_id: known.body(country, named(inTurn(dialogue.owners), 'an owner')),
    due: fate === 'ahead' ? '2027-03' : addDays(meeting.on, DUE_AFTER),
    status: done ? 'done' : fate === 'ahead' ? 'open' : fate,
    done_on: done ? doneOn(meeting, fate) : null,
    evidence: done
      ? [{ title: 'Documento de respaldo', url: `https://example.org/acuerdos/${turn + 1}` }]
      : [],
    reservations: [],
    milestone_ids: milestone ? [named(milestones.get(milestone), milestone)] : [],
    illustrative: true,
    version: 1,
  };
}

/** What another group says of an agreement that its owner calls done. */
export function positionRow(known: Known, dialogue: DemoDialogue, meeting: DemoMeeting, place: number) {
  const fate = fateOf(meeting, place);
  const says = fate === 'disputed' ? dialogue.disputes : dialogue.confirms;
  if (!says || !['onTime', 'late', 'disputed'].includes(fate)) return [];
  const { id, bodyId } = known.person(says);
  return [
    {
      person_id: id,
      body_id: bodyId,
      verdict: fate === 'disputed' ? 'disputed' : 'confirmed',
      reason: fate === 'disputed' ? 'El documento entregado no cubre lo acordado.' : null,
      said_at: `${addDays(doneOn(meeting, fate), SAID_AFTER)}T15:00:00Z`,
    },
  ];
}
