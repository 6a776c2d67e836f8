import { observationStart } from '@rumbo/domain';
import type { DemoIndicators, DemoSeries, DemoValues } from './indicators-content';
import type { LoadedRoadmap } from './load-roadmap';
import { type Insert, localized, named } from './loading';

/** Ids of indicators by code: the common catalogue is there before any demo. */
export type CommonIndicators = ReadonlyMap<string, number>;

/** What is measured in a country, and what its roadmap wants to reach. Gives indicators by code, its own among them. */
export async function loadIndicators(
  insert: Insert,
  common: CommonIndicators,
  roadmap: LoadedRoadmap,
  { own, series, tracked }: DemoIndicators,
): Promise<CommonIndicators> {
  const { country, language } = roadmap;
  const ownIds = await insert(
    'indicator',
    own.map(({ name, definition, unitText, ...indicator }) => ({
      ...{ ...indicator, country, name: localized(language, name) },
      ...{ definition: localized(language, definition), unit_text: unitText, position: 1_000, version: 1 },
    })),
  );
  const ids = new Map([...common, ...own.map(({ code }, n) => [code, ownIds[n] ?? 0] as const)]);
  const indicatorId = (code: string) => named(ids.get(code), code);
  const seriesIds = await loadSeries(insert, roadmap, series, indicatorId);
  await insert(
    'tracking',
    tracked.map(({ indicator, milestones, target }) => ({
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
    })),
  );
  return ids;
}

/** Series in their order: one that goes on from another comes after it. */
async function loadSeries(
  insert: Insert,
  { country, language }: LoadedRoadmap,
  all: readonly DemoSeries[],
  indicatorId: (code: string) => number,
): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const series of all) {
    const { key, indicator, provider, source = '', base = '', after, startsOn = null, note } = series;
    const [id = 0] = await insert('series', [
      {
        ...{ indicator_id: indicatorId(indicator), country, provider, source, base, methodology: '' },
        starts_on: startsOn,
        predecessor_id: after ? named(ids.get(after.key), after.key) : null,
        break_kind: after?.because ?? null,
        note: localized(language, note),
        illustrative: series.document === undefined,
        version: 1,
      },
    ]);
    ids.set(key, id);
  }
  await insert(
    'observation',
    all.flatMap((series) => rowsOf(series).map((row) => ({ series_id: ids.get(series.key), ...row }))),
  );
  return ids;
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
