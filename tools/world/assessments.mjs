import { addDays, daysBetween, endOf, earlier, instantOf, TODAY } from './days.mjs';
import { compose, localized } from './text.mjs';
import { DISSENTS, JUSTIFICATIONS } from './words/factors.mjs';
import { WORDS } from './words/plan.mjs';

const ROUNDS = 4;
const FACTORS = ['F1', 'F2', 'F3'];
/** How each judges beside the others: a ministry sees more done than the workers do. */
const LENIENCE = { ministry: 0.6, sse: 0, workers: -0.7, employers: -0.1, independent: -0.2 };
const DISSENTING = ['WRK', 'SSE', 'EMP'];
const json = JSON.stringify;

/** Rounds of assessment, spread over the time that has passed; all but a last open one are closed. */
export function roundsOf({ row, from, until }, ids) {
  const span = daysBetween(from, until) - 40;
  return Array.from({ length: ROUNDS }, (_, n) => {
    const opened_on = `${addDays(from, Math.floor((span * (n + 1)) / ROUNDS)).slice(0, 7)}-01`;
    return {
      id: ids('assessment_round'),
      roadmap_id: row.id,
      period: opened_on.slice(0, 7),
      opened_on,
      closes_on: endOf(opened_on, 'month'),
      illustrative: true,
    };
  });
}

/** The three factors in each round from three to five perspectives, published; levels rise a little over time. */
export function assessmentsOf(roadmap, rounds, evidence, { ids, person, random }) {
  const merit = Object.fromEntries(
    FACTORS.map((factor) => [factor, 0.8 + 2.8 * roadmap.merit + random.next() * 0.8]),
  );
  return rounds.flatMap((round, n) =>
    FACTORS.flatMap((factor) => {
      const others = random.some(['sse', 'workers', 'employers', 'independent'], random.between(2, 4));
      return ['ministry', ...others].map((perspective) => {
        const level = merit[factor] + 0.3 * n + LENIENCE[perspective];
        const day = addDays(round.opened_on, random.between(10, 27));
        return {
          id: ids('assessment'),
          roadmap_id: roadmap.row.id,
          round_id: round.id,
          factor,
          perspective,
          status: 'published',
          criteria: json(criteriaOf(roadmap, factor, level, evidence, random)),
          published_at: instantOf(earlier(day, TODAY)),
          published_by: person,
          illustrative: true,
        };
      });
    }),
  );
}

/** One criterion in nine is not assessed: nobody knew enough to judge it. */
const criteriaOf = ({ country }, factor, level, evidence, random) =>
  [1, 2, 3, 4, 5].flatMap((n) => {
    const criterion = `${factor}_${n}`;
    if (random.chance(0.11)) return [];
    return [
      {
        criterion,
        level: Math.min(5, Math.max(1, Math.round(level + random.next() * 1.6 - 0.8))),
        justification: localized(
          compose(random, JUSTIFICATIONS[factor], WORDS, { count: random.between(2, 30) }),
          country.language,
        ),
        evidence: random.some(evidence[factor], random.between(1, 2)),
      },
    ];
  });

/** What judgements rest on, by factor: some records of each kind, one of them at least. */
export function evidenceFor({ milestones, meetings, agreements, documents, measures }, random) {
  const link = (kind, records, count) => random.some(records, count).map(({ id }) => ({ kind, id }));
  const held = meetings.filter(({ isHeld }) => isHeld).map(({ row }) => row);
  const told = milestones.filter(({ row }) => row.status !== 'planned').map(({ row }) => row);
  const any = link(
    'milestone',
    milestones.map(({ row }) => row),
    1,
  );
  return {
    F1: [
      ...any,
      ...link('meeting', held, 8),
      ...link(
        'agreement',
        agreements.map(({ row }) => row),
        8,
      ),
    ],
    F2: [
      ...any,
      ...link('document', documents, 6),
      ...link(
        'indicator',
        measures.map(({ indicator }) => indicator),
        4,
      ),
    ],
    F3: [...any, ...link('document', documents, 3), ...link('milestone', told, 6)],
  };
}

/** Constituents that see it otherwise and say so. */
export function* dissentsOf({ row, country }, assessments, { ids, person, random }) {
  const constituents = country.bodies.filter(({ group }) => DISSENTING.includes(group));
  for (const { id, published_at, perspective } of assessments) {
    if (perspective !== 'ministry' || !random.chance(0.15)) continue;
    yield {
      id: ids('dissent'),
      roadmap_id: row.id,
      assessment_id: id,
      person_id: person,
      body_id: random.pick(constituents).id,
      said_at: published_at.replace('T09', 'T16'),
      text: localized(compose(random, DISSENTS), country.language),
      illustrative: true,
    };
  }
}
