import { type MapCountry, type PortfolioRow, REPORTING_STATES, SEVERITIES } from '@rumbo/domain';

/** One entry a country, in the order in which countries first come up: sums of its roadmaps; of levels and days the worst. */
export function mapCountries(rows: readonly PortfolioRow[]): MapCountry[] {
  const countries = new Map<string, PortfolioRow[]>();
  for (const row of rows) {
    const own = countries.get(row.country);
    if (own) own.push(row);
    else countries.set(row.country, [row]);
  }
  return [...countries].map(([country, own]) => mapCountry(country, own));
}

function mapCountry(country: string, rows: readonly PortfolioRow[]): MapCountry {
  const sum = (value: (row: PortfolioRow) => number) => rows.reduce((total, row) => total + value(row), 0);
  const all = <T>(value: (row: PortfolioRow) => T | null) =>
    rows.flatMap((row) => {
      const one = value(row);
      return one === null ? [] : [one];
    });
  const weight = sum(({ progress }) => progress.weight);
  const reports = all(({ report }) => report);
  const [F1, F2, F3] = ([0, 1, 2] as const).map((n) =>
    lowest(all(({ factors }) => factors[n]?.lowest ?? null)),
  );
  return {
    country,
    roadmaps: rows.map(({ code }) => code),
    illustrative: rows.every(({ illustrative }) => illustrative),
    done: rounded(sum(({ progress }) => progress.done)),
    weight: rounded(weight),
    expected: rounded(
      weight === 0
        ? sum(({ progress }) => progress.expected) / rows.length
        : sum(({ progress }) => progress.expected * progress.weight) / weight,
    ),
    open: sum(({ milestones }) => milestones.open),
    overdue: sum(({ milestones }) => milestones.overdue),
    longestSlippage: highest(all(({ slippage }) => slippage.longest)),
    silentDays: highest(all(({ silentDays }) => silentDays)),
    meetings: sum(({ dialogue }) => dialogue.held),
    inclusion: lowest(all(({ dialogue }) => dialogue.inclusion)),
    tracked: sum(({ indicators }) => indicators.tracked),
    offTrack: sum(({ indicators }) => indicators.offTrack),
    ...{ F1: level(F1), F2: level(F2), F3: level(F3) },
    report: REPORTING_STATES.find((state) => reports.some((report) => report.state === state)) ?? null,
    reportOverdueDays: highest(reports.map(({ overdueDays }) => overdueDays)) ?? 0,
    reasons: sum(({ attention }) => attention.length),
    severity:
      SEVERITIES.find((severity) =>
        rows.some(({ attention }) => attention.some((one) => one.severity === severity)),
      ) ?? null,
  };
}

/** There are many countries; yet with few places a percentage would not be the one that the table gives. */
const rounded = (value: number) => Math.round(value * 1e6) / 1e6;
const level = (mean: number | null = null) => (mean === null ? null : rounded(mean));

const lowest = (values: readonly number[]) => (values.length === 0 ? null : Math.min(...values));
const highest = (values: readonly number[]) => (values.length === 0 ? null : Math.max(...values));
