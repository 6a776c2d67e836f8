import { addDays, earlier, instantOf, TODAY } from './days.mjs';
import { DEEP, SHORT } from './measures.mjs';
import { randomOf, shares } from './random.mjs';

/** Who publishes what is invented here: neither a ministry nor ILOSTAT is made to say it. */
const PROVIDER = 'WORLD';
/** Where two of five long series break: the survey changed. */
const BREAK = '2020-01-01';
/** Whether a year was hard: what is better when lower rises, and the other way round. */
const HARD_YEARS = { 2009: 0.06, 2020: 0.12, 2021: 0.07, 2022: 0.02 };
const MONTHS = { month: 1, movingQuarter: 1, quarter: 3, year: 12 };
const LENGTHS = { month: 1, movingQuarter: 3, quarter: 3, year: 12 };

/** What a country measures, and how much of each: the long series fill what the short ones leave. */
export function measuresOf(country, count, indicators, ids, random) {
  const places = ({ parts, byTerritory }) => parts.length + (byTerritory ? country.territories.length : 0);
  const small = SHORT.map((measure) => ({ measure, rows: places(measure) * measure.periods }));
  const short = small.reduce((sum, { rows }) => sum + rows, 0);
  const deep = shares(
    Math.max(0, count - short),
    DEEP.map((measure) => places(measure) * measure.periods),
  ).map((rows, n) => ({ measure: DEEP[n], rows }));
  const kept = shares(
    Math.min(count, short),
    small.map(({ rows }) => rows),
  ).map((rows, n) => ({ ...small[n], rows }));
  return [...deep, ...kept]
    .filter(({ rows }) => rows > 0)
    .map(({ measure, rows }) => ({
      measure,
      rows,
      isDeep: DEEP.includes(measure),
      indicator: indicators.get(measure.code),
      series: seriesOf(country, measure, indicators.get(measure.code).id, ids, random),
      /** National totals, newest first, once they were observed: targets begin from them, and reports speak of them. */
      totals: [],
    }));
}

/** One series, or two when it broke: the second goes on from the first. */
function seriesOf(country, measure, indicator_id, ids, random) {
  const isDeep = DEEP.includes(measure);
  const base = {
    indicator_id,
    country: country.code,
    provider: PROVIDER,
    source: isDeep ? 'LFS' : '',
    methodology: isDeep ? '21st ICLS' : '',
    illustrative: true,
  };
  const first = { id: ids('series'), ...base, starts_on: null, predecessor_id: null, break_kind: null };
  if (!isDeep || !random.chance(0.4)) return [first];
  const then = { starts_on: BREAK, predecessor_id: first.id, break_kind: 'flagged' };
  return [first, { id: ids('series'), ...base, ...then }];
}

/** The observations of one measure, from the newest period back until there are as many as asked for. */
export function* observationsOf(
  country,
  { measure, rows, isDeep, indicator, series, totals },
  importId,
  seed,
  ids,
) {
  const random = randomOf(seed, country.code, measure.code);
  const [first, last] = [series[0], series.at(-1)];
  const model = modelOf(country, measure, indicator, random);
  let left = rows;
  for (const { period, starts_on, ends, age } of periodsBack(measure.frequency)) {
    const own = starts_on < (last.starts_on ?? '') ? first : last;
    const isBreak = own.predecessor_id !== null && starts_on === BREAK;
    const published_on = earlier(addDays(ends, 45), TODAY);
    const written_at = instantOf(published_on);
    const figures = model(starts_on, age);
    for (const { disaggregation, territory, value, numerator, denominator } of figures) {
      if (left-- === 0) return;
      const isTotal = disaggregation === '' && territory === null;
      const isBlank = !isTotal && random.chance(0.006);
      const observation = {
        id: ids('observation'),
        series_id: own.id,
        disaggregation,
        territory,
        starts_on,
        period,
        value: isBlank ? null : value,
        numerator,
        denominator,
        flag: isBreak ? 'B' : age < 2 ? 'P' : !isTotal && random.chance(0.02) ? 'U' : null,
        published_on,
        import_id: isDeep ? importId : null,
        written_at,
      };
      if (isTotal) totals.push(observation);
      yield observation;
    }
  }
}

