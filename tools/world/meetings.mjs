import { addDays, daysBetween, TODAY, workday } from './days.mjs';
import { shares } from './random.mjs';
import { compose, localized, placeOf, said } from './text.mjs';
import * as bodyWords from './words/bodies.mjs';
import * as words from './words/dialogue.mjs';
import { WORDS } from './words/plan.mjs';

const LEVELS_WITH_PLACE = ['territorial', 'local'];
/** Meetings are called so long before. */
const AHEAD_DAYS = 75;
const json = JSON.stringify;

/** The bodies in which dialogue takes place: the council, and some of the others. */
export function dialogueBodiesOf({ row, country }, ids, random) {
  const [council, ...others] = bodyWords.DIALOGUE_BODIES;
  const known = { number: random.between(10, 480), year: row.starts_on.slice(0, 4) };
  const say = (patterns) => localized(compose(random, patterns, {}, known), country.language);
  const place = placeOf(country.language);
  return [council, ...random.some(others, random.between(3, 5))].map((cells) => {
    const [level, weight] = cells.slice(6);
    return {
      level,
      weight: Number(weight),
      row: {
        id: ids('dialogue_body'),
        roadmap_id: row.id,
        acronym: cells[place],
        name: localized(said(cells.slice(3, 6)), country.language, { translated: true }),
        legal_basis: random.chance(0.7) ? say(bodyWords.LEGAL_BASES) : null,
        mandate: say(bodyWords.MANDATES),
        composition: random.chance(0.8) ? say(bodyWords.COMPOSITIONS) : null,
        secretariat_id: country.bodies[0].id,
        rules_public: random.chance(0.6),
        website: null,
        meetings_per_year: random.pick([2, 4, 6, 12]),
        illustrative: true,
      },
    };
  });
}

/** The meetings of a roadmap in the order of their days, a few of them still to come; each with who came. */
export function meetingsOf(roadmap, dialogueBodies, milestones, count, { ids, random }) {
  const counts = shares(
    count,
    dialogueBodies.map(({ weight }) => weight * (0.6 + random.next())),
  );
  return dialogueBodies.flatMap((body, n) =>
    Array.from({ length: counts[n] }, (_, place) =>
      meetingOf(roadmap, body, { place, of: counts[n] }, milestones, { ids, random }),
    ),
  );
}

function meetingOf(roadmap, body, { place, of }, milestones, { ids, random }) {
  const { country, row: plan, merit, from, until } = roadmap;
  const last = plan.status === 'closed' ? until : addDays(TODAY, AHEAD_DAYS);
  const span = daysBetween(from, last);
  const on = workday(addDays(from, Math.floor((span * (place + random.next() * 0.9)) / of)));
  const fate = random.weighted({ held: 94, cancelled: 4, rescheduled: 2 });
  const status = on > TODAY ? 'scheduled' : fate;
  const say = (patterns) => compose(random, patterns, WORDS)(country.language);
  const documents = random.some(words.DOCUMENTS, random.between(0, 3)).map((one) => ({
    title: compose(random, [one], {}, { number: random.between(1, 40) })(country.language),
    url: `https://documents.example/${country.code.toLowerCase()}/${random.between(1_000, 99_999)}`,
  }));
  const starts = random.between(9, 15);
  const isLocal = LEVELS_WITH_PLACE.includes(body.level) && country.territories.length > 0;
  const isHeld = status === 'held';
  const id = ids('meeting');
  return {
    on,
    isHeld,
    attendance: presence(roadmap, id, isHeld, { ids, random }),
    row: {
      id,
      roadmap_id: plan.id,
      dialogue_body_id: body.row.id,
      number: String(place + 1),
      topic: localized(compose(random, words.TOPICS, WORDS), country.language),
      status,
      status_reason: words.STATUS_REASONS[status] ? say(words.STATUS_REASONS[status]) : null,
      type: random.weighted({ INFO: 50 - 40 * merit, CONS: 55, NEG: 25 * merit }),
      level: body.level,
      held_on: on,
      starts_at: `${String(starts).padStart(2, '0')}:00`,
      ends_at: `${starts + random.between(1, 4)}:30`,
      modality: random.weighted({ in_person: 50, hybrid: 30, remote: 20 }),
      place: say(words.ROOMS),
      territory: isLocal ? random.pick(country.territories).code : null,
      agenda: json(agendaOf(milestones, say, random)),
      agenda_sent_on: addDays(on, -random.between(3, 15)),
      documents: json(documents),
      documents_sent_on: documents.length ? addDays(on, -random.between(2, 10)) : null,
      quorum_rule: random.chance(0.5) ? say(words.QUORUM_RULES) : null,
      quorum_met: isHeld ? random.chance(0.9) : null,
      languages: [country.language],
      accessibility: random.chance(0.3) ? say(words.ACCESSIBILITY) : null,
      minutes: json(minutesOf(roadmap, on, isHeld, random)),
      proposals: json(isHeld ? proposalsOf(roadmap, on, say, random) : []),
      illustrative: true,
    },
  };
}

