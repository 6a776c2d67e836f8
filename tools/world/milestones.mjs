import { addDays, daysBetween, earlier, endOf, later, periodOf, TODAY } from './days.mjs';
import { compose, localized } from './text.mjs';
import { LEGAL_BASES } from './words/bodies.mjs';
import * as words from './words/plan.mjs';

const PRECISIONS = { quarter: 40, month: 30, day: 20, year: 10 };
const PRINCIPLES = ['P1', 'P2', 'P3', 'P4'];
const FORMS = { COOP: 12, ASSOC: 5, MUTUAL: 3, SHG: 3, SOCENT: 3, FOUND: 1 };
const SDG_TARGETS = [
  '1.3',
  '1.4',
  '5.4',
  '5.5',
  '5.a',
  '8.3',
  '8.5',
  '8.6',
  '8.8',
  '8.10',
  '10.2',
  '12.5',
  '16.7',
];
const STANDARDS = ['R193', 'R204', 'R204', 'R193', 'C144', 'C190', 'R202', 'C141', 'RES77_281', 'ICLS20'];

/** What becomes of milestones by the time that is left to them, and of those that are due by how well things go. */
const past = (merit) => ({
  completed: 48 + 46 * merit,
  in_progress: 36 - 30 * merit,
  on_hold: 9 - 7 * merit,
  cancelled: 6,
});
const FATES = {
  near: { in_progress: 72, completed: 12, planned: 10, on_hold: 5, cancelled: 1 },
  far: { planned: 52, in_progress: 40, completed: 4, on_hold: 3, cancelled: 1 },
  closed: { completed: 88, cancelled: 9, in_progress: 3 },
};

/** The milestones of an objective: what is stored of each, and in which days work went on (`from`, `until`). */
export function milestonesOf(roadmap, objective, count, ids, random) {
  return Array.from({ length: count }, (_, place) => milestoneOf(roadmap, objective, place, ids, random));
}

function milestoneOf(roadmap, objective, place, ids, random) {
  const { country, row: plan } = roadmap;
  const target = random.chance(0.45) ? targetOf(random) : null;
  const known = {
    goal: target?.goal,
    localities: random.between(2, 24),
    days: random.between(5, 40),
    number: random.between(3, 900),
    year: plan.starts_on.slice(0, 4),
  };
  const say = (patterns) => compose(random, patterns, words.WORDS, known);
  const maybe = (probability, patterns) =>
    random.chance(probability) ? localized(say(patterns), country.language) : null;
  const time = timeOf(roadmap, random);
  const standing = standingOf(time, target, random);
  const owner = ownerOf(country, random);
  const others = country.bodies.filter((body) => body !== owner);
  const supporters = random.some(others, random.pick([0, 0, 1, 1, 2, 3]));
  return {
    owner,
    supporters,
    from: time.from,
    until: standing.until,
    row: {
      id: ids('milestone'),
      roadmap_id: plan.id,
      objective_id: objective.row.id,
      code: `${objective.row.code}.${place + 1}`,
      type: target ? 'target' : 'milestone',
      title: localized(say(target ? [target.title] : words.MILESTONES), country.language),
      description: maybe(0.4, words.DESCRIPTIONS),
      verification: maybe(0.7, words.VERIFICATIONS),
      reference: random.chance(0.25)
        ? `${say(LEGAL_BASES)(country.language)}, art. ${random.between(1, 60)}`
        : null,
      position: place,
      weight: random.pick([1, 1, 1, 1, 2, 3]),
      starts_on: time.hasStart ? time.from : null,
      original_due: time.originalDue,
      due: time.due,
      unit: target?.unit[country.language] ?? null,
      baseline: target?.baseline ?? null,
      goal: target?.goal ?? null,
      owner_id: owner?.id ?? null,
      support_ids: supporters.map(({ id }) => id),
      territories: random.chance(0.35)
        ? random.some(country.territories, random.between(1, 4)).map(({ code }) => code)
        : [],
      themes: [...new Set([random.pick(objective.of.themes), ...(random.chance(0.2) ? ['CARE'] : [])])],
      principles: random.chance(0.6) ? random.some(PRINCIPLES, random.between(1, 2)) : [],
      forms: [...new Set(random.chance(0.7) ? [random.weighted(FORMS), random.weighted(FORMS)] : [])],
      status: standing.status,
      progress: standing.progress,
      value: standing.value,
      completed_on: standing.completedOn,
      cancel_reason: standing.status === 'cancelled' ? say(words.CANCEL_REASONS)(country.language) : null,
      cancel_reference:
        standing.status === 'cancelled' ? say(words.CANCEL_REFERENCES)(country.language) : null,
      replan_reason: time.due === time.originalDue ? null : say(words.REPLAN_REASONS)(country.language),
      illustrative: true,
      sdg_targets: random.chance(0.5) ? [random.pick(SDG_TARGETS)] : [],
      standards: random.chance(0.35) ? [random.pick(STANDARDS)] : [],
      outcomes: random.chance(0.1) ? [`DWCP ${random.between(1, 4)}.${random.between(1, 3)}`] : [],
    },
  };
}

