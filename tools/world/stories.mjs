import { addDays, daysBetween, earlier, instantOf, later, TODAY } from './days.mjs';
import { reached } from './milestones.mjs';
import { shares } from './random.mjs';
import { compose, localized } from './text.mjs';
import { WORDS } from './words/plan.mjs';
import { EVIDENCE, NOTES, PLACES } from './words/stories.mjs';

/** How many updates each milestone has: the longer it is worked on the more, and what is not planned any more at least one. */
export function updateCounts(milestones, total) {
  const isBegun = ({ row }) => row.status !== 'planned';
  const first = milestones.map((one) => (isBegun(one) && total > 0 ? 1 : 0));
  const begun = Math.min(
    total,
    first.reduce((sum, one) => sum + one, 0),
  );
  const more = shares(
    total - begun,
    milestones.map((one) => (isBegun(one) ? 1 + Math.max(0, daysBetween(one.from, one.until)) / 120 : 0.3)),
  );
  return milestones.map((_, n) => first[n] + more[n]);
}

/** What was said about each milestone; the last of it is what the milestone says of itself. */
export function* storiesOf(roadmap, milestones, counts, { ids, person, random }) {
  const { country } = roadmap;
  for (const [n, milestone] of milestones.entries()) {
    const { row, owner, supporters } = milestone;
    const target = row.type === 'target' ? row : null;
    const end = target ? share(row) : row.progress;
    const total = counts[n];
    const [from, until] = window(roadmap, milestone, random);
    const span = Math.max(0, daysBetween(from, until));
    const known = {
      owner: owner?.acronym ?? country.bodies[0].acronym,
      support: (supporters[0] ?? random.pick(country.bodies)).acronym,
    };
    for (let place = 0; place < total; place++) {
      const isLast = place === total - 1;
      const part = isLast ? 1 : (place + random.next() * 0.8) / total;
      const said_on = isLast ? until : addDays(from, Math.floor(span * part));
      const status = isLast ? row.status : statusAt(row.status, part, random);
      const percent = Math.floor((end * part) / 5) * 5;
      const before = status === 'planned' ? { progress: 0, value: null } : reached(target, percent);
      const { progress, value } = isLast ? row : before;
      milestone.lastUpdate = ids('milestone_update');
      yield {
        id: milestone.lastUpdate,
        roadmap_id: roadmap.row.id,
        milestone_id: row.id,
        said_on,
        said_at: instantOf(said_on, place),
        person_id: person,
        status,
        progress: target ? null : progress,
        value,
        note: random.chance(0.9) ? localized(note(status, country, known, random), country.language) : null,
      };
    }
  }
}

const share = ({ status, value, baseline, goal }) =>
  status === 'completed' ? 100 : (100 * (value - baseline)) / (goal - baseline || 1);

/** The days in which something is said: what has not begun is spoken of while it is prepared. */
function window({ from, until: told }, { row, from: begun, until }, random) {
  if (row.status !== 'planned') return [begun, until];
  const end = earlier(told, TODAY);
  const last = addDays(end, -random.between(0, 120));
  return [earlier(later(from, addDays(last, -400)), last), last];
}

/** Work that ends in any way went on before; some of it stood still for a while. */
function statusAt(last, part, random) {
  if (last === 'planned' || (part < 0.12 && random.chance(0.6))) return 'planned';
  return part > 0.3 && random.chance(0.04) ? 'on_hold' : 'in_progress';
}

function note(status, country, known, random) {
  const place = country.territories.length ? random.pick(country.territories).name : random.pick(PLACES);
  const figures = { count: random.between(3, 60), percent: random.between(10, 95), place };
  return compose(random, NOTES[status], WORDS, { ...known, ...figures });
}

/** Evidence of what was completed, and of some of what goes on, given with the last update. */
export function* evidenceOf(roadmap, milestones, { ids, random }) {
  const { country } = roadmap;
  for (const { row, owner, until, lastUpdate } of milestones) {
    const isDone = row.status === 'completed';
    if (!isDone && !(row.status === 'in_progress' && random.chance(0.15))) continue;
    for (let count = isDone ? random.pick([1, 1, 2]) : 1; count > 0; count--) {
      const number = random.between(100, 99_999);
      const known = { number, owner: owner?.acronym ?? country.bodies[0].acronym };
      yield {
        id: ids('evidence'),
        roadmap_id: roadmap.row.id,
        milestone_id: row.id,
        update_id: lastUpdate ?? null,
        title: compose(random, EVIDENCE, {}, known)(country.language),
        url: `https://documents.example/${country.code.toLowerCase()}/${number}`,
        added_on: until,
      };
    }
  }
}