/** The figures of a period: the whole, its parts, and the territories. Counts of parts add up to the whole. */
function modelOf(country, { code, low, high, parts, byTerritory, frequency }, { unit, direction }, random) {
  const isCount = unit === 'count';
  const level = isCount ? low * (high / low) ** random.next() : low + (high - low) * random.next();
  const better = direction === 'lower' ? -1 : 1;
  const yearly = better * (0.004 + random.next() * 0.02) * (isCount ? 2 : 1);
  const counted = /^(SSE|FRM-0[678])/.test(code)
    ? country.people / 400
    : country.people * (0.8 + random.next() * 0.2);
  const places = [
    ...parts.map((disaggregation) => ({ disaggregation, territory: null })),
    ...(byTerritory ? country.territories : []).map((place) => ({
      disaggregation: '',
      territory: place.code,
    })),
  ].map((place) => ({ ...place, factor: factorOf(place, parts.length, isCount, random) }));
  const digits = isCount || unit === 'days' ? 0 : frequency === 'year' ? 1 : 2;
  const limit = unit === 'percent' ? 97 : Infinity;
  const round = (value) => Number(Math.min(limit, Math.max(0, value)).toFixed(digits));

  return (starts_on, age) => {
    const years = (age * MONTHS[frequency]) / 12;
    const hard = 1 - better * (HARD_YEARS[starts_on.slice(0, 4)] ?? 0);
    const season =
      1 + (frequency === 'year' ? 0 : 0.02 * Math.sin((Number(starts_on.slice(5, 7)) * Math.PI) / 6));
    const whole = level * (1 - yearly) ** years * hard * season;
    const figures = places.map(({ factor, ...place }) => ({
      ...place,
      value: round(whole * factor * (0.985 + random.next() * 0.03)),
      numerator: null,
      denominator: null,
    }));
    if (isCount && figures.length > 1)
      figures[0].value = figures.slice(1).reduce((sum, { value }) => sum + value, 0);
    if (unit === 'percent') withShare(figures[0], Math.round(counted));
    return figures;
  };
}

/** Women are in another place than men, the young than the old; parts of a count are shares of it. */
function factorOf({ disaggregation, territory }, count, isCount, random) {
  if (disaggregation === '' && territory === null) return 1;
  if (isCount) return (0.6 + random.next() * 0.8) / (count - 1);
  const women = disaggregation.includes('sex=F') ? 1.06 : disaggregation.includes('sex=M') ? 0.95 : 1;
  return women * (0.8 + random.next() * 0.4);
}

/** The whole is published as a fraction too, and agrees with it. */
function withShare(total, population) {
  total.denominator = population;
  total.numerator = Math.round((total.value * population) / 100);
  total.value = Number(((100 * total.numerator) / population).toFixed(2));
}

/** Periods that have ended, from the newest back; `age` counts them. */
function* periodsBack(frequency) {
  const [step, length] = [MONTHS[frequency], LENGTHS[frequency]];
  const thisMonth = Number(TODAY.slice(0, 4)) * 12 + Number(TODAY.slice(5, 7)) - 1;
  for (let age = 0, from = Math.floor((thisMonth - length) / step) * step; ; age++, from -= step) {
    const [year, month] = [Math.floor(from / 12), String((from % 12) + 1).padStart(2, '0')];
    const ends = new Date(Date.UTC(year, (from % 12) + length, 0)).toISOString().slice(0, 10);
    yield { age, starts_on: `${year}-${month}-01`, ends, period: named(frequency, year, month) };
  }
}

function named(frequency, year, month) {
  if (frequency === 'year') return String(year);
  if (frequency === 'quarter') return `${year}-Q${Math.ceil(Number(month) / 3)}`;
  return frequency === 'month' ? `${year}-${month}` : `${year}-${month}/P3M`;
}