const agendaOf = (milestones, say, random) =>
  Array.from({ length: random.between(2, 5) }, () => ({
    title: say(words.AGENDA),
    axisId: null,
    objectiveId: null,
    milestoneId: milestones.length && random.chance(0.4) ? random.pick(milestones).row.id : null,
  }));

/** Each step a while after the one before, as far as there has been time for it; one in ten is never published. */
function minutesOf({ country, merit }, on, isHeld, random) {
  const within = (from, to) => Math.round(random.between(from, to) * (2.2 - 1.7 * merit));
  const past = (day) => (isHeld && day !== null && day <= TODAY ? day : null);
  const draftedOn = past(addDays(on, within(1, 12)));
  const circulatedOn = past(draftedOn && addDays(draftedOn, within(1, 8)));
  const approvedOn = past(circulatedOn && addDays(circulatedOn, within(2, 20)));
  const publishedOn = past(approvedOn && random.chance(0.9) ? addDays(approvedOn, within(0, 20)) : null);
  return {
    draftedOn,
    circulatedOn,
    approvedOn,
    publishedOn,
    url:
      publishedOn &&
      `https://documents.example/${country.code.toLowerCase()}/${random.between(1_000, 99_999)}`,
    objections:
      approvedOn && random.chance(0.05)
        ? [
            {
              group: random.pick(['EMP', 'WRK', 'SSE']),
              text: said(random.pick(words.RESERVATIONS))(country.language),
            },
          ]
        : [],
  };
}

function proposalsOf({ country, merit }, on, say, random) {
  const proposers = country.bodies.filter(({ group }) => group !== 'GOV');
  return Array.from({ length: random.between(0, 3) }, () => {
    const from = random.pick(proposers);
    const day = addDays(on, random.between(5, 90));
    const response =
      day > TODAY
        ? 'pending'
        : random.weighted({ accepted: 40, partly: 25, not_accepted: 15, pending: 90 - 85 * merit });
    const isAnswered = response !== 'pending';
    return {
      group: from.group,
      from: from.name,
      text: say(words.PROPOSALS),
      response,
      reason: isAnswered && (response !== 'accepted' || random.chance(0.6)) ? say(words.RESPONSES) : null,
      respondedOn: isAnswered ? day : null,
    };
  });
}

/** Three to eight organisations, government and the social and solidarity economy first; persons as counts by sex. */
function presence({ row: plan, merit, country }, meeting_id, isHeld, { ids, random }) {
  const known = random.chance(0.9);
  const weightOf = { GOV: 0.6, SSE: 0.25, WRK: 0.75 - 0.5 * merit, EMP: 0.8 - 0.5 * merit };
  const chosen = country.bodies
    .map((body) => ({ body, place: random.next() + (weightOf[body.group] ?? 0.7) }))
    .sort((a, b) => a.place - b.place)
    .slice(0, random.between(3, 8));
  return chosen.map(({ body }, n) => {
    const attended = isHeld && (n < 3 || random.chance(0.88));
    const people = (most) => (attended && known ? random.between(0, most) : 0);
    const [female, male] = [people(merit > 0.4 ? 3 : 2), people(merit > 0.4 ? 3 : 4)];
    return {
      id: ids('attendance'),
      roadmap_id: plan.id,
      meeting_id,
      body_id: body.id,
      organisation: body.name,
      constituent_group: body.group,
      role: body.group === 'INT' ? 'observer' : random.weighted({ member: 80, alternate: 12, expert: 8 }),
      invited: true,
      attended,
      female,
      male,
      other: 0,
      undeclared: attended && female + male === 0 ? random.between(1, 4) : 0,
    };
  });
}
