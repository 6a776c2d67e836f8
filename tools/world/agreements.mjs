import { addDays, daysBetween, endOf, instantOf, periodOf, TODAY } from './days.mjs';
import { compose, localized, said } from './text.mjs';
import { AGREEMENTS, DISPUTES, RESERVATIONS } from './words/dialogue.mjs';
import { EVIDENCE } from './words/stories.mjs';
import { WORDS } from './words/plan.mjs';

const KINDS = { commitment: 60, recommendation: 25, decision: 15 };
const json = JSON.stringify;

/** Three or four agreements of each meeting that was held, with what other groups say of those that are done. */
export function agreementsOf(roadmap, meetings, milestones, { ids, person, random }) {
  const { country } = roadmap;
  return meetings
    .filter(({ isHeld }) => isHeld)
    .flatMap((meeting) =>
      Array.from({ length: random.between(3, 4) }, (_, place) => {
        const [owner, support] = ownersOf(country, random);
        const day = addDays(meeting.on, random.between(20, 330));
        const precision = random.weighted({ day: 40, month: 40, quarter: 20 });
        const dueEnd = endOf(day, precision);
        const { status, doneOn } = standingOf(roadmap.merit, meeting.on, dueEnd, random);
        const id = ids('agreement');
        const known = { owner: owner.acronym, support: support.acronym, number: random.between(100, 99_999) };
        return {
          positions:
            status === 'done' ? positionsOf(roadmap, id, owner, doneOn, { ids, person, random }) : [],
          row: {
            id,
            roadmap_id: roadmap.row.id,
            meeting_id: meeting.row.id,
            number: `${meeting.row.number}.${place + 1}`,
            kind: random.weighted(KINDS),
            text: localized(compose(random, AGREEMENTS, WORDS, known), country.language),
            owner_id: owner.id,
            due: random.chance(0.94) ? periodOf(day, precision) : null,
            status,
            done_on: doneOn,
            evidence: json(status === 'done' ? [evidenceOf(country, known, random)] : []),
            reservations: json(random.chance(0.07) ? [reservationOf(country, random)] : []),
            milestone_ids:
              milestones.length && random.chance(0.5)
                ? random.some(milestones, random.between(1, 2)).map((milestone) => milestone.row.id)
                : [],
            illustrative: true,
          },
        };
      }),
    );
}

function ownersOf({ bodies }, random) {
  const group = random.weighted({ GOV: 75, SSE: 15, EMP: 5, WRK: 5 });
  const owner = random.pick(bodies.filter((body) => body.group === group));
  return [owner, random.pick(bodies.filter((body) => body !== owner))];
}

/** Done by a day between the meeting and today, more often than not in time; what is not due yet is mostly open. */
function standingOf(merit, on, dueEnd, random) {
  const isDue = dueEnd <= TODAY;
  const fate = random.weighted(
    isDue
      ? {
          done: 45 + 48 * merit,
          in_progress: 22 - 18 * merit,
          open: 16 - 14 * merit,
          not_done: 6,
          superseded: 4,
        }
      : { open: 40, in_progress: 45, done: 15 },
  );
  const time = daysBetween(on, dueEnd);
  const doneOn = addDays(on, Math.max(1, Math.round(time * (0.4 + random.next() * (1.1 - 0.5 * merit)))));
  if (fate !== 'done') return { status: fate, doneOn: null };
  return doneOn <= TODAY ? { status: 'done', doneOn } : { status: 'in_progress', doneOn: null };
}

const evidenceOf = ({ code, language }, known, random) => ({
  title: compose(random, EVIDENCE, {}, known)(language),
  url: `https://documents.example/${code.toLowerCase()}/${known.number}`,
});

const reservationOf = ({ language }, random) => ({
  group: random.pick(['EMP', 'WRK', 'SSE', 'INF']),
  text: said(random.pick(RESERVATIONS))(language),
});

/** Another group confirms what is done, or disputes it; about every fourth agreement still awaits a word. */
function positionsOf({ row, country }, agreement_id, owner, doneOn, { ids, person, random }) {
  const others = country.bodies.filter(
    ({ group }) => group !== owner.group && !['GOV', 'INT'].includes(group),
  );
  return random.some(others, random.pick([0, 1, 1, 2])).map((body) => {
    const verdict = random.chance(0.08) ? 'disputed' : 'confirmed';
    const day = addDays(doneOn, random.between(1, 60));
    return {
      id: ids('agreement_position'),
      roadmap_id: row.id,
      agreement_id,
      person_id: person,
      body_id: body.id,
      verdict,
      reason: verdict === 'disputed' ? said(random.pick(DISPUTES))(country.language) : null,
      said_at: instantOf(day > TODAY ? TODAY : day),
    };
  });
}
