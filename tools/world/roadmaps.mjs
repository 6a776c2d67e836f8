import { addDays, TODAY } from './days.mjs';
import { nameOf } from './countries.mjs';
import { talkedSince } from './history.mjs';
import { milestonesOf } from './milestones.mjs';
import { shares } from './random.mjs';
import { compose, localized, said, table } from './text.mjs';
import { CONDITIONS } from './words/factors.mjs';
import { ADOPTIONS, AXES, KINDS, SUMMARIES } from './words/plan.mjs';

const ELEMENTS = Array.from({ length: 10 }, (_, n) => `DW${n + 1}`);
const COLONS = { fr: ' : ' };
const PRINCIPLES = ['P1', 'P2', 'P3', 'P4'];
/** Objectives to choose from, in axes with their themes. */
const SECTIONS = AXES.trim()
  .split(/\n\s*\n/)
  .map((block) => {
    const [[themes, ...title], ...objectives] = table(block);
    return { themes: themes.split(' '), title, objectives };
  });

/** Where the two roadmaps of a country stand: the elder is in force or closed, the younger may still be a draft. */
const STATUSES = [
  { in_force: 6, closed: 4 },
  { in_force: 11, adopted: 4, in_consultation: 3, draft: 2 },
];
const FIRST_YEARS = { closed: [2018, 2020], in_force: [2022, 2025], adopted: [2026, 2026] };

/** A roadmap without its plan: what the plan, the meetings and the reports are made around. */
export function roadmapOf(country, place, id, random) {
  const kinds = country.kinds;
  const [kind, ...title] = kinds[place];
  const status = random.weighted(STATUSES[place]);
  const year = random.between(...(FIRST_YEARS[status] ?? [2027, 2027]));
  const [starts_on, ends_on] = [`${year}-01-01`, `${year + random.between(3, 5)}-12-31`];
  const names = Object.fromEntries(
    ['en', 'es', 'fr'].map((language) => [language, nameOf(country.code, language)]),
  );
  const say = (language) =>
    `${names[language]}${COLONS[language] ?? ': '}${said(title)(language)} ${year}–${ends_on.slice(0, 4)}`;
  const known = { count: random.between(9, 24), number: random.between(12, 900), year: year - 1 };
  const isAdopted = !['draft', 'in_consultation'].includes(status);
  return {
    country,
    /** How well it goes, from 0 to 1: what is done in time, who is heard, how soon it is told. */
    merit: 0.15 + random.next() * 0.8,
    /** When people begin to talk about it, and until when they have done so. */
    from: talkedSince({ starts_on }),
    until: status === 'closed' ? addDays(ends_on, 60) : TODAY,
    row: {
      id,
      code: `${country.code}-${kind}`,
      country: country.code,
      title: localized(say, country.language, { translated: true }),
      summary: localized(compose(random, SUMMARIES, {}, known), country.language, { translated: true }),
      status,
      starts_on,
      ends_on,
      language: country.language,
      time_zone: country.timeZone,
      adoption: isAdopted ? localized(compose(random, ADOPTIONS, {}, known), country.language) : null,
      illustrative: true,
    },
  };
}

const conditionOf = ({ language }, random) => ({
  condition: localized(compose(random, CONDITIONS), language),
  elements: random.some(ELEMENTS, random.between(1, 3)),
});

/** Two different kinds of roadmap for a country; nearly every country has the general one. */
export const kindsOf = (random) =>
  random.chance(0.8) ? [KINDS[0], random.pick(KINDS.slice(1))] : random.some(KINDS, 2);

/** Axes, objectives and as many milestones as asked for. */
export function planOf(roadmap, count, ids, random) {
  const { row, country } = roadmap;
  const [axes, objectives] = [[], []];
  for (const { themes, title, objectives: titles } of random.some(SECTIONS, random.between(4, 7))) {
    const axis = { id: ids('axis'), roadmap_id: row.id, code: String(axes.length + 1) };
    const of = { code: axis.code, themes };
    axes.push({
      ...axis,
      title: localized(said(title), country.language, { translated: true }),
      position: axes.length,
    });
    for (const [place, words] of random.some(titles, random.between(3, 4)).entries())
      objectives.push({
        of,
        row: {
          id: ids('objective'),
          roadmap_id: row.id,
          axis_id: axis.id,
          code: `${axis.code}.${place + 1}`,
          title: localized(said(words), country.language, { translated: true }),
          position: place,
          principles: random.chance(0.8) ? random.some(PRINCIPLES, random.between(1, 3)) : [],
          decent_work: random.chance(0.55) ? conditionOf(country, random) : null,
        },
      });
  }
  const counts = shares(
    count,
    objectives.map(() => random.next() + 0.3),
  );
  const milestones = objectives.flatMap((objective, n) =>
    milestonesOf(roadmap, objective, counts[n], ids, random),
  );
  return { axes, objectives: objectives.map((objective) => objective.row), milestones };
}
