import { addDays, type Day, observationEnd, observationStart } from '@rumbo/domain';
import type { Chapter } from './history';
import type { DemoIndicators, DemoSeries, DemoTracking, DemoValues } from './indicators-content';
import type { LoadedRoadmap } from './load-roadmap';
import { instantOf, localized, named } from './loading';

/** Ids of indicators by code: the common catalogue is there before any demo. */
export type CommonIndicators = ReadonlyMap<string, number>;

/** Days from the end of what a figure speaks of to its being recorded. */
const RECORDED_AFTER = 20;
/** When the demo's last provisional figures were recorded: of a year that was not over. */
const LAST_RECORDED = '2026-11-02';

/** What is measured in a country, and what its roadmap wants to reach. Gives indicators by code, its own among them. */
export function loadIndicators(
  chapter: Chapter,
  common: CommonIndicators,
  roadmap: LoadedRoadmap,
  { own, series, tracked }: DemoIndicators,
): CommonIndicators {
  const { keep } = chapter;
  const { country, language, beginning } = roadmap;
  const ids = new Map(common);
  for (const { name, definition, unitText, ...indicator } of own) {
    const id = keep('indicator', [beginning], () => ({
      ...{ ...indicator, country, name: localized(language, name) },
      ...{ definition: localized(language, definition), unit_text: unitText, position: 1_000, version: 1 },
    }));
    ids.set(indicator.code, id);
  }
  const indicatorId = (code: string) => named(ids.get(code), code);
  const seriesIds = loadSeries(chapter, roadmap, series, indicatorId);
  for (const tracking of tracked) {
    const { indicator, milestones, target } = tracking;
    keep('tracking', [followedOn(tracking, series) ?? beginning], () => ({
      roadmap_id: roadmap.id,
      indicator_id: indicatorId(indicator),
      milestone_ids: milestones.map((code) => named(roadmap.milestones.get(code), code)),
      target: target
        ? {
            seriesId: target.series === null ? null : named(seriesIds.get(target.series), target.series),
            disaggregation: '',
            baseline: target.baseline && { period: target.baseline[0], value: target.baseline[1] },
            ...{ value: target.value, due: target.due, note: null },
          }
        : null,
      illustrative: true,
      version: 1,
    }));
  }
  return ids;
}

/** A target is set once the figure is known that it begins from. */
function followedOn({ target }: DemoTracking, all: readonly DemoSeries[]): Day | undefined {
  const series = all.find(({ key }) => key === target?.series);
  return series && target?.baseline ? recordedOn(series, target.baseline[0]) : undefined;
}

/** Series in their order: one that goes on from another comes after it. Each begins with its first figure. */
function loadSeries(
  { keep }: Chapter,
  { country, language }: LoadedRoadmap,
  all: readonly DemoSeries[],
  indicatorId: (code: string) => number,
): Map<string, number> {
  const ids = new Map<string, number>();
  const days = new Map<string, Day>();
  for (const series of all) {
    const { key, indicator, provider, source = '', base = '', after, startsOn = null, note } = series;
    const first = rowsOf(series).map(({ period }) => recordedOn(series, period));
    const day = [...first].sort()[0] ?? LAST_RECORDED;
    const former = after ? named(days.get(after.key), after.key) : day;
    days.set(key, former > day ? former : day);
    const id = keep('series', [days.get(key)], () => ({
      ...{ indicator_id: indicatorId(indicator), country, provider, source, base, methodology: '' },
      starts_on: startsOn,
      predecessor_id: after ? named(ids.get(after.key), after.key) : null,
      break_kind: after?.because ?? null,
      note: localized(language, note),
      illustrative: series.document === undefined,
      version: 1,
    }));
    ids.set(key, id);
  }
  for (const series of all) {
    const [series_id, begun = ''] = [ids.get(series.key), days.get(series.key)];
    for (const row of rowsOf(series)) {
      const day = recordedOn(series, row.period);
      const on = day < begun ? begun : day;
      keep('observation', [on], (written) => ({ series_id, ...row, written_at: instantOf(written) }));
    }
  }
  return ids;
}

/** A figure is recorded when it is published or read, otherwise soon after what it speaks of. */
function recordedOn({ readOn, publishedOn }: DemoSeries, period: string): Day {
  const known = readOn ?? publishedOn ?? addDays(observationEnd(period), RECORDED_AFTER);
  return known < LAST_RECORDED ? known : LAST_RECORDED;
}

function rowsOf({ values, parts = {}, territories = {}, shares = {}, document, publishedOn }: DemoSeries) {
  const rows = (figures: DemoValues, disaggregation: string, territory: string | null) =>
    Object.entries(figures).map(([period, figure]) => {
      const [value, flag] = typeof figure === 'number' ? [figure, null] : figure;
      const share = disaggregation === '' && territory === null ? shares[period] : undefined;
      return {
        ...{ disaggregation, territory, starts_on: observationStart(period), period, value, flag },
        ...{ numerator: share?.numerator ?? null, denominator: share?.denominator ?? null },
        ...{ document: document ?? null, published_on: publishedOn ?? null },
      };
    });
  return [
    ...rows(values, '', null),
    ...Object.entries(parts).flatMap(([part, figures]) => rows(figures, part, null)),
    ...Object.entries(territories).flatMap(([code, figures]) => rows(figures, '', code)),
  ];
}
