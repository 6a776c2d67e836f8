import { addDays, earlier, instantOf, TODAY } from './days.mjs';
import { compose, localized } from './text.mjs';
import { WORDS } from './words/plan.mjs';
import { ACCEPTANCES, NARRATIVE, RETURNS } from './words/reports.mjs';

const THIS_YEAR = Number(TODAY.slice(0, 4));
/** What has become of the report of a period that ended lately, and of one that ended long ago. */
const LATELY = { submitted: 25, accepted: 20, published: 25, returned: 15, draft: 15 };
const LONG_AGO = { published: 90, accepted: 10 };
const WAYS = {
  draft: [],
  submitted: ['submitted'],
  returned: ['submitted', 'returned'],
  accepted: ['submitted', 'accepted'],
  published: ['submitted', 'accepted', 'published'],
};

/** Years, and in the running year its halves: each but a few with a report, and its steps. */
export function reportsOf(roadmap, { ids, person, random }) {
  const { row, country } = roadmap;
  return spansOf(row).flatMap(([starts_on, ends_on]) => {
    const due_on = addDays(ends_on, 31);
    const period = {
      id: ids('reporting_period'),
      roadmap_id: row.id,
      starts_on,
      ends_on,
      due_on,
      illustrative: true,
    };
    const status = statusOf(roadmap, period, random);
    if (!status) return [{ period, report: null, steps: [] }];
    const narrative = narrativeOf(country, status !== 'draft', random);
    const report = {
      id: ids('report'),
      roadmap_id: row.id,
      period_id: period.id,
      status,
      narrative,
      illustrative: true,
    };
    return [{ period, report, steps: stepsOf(roadmap, period, report, { ids, person, random }) }];
  });
}

function spansOf({ starts_on, ends_on }) {
  const [first, last] = [starts_on, ends_on].map((day) => Number(day.slice(0, 4)));
  const years = Array.from(
    { length: Math.max(0, Math.min(last, THIS_YEAR) - first + 1) },
    (_, n) => first + n,
  );
  return years.flatMap((year) =>
    year < THIS_YEAR
      ? [[`${year}-01-01`, `${year}-12-31`]]
      : [
          [`${year}-01-01`, `${year}-06-30`],
          [`${year}-07-01`, `${year}-12-31`],
        ],
  );
}

/** Null: nobody has begun it. */
function statusOf({ merit }, { ends_on }, random) {
  if (ends_on >= TODAY) return random.chance(0.5) ? 'draft' : null;
  if (random.chance(0.16 * (1 - merit))) return null;
  return random.weighted(Number(ends_on.slice(0, 4)) < THIS_YEAR ? LONG_AGO : LATELY);
}

/** Only what is submitted needs to be whole. */
function narrativeOf({ language }, isWhole, random) {
  const say = (section, probability) =>
    random.chance(probability)
      ? localized(compose(random, NARRATIVE[section], WORDS, { count: random.between(2, 40) }), language)
      : null;
  return {
    achievements: say('achievements', isWhole ? 1 : 0.5),
    difficulties: say('difficulties', 0.7),
    nextSteps: say('nextSteps', isWhole ? 1 : 0.4),
    requests: say('requests', 0.4),
  };
}

/** One report in five was returned once on its way. Each step comes some days after the one before. */
function stepsOf({ row, merit, country }, { due_on }, { id, status, narrative }, { ids, person, random }) {
  const detour =
    ['accepted', 'published'].includes(status) && random.chance(0.2) ? ['submitted', 'returned'] : [];
  const notes = { returned: RETURNS, accepted: random.chance(0.6) ? ACCEPTANCES : null };
  let day = addDays(due_on, random.between(-20, Math.round(50 * (1 - merit))));
  return [...detour, ...WAYS[status]].map((step, n) => {
    day = earlier(n === 0 ? day : addDays(day, random.between(2, 21)), TODAY);
    return {
      id: ids('report_step'),
      roadmap_id: row.id,
      report_id: id,
      person_id: person,
      step,
      taken_at: instantOf(day, n),
      note: notes[step] ? compose(random, notes[step])(country.language) : null,
      /** What was said; what was counted is added when it is gathered. */
      snapshot: step === 'submitted' ? { narrative } : null,
    };
  });
}

/** The steps with what was submitted, gathered by the product's own rule from what was recorded then. */
export function* submittedSteps(reports, records, { gatherReport, LIST_POINTS }) {
  for (const { period, steps } of reports) {
    const submitted = steps.some(({ snapshot }) => snapshot);
    const content =
      submitted && gatherReport(recordsBy(records, period, LIST_POINTS), camelDays(period), TODAY);
    for (const step of steps)
      yield { ...step, snapshot: step.snapshot && { narrative: step.snapshot.narrative, content } };
  }
}

/** Figures are the newest of that day, as many as lists carry. */
const recordsBy = (records, { ends_on }, count) => ({
  ...records,
  indicators: records.indicators.map(({ points, ...rest }) => ({
    ...rest,
    points: points.filter(({ startsOn }) => startsOn <= ends_on).slice(0, count),
  })),
});

const camelDays = ({ starts_on, ends_on, due_on }) => ({
  startsOn: starts_on,
  endsOn: ends_on,
  dueOn: due_on,
});