/** Due as plans say it, and when work on it begins. One in five has been postponed. */
function timeOf({ row, until, merit }, random) {
  const length = daysBetween(row.starts_on, row.ends_on);
  const day = addDays(row.starts_on, random.between(100, length));
  const precision = random.weighted(PRECISIONS);
  const hasStart = random.chance(0.6);
  const from = hasStart ? later(row.starts_on, addDays(day, -random.between(120, 540))) : row.starts_on;
  const isPostponed = row.starts_on < TODAY && random.chance(0.2);
  const before = later(row.starts_on, addDays(day, -91 * random.between(1, 4)));
  return {
    status: row.status,
    merit,
    told: earlier(until, TODAY),
    hasStart,
    from,
    dueEnd: endOf(day, precision),
    due: periodOf(day, precision),
    originalDue: periodOf(isPostponed ? before : day, precision),
  };
}

function targetOf(random) {
  const cells = random.pick(words.TARGETS);
  const [baseline, goal, spread] = cells.slice(6).map(Number);
  const factor = 1 + random.next() * (spread - 1);
  return {
    title: cells.slice(0, 3),
    unit: { en: cells[3], es: cells[4], fr: cells[5] },
    baseline: Math.round(baseline * (1 + random.next() / 4)),
    goal: Math.round(goal * factor),
  };
}

/** Status, progress and dates that agree with each other and with the time; `until`: when it was last worked on. */
function standingOf({ status: stage, merit, from, dueEnd, told }, target, random) {
  const fate = fateOf(stage, merit, from, dueEnd, told, random);
  const status = fate === 'completed' && addDays(from, 30) > told ? 'in_progress' : fate;
  if (status === 'completed') {
    const day = earlier(
      addDays(dueEnd, random.between(-70, Math.round(170 - 130 * merit))),
      addDays(told, -random.between(1, 60)),
    );
    const until = later(day, addDays(from, 20));
    const completedOn = periodOf(until, random.chance(0.75) ? 'day' : 'month');
    return { status, until, completedOn, ...reached(target, 100) };
  }
  const passed = daysBetween(from, told) / Math.max(1, daysBetween(from, dueEnd));
  const expected = 100 * Math.min(1, passed);
  const share = Math.min(
    95,
    Math.max(5, Math.round((expected * (0.3 + 0.3 * merit + random.next() * 0.6)) / 5) * 5),
  );
  const silent = random.between(0, random.chance(0.35 - 0.3 * merit) ? 240 : 75);
  const until = later(addDays(told, -silent), from);
  return {
    status,
    until: earlier(until, told),
    completedOn: null,
    ...(status === 'planned' ? { progress: 0, value: null } : reached(target, share)),
  };
}

function fateOf(stage, merit, from, dueEnd, told, random) {
  if (['draft', 'in_consultation'].includes(stage) || from > told) return 'planned';
  if (stage === 'closed') return random.weighted(FATES.closed);
  const left = daysBetween(told, dueEnd);
  return random.weighted(left < 0 ? past(merit) : left < 270 ? FATES.near : FATES.far);
}

/** A milestone reports percents, a target its value: nobody measures one that has not begun. */
export function reached(target, percent) {
  if (!target) return { progress: percent, value: null };
  const { baseline, goal } = target;
  return { progress: 0, value: Math.round(baseline + ((goal - baseline) * percent) / 100) };
}

function ownerOf({ bodies }, random) {
  if (random.chance(0.03)) return null;
  const group = random.weighted({ GOV: 82, SSE: 9, GOVR: 5, FIN: 4 });
  return random.pick(bodies.filter((body) => body.group === group));
}
