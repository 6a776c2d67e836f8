import { addDays, type ConstituentGroup, type Day } from '@rumbo/domain';
import { BODIES } from './bodies';
import type { DemoDialogue, DemoMeeting } from './dialogue-content';
import { agreementDays, agreementRow, positionRow } from './dialogue-agreements';
import type { Chapter } from './history';
import type { LoadedRoadmap } from './load-roadmap';
import { type Known, localized, named } from './loading';

/** Days from what is done before or after a meeting to the meeting. */
const SCHEDULED = -28;
const AGENDA_SENT = -7;
const CALLED_OFF = -7;
const DRAFTED = 2;
const CIRCULATED = 4;
const ANSWERED = 30;

/** Who was heard, what was agreed, and what others say of it, for a roadmap of the demo. Gives meetings by day. */
export function loadDialogue(
  { keep }: Chapter,
  known: Known,
  roadmap: LoadedRoadmap,
  dialogue: DemoDialogue,
): ReadonlyMap<string, number> {
  const { id: roadmap_id, language, country } = roadmap;
  const bodies = new Map(
    dialogue.bodies.map(({ acronym, name, meetingsPerYear }) => {
      const first = dialogue.meetings.find(({ body }) => body === acronym);
      const id = keep('dialogue_body', [first ? addDays(first.on, SCHEDULED) : roadmap.beginning], () => ({
        ...{
          roadmap_id,
          acronym,
          name: localized(language, name),
          meetings_per_year: meetingsPerYear ?? null,
        },
        ...{ rules_public: false, active: true, illustrative: true, version: 1 },
      }));
      return [acronym, id];
    }),
  );
  const held = dialogue.meetings.map((meeting) => {
    const dialogue_body_id = named(bodies.get(meeting.body), meeting.body);
    const id = keep('meeting', daysOf(meeting), (day) => ({
      ...{ roadmap_id, dialogue_body_id },
      ...meetingRow(roadmap, meeting, day),
    }));
    return { meeting, id };
  });
  for (const { meeting, id } of held)
    for (const row of attendanceRows(known, country, dialogue, meeting))
      keep('attendance', [meeting.on], () => ({ roadmap_id, meeting_id: id, ...row }));
  const agreed = held
    .flatMap(({ meeting, id }) =>
      Array.from({ length: meeting.agreements?.[0] ?? 0 }, (_, place) => ({ meeting, id, place })),
    )
    .map(({ id: meeting_id, ...one }, turn) => {
      const agreement = { ...one, turn };
      const id = keep('agreement', agreementDays(roadmap, dialogue, agreement), (day) => ({
        ...{ roadmap_id, meeting_id },
        ...agreementRow(known, roadmap, dialogue, agreement, day),
      }));
      return { ...agreement, id };
    });
  for (const { meeting, place, id } of agreed) {
    const position = positionRow(known, dialogue, meeting, place);
    if (position)
      keep('agreement_position', [position.on], () => ({ roadmap_id, agreement_id: id, ...position.row }));
  }
  return new Map(held.map(({ meeting, id }) => [meeting.on, id]));
}

/** What of a meeting happens when; null where it does not. */
function eventsOf({ on, off, minutes, proposals = [] }: DemoMeeting) {
  const day = (days: number | null) => (days === null ? null : addDays(on, days));
  const hasMinutes = minutes !== undefined;
  return {
    scheduled: addDays(on, SCHEDULED),
    agendaSent: day(off === undefined ? AGENDA_SENT : null),
    calledOff: day(typeof off === 'object' ? CALLED_OFF : null),
    held: day(off === undefined ? 0 : null),
    drafted: day(hasMinutes ? DRAFTED : null),
    circulated: day(hasMinutes ? CIRCULATED : null),
    published: day(typeof minutes === 'number' ? minutes : null),
    answered: day(proposals.some(({ response }) => response !== 'pending') ? ANSWERED : null),
  };
}

const daysOf = (meeting: DemoMeeting) => Object.values(eventsOf(meeting));

/** A meeting as it was recorded on a day. */
function meetingRow({ language, milestones }: LoadedRoadmap, meeting: DemoMeeting, day: Day) {
  const { on, off, agenda = [], proposals = [] } = meeting;
  const events = eventsOf(meeting);
  const byNow = (event: Day | null) => (event !== null && event <= day ? event : null);
  const isOff = typeof off === 'object' && byNow(events.calledOff) !== null;
  const isHeld = byNow(events.held) !== null;
  const isPublished = byNow(events.published) !== null;
  return {
    number: meeting.number ?? null,
    topic: localized(language, meeting.topic),
    status: isHeld ? 'held' : isOff ? 'cancelled' : 'scheduled',
    status_reason: isOff ? off.reason : null,
    type: meeting.type,
    level: meeting.level,
    held_on: on,
    starts_at: meeting.at?.[0] ?? null,
    ends_at: meeting.at?.[1] ?? null,
    modality: 'in_person',
    place: meeting.place ?? null,
    territory: meeting.territory ?? null,
    agenda: agenda.map(({ title, milestone }) => ({
      ...{ title, axisId: null, objectiveId: null },
      milestoneId: milestone ? named(milestones.get(milestone), milestone) : null,
    })),
    agenda_sent_on: byNow(events.agendaSent),
    documents: [],
    languages: [language],
    minutes: {
      draftedOn: byNow(events.drafted),
      circulatedOn: byNow(events.circulated),
      approvedOn: null,
      publishedOn: byNow(events.published),
      url: isPublished ? `https://example.org/actas/${on}` : null,
      objections: [],
    },
    proposals: isHeld ? proposals.map((proposal) => proposalOn(proposal, byNow(events.answered))) : [],
    illustrative: !meeting.real,
    version: 1,
  };
}

function proposalOn(
  { reason, response, ...proposal }: NonNullable<DemoMeeting['proposals']>[number],
  answered: Day | null,
) {
  const isAnswered = response !== 'pending' && answered !== null;
  return {
    ...proposal,
    response: isAnswered ? response : 'pending',
    reason: isAnswered ? (reason ?? null) : null,
    respondedOn: isAnswered ? answered : null,
  };
}

/** The organisations of a meeting, with its women and men dealt out among them from either end. */
function attendanceRows(
  known: Known,
  country: string,
  { organisations }: DemoDialogue,
  meeting: DemoMeeting,
) {
  const groups = Object.entries(meeting.groups ?? {}) as [ConstituentGroup, number][];
  const came = groups.flatMap(([group, count]) =>
    Array.from({ length: count }, (_, n) => ({
      group,
      organisation: named(organisations[group]?.[n], `${group} ${n}`),
    })),
  );
  const [female, male] = meeting.persons ?? [0, 0];
  const dealt = (persons: number, place: number) =>
    Math.floor(persons / came.length) + (place < persons % came.length ? 1 : 0);
  return came.map(({ group, organisation }, n) => ({
    body_id: BODIES.some((body) => body.country === country && body.acronym === organisation)
      ? known.body(country, organisation)
      : null,
    organisation,
    constituent_group: group,
    role: 'member',
    invited: true,
    attended: true,
    female: dealt(female, n),
    male: dealt(male, came.length - 1 - n),
    other: 0,
    undeclared: meeting.persons ? 0 : 1,
  }));
}
