import { addDays, type ConstituentGroup } from '@rumbo/domain';
import { BODIES } from './bodies';
import type { DemoDialogue, DemoMeeting } from './dialogue-content';
import { agreementRow, positionRow } from './dialogue-agreements';
import type { LoadedRoadmap } from './load-roadmap';
import { type Insert, type Known, localized, named } from './loading';

/** Days after a meeting on which its minutes were drafted. */
const DRAFTED_AFTER = 2;

/** Who was heard, what was agreed, and what others say of it, for a roadmap of the demo. Gives meetings by day. */
export async function loadDialogue(
  insert: Insert,
  known: Known,
  roadmap: LoadedRoadmap,
  dialogue: DemoDialogue,
): Promise<ReadonlyMap<string, number>> {
  const { id: roadmap_id, language, country } = roadmap;
  const bodyIds = await insert(
    'dialogue_body',
    dialogue.bodies.map(({ acronym, name, meetingsPerYear }) => ({
      ...{ roadmap_id, acronym, name: localized(language, name), meetings_per_year: meetingsPerYear ?? null },
      ...{ rules_public: false, active: true, illustrative: true, version: 1 },
    })),
  );
  const bodies = new Map(dialogue.bodies.map(({ acronym }, n) => [acronym, bodyIds[n]]));
  const meetingIds = await insert(
    'meeting',
    dialogue.meetings.map((meeting) => ({
      roadmap_id,
      dialogue_body_id: named(bodies.get(meeting.body), meeting.body),
      ...meetingRow(roadmap, meeting),
    })),
  );
  await insert(
    'attendance',
    dialogue.meetings.flatMap((meeting, n) =>
      attendanceRows(known, country, dialogue, meeting).map((row) => ({
        roadmap_id,
        meeting_id: meetingIds[n],
        ...row,
      })),
    ),
  );
  const agreed = dialogue.meetings.flatMap((meeting, n) =>
    Array.from({ length: meeting.agreements?.[0] ?? 0 }, (_, place) => ({
      meeting,
      meeting_id: meetingIds[n],
      place,
    })),
  );
  const agreements = agreed.map(({ meeting, meeting_id, place }, n) => ({
    ...{ roadmap_id, meeting_id },
    ...agreementRow(known, roadmap, dialogue, { meeting, place, turn: n }),
  }));
  const agreementIds = await insert('agreement', agreements);
  await insert(
    'agreement_position',
    agreed.flatMap(({ meeting, place }, n) =>
      positionRow(known, dialogue, meeting, place).map((row) => ({
        roadmap_id,
        agreement_id: agreementIds[n],
        ...row,
      })),
    ),
  );
  return new Map(dialogue.meetings.map(({ on }, n) => [on, meetingIds[n] ?? 0]));
}

function meetingRow({ language, milestones }: LoadedRoadmap, meeting: DemoMeeting) {
  const { on, off, minutes, agenda = [], proposals = [] } = meeting;
  const day = (days: number | null) => (days === null ? null : addDays(on, days));
  return {
    number: meeting.number ?? null,
    topic: localized(language, meeting.topic),
    status: off === undefined ? 'held' : off === 'scheduled' ? 'scheduled' : 'cancelled',
    status_reason: typeof off === 'object' ? off.reason : null,
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
    agenda_sent_on: off === undefined ? addDays(on, -7) : null,
    documents: [],
    languages: [language],
    minutes: {
      draftedOn: day(minutes === undefined ? null : DRAFTED_AFTER),
      circulatedOn: day(minutes === undefined ? null : DRAFTED_AFTER + 2),
      approvedOn: null,
      publishedOn: day(typeof minutes === 'number' ? minutes : null),
      url: typeof minutes === 'number' ? `https://example.org/actas/${on}` : null,
      objections: [],
    },
    proposals: proposals.map(({ reason, response, ...proposal }) => ({
      ...{ ...proposal, response, reason: reason ?? null },
      respondedOn: response === 'pending' ? null : addDays(on, 30),
    })),
    illustrative: !meeting.real,
    version: 1,
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
