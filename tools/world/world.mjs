import { agreementsOf } from './agreements.mjs';
import { assessmentsOf, dissentsOf, evidenceFor, roundsOf } from './assessments.mjs';
import { commentsOf } from './comments.mjs';
import { countries, languageOf } from './countries.mjs';
import { daysBetween, instantOf, TODAY } from './days.mjs';
import { engagementOf } from './engagement.mjs';
import { written } from './history.mjs';
import { dialogueBodiesOf, meetingsOf } from './meetings.mjs';
import { measuresOf, observationsOf } from './observations.mjs';
import { randomOf, shares } from './random.mjs';
import { recordsOf } from './records.mjs';
import { reportsOf, submittedSteps } from './reports.mjs';
import { kindsOf, planOf, roadmapOf } from './roadmaps.mjs';
import { evidenceOf, storiesOf, updateCounts } from './stories.mjs';
import { localized, placeOf, said } from './text.mjs';
import { trackingsOf } from './trackings.mjs';
import { BODIES } from './words/bodies.mjs';

/** The whole world; a scale of 0.1 is a tenth of it. */
const SIZE = {
  roadmaps: 390,
  milestones: 100_000,
  updates: 1_000_000,
  meetings: 50_000,
  observations: 5_000_000,
};
const ROADMAPS_A_COUNTRY = 2;

/**
 * The world, country after country and one roadmap at a time: pairs of a table and rows to copy into it, in the order
 * in which they refer to each other. The rows are made while they are read.
 *
 * `places` has the time zone and territories of each country, `indicators` the common catalogue by code, `person` is
 * who says everything, and `rules` are those of libs/domain.
 */
export function* world({ seed, scale, places, indicators, person, rules }) {
  const ids = serials();
  const size = Object.fromEntries(
    Object.entries(SIZE).map(([key, count]) => [key, Math.max(1, Math.round(count * scale))]),
  );
  const lands = countries(Math.ceil(size.roadmaps / ROADMAPS_A_COUNTRY)).map((code) =>
    countryOf(code, places.get(code), ids, randomOf(seed, code)),
  );
  const plans = roadmapsOf(lands, size, seed, ids);
  const observations = shares(
    size.observations,
    lands.map(() => 1),
  );
  for (const [n, country] of lands.entries()) {
    yield ['body', country.bodies.map(bodyRow(country))];
    const own = plans.filter((plan) => plan.roadmap.country === country);
    const measures = measuresOf(
      country,
      observations[n],
      indicators,
      ids,
      randomOf(seed, country.code, 'series'),
    );
    const importId = ids('import_file');
    for (const plan of own) {
      const context = { ids, person, random: randomOf(seed, plan.roadmap.row.code) };
      const records = yield* roadmapRows(plan, measures, context);
      if (plan === own[0]) yield* measureRows(country, plan.roadmap, measures, importId, seed, context);
      const trackings = trackingsOf(plan.roadmap, records.milestones, measures, context);
      yield ['tracking', trackings];
      yield* reportRows({ ...records, trackings, measures }, rules, context);
    }
  }
}

/** Ids as the database would give them. */
function serials() {
  const last = {};
  return (table) => (last[table] = (last[table] ?? 0) + 1);
}

/** A country that is made up but for its name, its language, its time and its territories; `people` work there. */
function countryOf(code, { timeZone, territories }, ids, random) {
  const language = languageOf(code);
  const place = placeOf(language);
  const bodies = BODIES.map(([group, ...cells]) => ({
    id: ids('body'),
    group,
    acronym: cells[place],
    names: cells.slice(3),
    name: cells[3 + place],
  }));
  const people = Math.round(2e5 * 150 ** random.next());
  return { code, language, timeZone, territories, bodies, people, kinds: kindsOf(random) };
}

const bodyRow =
  ({ code, language }) =>
  ({ id, acronym, names, group }) => ({
    id,
    country: code,
    acronym,
    name: localized(said(names), language, { translated: true }),
    constituent_group: group,
  });

