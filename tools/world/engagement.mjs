import { addDays, daysBetween, earlier, endOf, periodOf, TODAY } from './days.mjs';
import { countries } from './countries.mjs';
import { compose, localized, placeOf, said } from './text.mjs';
import * as words from './words/factors.mjs';
import { WORDS } from './words/plan.mjs';

const WORLD = countries(Infinity);
const VERDICTS = { upheld: 45, partly: 30, absent: 15, contrary: 10 };
const DECISIONS = { adopted: 40, adapted: 20, declined: 8, pending: 32 };
const json = JSON.stringify;

/** What a roadmap is judged by beside its plan: documents, partners, and what was done with them. */
export function engagementOf(roadmap, milestones, { ids, random }) {
  const { row: plan, country, from, until } = roadmap;
  const { language } = country;
  const span = daysBetween(from, until);
  const someDay = (last = until) => earlier(addDays(from, random.between(0, span)), last);
  const text = (patterns, known) => localized(compose(random, patterns, WORDS, known), language);
  const common = (table) => ({ id: ids(table), roadmap_id: plan.id });
  const url = () =>
    `https://documents.example/${country.code.toLowerCase()}/${random.between(1_000, 99_999)}`;
  const many = (least, most, make) => Array.from({ length: random.between(least, most) }, make);

  const documents = random.some(words.POLICIES, random.between(4, 7)).map(([kind, ...title]) => {
    const dated = addDays(plan.starts_on, -random.between(100, 3_000));
    return {
      ...common('policy_document'),
      kind,
      title: localized(said(title), language),
      reference: random.chance(0.7) ? `${random.between(10, 9_999)}/${dated.slice(0, 4)}` : null,
      dated: periodOf(dated, random.pick(['day', 'month', 'year'])),
      url: url(),
      screening: json(screeningOf(text, random)),
      illustrative: true,
    };
  });

  const place = placeOf(language);
  const partners = random.some(words.PARTNERS, random.between(3, 6)).map(([kind, ...cells]) => ({
    ...common('partner'),
    acronym: cells[place],
    name: localized(said(cells.slice(3)), language, { translated: true }),
    kind,
    website: null,
    illustrative: true,
  }));
  const partnerIds = (most) => random.some(partners, random.between(1, most)).map(({ id }) => id);

  const instruments = many(2, 5, () => {
    const starts_on = someDay();
    return {
      ...common('instrument'),
      partner_ids: partnerIds(2),
      kind: random.pick(['agreement', 'project', 'programme', 'assistance']),
      title: text(words.INSTRUMENTS),
      starts_on,
      ends_on: random.chance(0.85) ? addDays(starts_on, random.between(200, 1_500)) : null,
      outcome: random.chance(0.5) ? `DWCP ${random.between(1, 4)}.${random.between(1, 3)}` : null,
      currency: 'USD',
      domestic_funding: random.chance(0.8) ? random.between(20, 900) * 1_000 : null,
      partner_funding: random.chance(0.9) ? random.between(20, 1_500) * 1_000 : null,
      outputs: json(many(0, 3, () => outputOf(country, starts_on, random))),
      url: url(),
      illustrative: true,
    };
  });

  const recommendations = many(5, 12, () => {
    const received_on = someDay();
    const day = addDays(received_on, random.between(20, 300));
    const fate = random.weighted(DECISIONS);
    const decision = day > TODAY ? 'pending' : fate;
    return {
      ...common('recommendation'),
      partner_id: random.pick(partners).id,
      text: text(words.RECOMMENDATIONS),
      received_on,
      source: compose(random, words.DUTIES)(language),
      url: null,
      decision,
      decided_on: decision === 'pending' ? null : day,
      reason: ['adapted', 'declined'].includes(decision) ? text(words.DECISION_REASONS) : null,
      milestone_ids: ['adopted', 'adapted'].includes(decision)
        ? random.some(milestones, random.between(0, 3)).map(({ row }) => row.id)
        : [],
      illustrative: true,
    };
  });

  const exchanges = many(3, 9, () => ({
    ...common('exchange'),
    direction: random.pick(['given', 'received']),
    kind: random.pick(['seminar', 'study_visit', 'training', 'mission', 'hosting']),
    held_on: someDay(TODAY),
    topic: text(words.EXCHANGES),
    partner_ids: partnerIds(2),
    countries: random.some(
      WORLD.filter((code) => code !== country.code),
      random.between(0, 3),
    ),
    url: null,
    illustrative: true,
  }));

  const duties = many(3, 8, () => {
    const day = addDays(someDay(), random.between(-60, 120));
    const precision = random.pick(['day', 'month', 'quarter']);
    const delivered = addDays(endOf(day, precision), random.between(-40, 30));
    const isDelivered = delivered <= TODAY && random.chance(0.85);
    return {
      ...common('reporting_duty'),
      partner_id: random.pick(partners).id,
      title: text(words.DUTIES),
      due: periodOf(day, precision),
      delivered_on: isDelivered ? delivered : null,
      consulted: random.chance(0.5),
      public: isDelivered && random.chance(0.6),
      url: isDelivered ? url() : null,
      illustrative: true,
    };
  });
  return { documents, partners, instruments, recommendations, exchanges, duties };
}

const screeningOf = (text, random) =>
  random.some(['P1', 'P2', 'P3', 'P4'], random.between(2, 4)).map((principle) => {
    const verdict = random.weighted(VERDICTS);
    const number = random.between(2, 90);
    return {
      principle,
      verdict,
      passage: verdict === 'absent' ? null : text(words.PASSAGES, { number }).text,
      note: null,
    };
  });

function outputOf({ language }, starts_on, random) {
  const delivered = addDays(starts_on, random.between(60, 500));
  const deliveredOn = delivered <= TODAY ? delivered : null;
  const adopted = deliveredOn && addDays(deliveredOn, random.between(30, 400));
  const isAdopted = adopted && adopted <= TODAY && random.chance(0.5);
  return {
    title: compose(random, words.OUTPUTS, WORDS)(language),
    deliveredOn,
    adoptedIn: isAdopted ? said(random.pick(words.POLICIES).slice(1))(language) : null,
    adoptedOn: isAdopted ? adopted : null,
  };
}