/** All roadmaps without their plans, and how much of the world's size falls to each. */
function roadmapsOf(lands, size, seed, ids) {
  const roadmaps = Array.from({ length: size.roadmaps }, (_, n) => {
    const country = lands[Math.floor(n / ROADMAPS_A_COUNTRY)];
    const place = n % ROADMAPS_A_COUNTRY;
    return roadmapOf(country, place, ids('roadmap'), randomOf(seed, country.code, place));
  });
  const random = randomOf(seed, 'sizes');
  const weight = () => (0.4 + random.next() * 1.2) * (random.chance(0.05) ? 3 : 1);
  const milestones = shares(size.milestones, roadmaps.map(weight));
  const life = roadmaps.map(({ row }) => Math.min(4, Math.max(0.1, daysBetween(row.starts_on, TODAY) / 365)));
  const updates = shares(
    size.updates,
    life.map((years, n) => milestones[n] * years ** 0.5),
  );
  const meetings = shares(
    size.meetings,
    life.map((years) => (0.5 + random.next()) * years ** 0.5),
  );
  return roadmaps.map((roadmap, n) => ({
    roadmap,
    counts: { milestones: milestones[n], updates: updates[n], meetings: meetings[n] },
  }));
}

function* roadmapRows(plan, measures, context) {
  const { roadmap, counts } = plan;
  const { ids, random } = context;
  const { axes, objectives, milestones } = planOf(roadmap, counts.milestones, ids, random);
  yield ['roadmap', [roadmap.row]];
  yield ['axis', axes];
  yield ['objective', objectives];
  const told = updateCounts(milestones, counts.updates);
  yield ['milestone', milestones.map(({ row }, n) => ({ ...row, version: written.milestone(row, told[n]) }))];
  const updates = [...storiesOf(roadmap, milestones, told, context)];
  yield ['milestone_update', updates];
  yield ['evidence', evidenceOf(roadmap, milestones, context)];

  const dialogueBodies = dialogueBodiesOf(roadmap, ids, random);
  const meetings = meetingsOf(roadmap, dialogueBodies, milestones, counts.meetings, context);
  const agreements = agreementsOf(roadmap, meetings, milestones, context);
  yield ['dialogue_body', rowsOf(dialogueBodies)];
  yield ['meeting', meetings.map(({ row }) => ({ ...row, version: written.meeting(row) }))];
  yield ['attendance', meetings.flatMap(({ attendance }) => attendance)];
  yield ['agreement', agreements.map(({ row }) => ({ ...row, version: written.agreement(row) }))];
  yield ['agreement_position', agreements.flatMap(({ positions }) => positions)];

  const engagement = engagementOf(roadmap, milestones, context);
  yield ['policy_document', engagement.documents];
  yield ['partner', engagement.partners];
  yield ['instrument', engagement.instruments];
  yield ['recommendation', engagement.recommendations];
  yield ['exchange', engagement.exchanges];
  yield ['reporting_duty', engagement.duties];

  const rounds = roundsOf(roadmap, ids);
  const records = { milestones, meetings, agreements, documents: engagement.documents, measures };
  const assessments = assessmentsOf(roadmap, rounds, evidenceFor(records, random), context);
  yield ['assessment_round', rounds];
  yield ['assessment', assessments];
  const dissents = [...dissentsOf(roadmap, assessments, context)];
  yield ['dissent', dissents];
  return {
    ...{ roadmap, axes, objectives, milestones, updates },
    ...{ dialogueBodies, meetings, agreements, rounds, assessments, dissents },
  };
}

function* reportRows(records, rules, context) {
  const reports = reportsOf(records.roadmap, context);
  yield ['reporting_period', reports.map(({ period }) => period)];
  yield [
    'report',
    reports.flatMap(({ report, steps }) => (report ? { ...report, version: written.report(steps) } : [])),
  ];
  yield ['report_step', submittedSteps(reports, recordsOf(records, rules), rules)];
  yield ['comment', commentsOf({ ...records, reports }, context)];
}

const rowsOf = (records) => records.map(({ row }) => row);

/** What a country measures, as one import of its first roadmap and some shorter series entered by hand. */
function* measureRows(country, { row }, measures, importId, seed, { ids, person }) {
  const read = measures.reduce((sum, { isDeep, rows }) => sum + (isDeep ? rows : 0), 0);
  yield [
    'import_file',
    [
      {
        id: importId,
        roadmap_id: row.id,
        person_id: person,
        kind: 'observations',
        file_name: 'labour-force-survey.csv',
        counts: { read, created: read, updated: 0, unchanged: 0, refused: 0 },
        uploaded_at: instantOf(TODAY, 0),
        confirmed_at: instantOf(TODAY, 5),
      },
    ],
  ];
  yield [
    'series',
    measures.flatMap(({ series, isDeep }) =>
      series.map((one) => ({ ...one, import_id: isDeep ? importId : null })),
    ),
  ];
  for (const measure of measures)
    yield ['observation', observationsOf(country, measure, importId, seed, ids)];
}
