import {
  type IndicatorPage,
  type Observation,
  observationEnd,
  observationStart,
  type Series,
  type Territory,
} from '@rumbo/domain';

/** More parts than this are a list, not small charts. */
export const MOST_CHARTS = 40;

type Page = Pick<IndicatorPage, 'observations' | 'series' | 'territories'>;

/** The series that speak by territory, with the newest figures first. */
export function territorialSeries({ observations, series }: Page): Series[] {
  const newest = new Map<number, string>();
  for (const { seriesId, territory, period } of observations)
    if (territory !== null && observationEnd(period) > (newest.get(seriesId) ?? ''))
      newest.set(seriesId, observationEnd(period));
  return series
    .filter(({ id }) => newest.has(id))
    .toSorted((a, b) => (newest.get(b.id) ?? '').localeCompare(newest.get(a.id) ?? ''));
}

/** The periods that a series observes by territory, newest first. */
export function periodsOf({ observations }: Pick<Page, 'observations'>, seriesId: number): string[] {
  const periods = observations.flatMap((one) =>
    one.seriesId === seriesId && one.territory !== null ? [one.period] : [],
  );
  return [...new Set(periods)].sort((a, b) => observationStart(b).localeCompare(observationStart(a)));
}

export interface Placed {
  territory: Territory;
  observation: Observation | null;
}

/** Every territory of the level that has figures, in the order its people read it, with its figure or none. */
export function placesOf({ observations, territories }: Page, seriesId: number, period: string): Placed[] {
  const own = observations.filter((one) => one.seriesId === seriesId && one.territory !== null);
  const figures = new Map(
    own.flatMap((one) => (one.period === period ? [[one.territory, one] as const] : [])),
  );
  const known = new Set(own.map(({ territory }) => territory));
  const levels = new Set(territories.filter(({ code }) => known.has(code)).map(({ level }) => level));
  return territories
    .filter(({ code, level }) => levels.has(level) && (known.has(code) || level !== 'municipality'))
    .map((territory) => ({ territory, observation: figures.get(territory.code) ?? null }));
}

/** The highest figure first; those without one last. */
export const ranked = (places: readonly Placed[]): Placed[] =>
  places.toSorted((a, b) => (b.observation?.value ?? -Infinity) - (a.observation?.value ?? -Infinity));

/**
 * Where the regions of Chile stand among each other, from north to south; the three around the capital beside each
 * other. Other countries have no such picture here, and get the list alone.
 */
const CHILE: Record<string, readonly [column: number, row: number, short: string]> = {
  'CL-AP': [1, 0, 'AP'],
  'CL-TA': [1, 1, 'TA'],
  'CL-AN': [1, 2, 'AN'],
  'CL-AT': [1, 3, 'AT'],
  'CL-CO': [1, 4, 'CO'],
  'CL-VS': [0, 5, 'VS'],
  'CL-RM': [1, 5, 'RM'],
  'CL-LI': [1, 6, 'LI'],
  'CL-ML': [1, 7, 'ML'],
  'CL-NB': [1, 8, 'NB'],
  'CL-BI': [0, 8, 'BI'],
  'CL-AR': [1, 9, 'AR'],
  'CL-LR': [1, 10, 'LR'],
  'CL-LL': [1, 11, 'LL'],
  'CL-AI': [1, 12, 'AI'],
  'CL-MA': [1, 13, 'MA'],
};

export const tileOf = (code: string) => CHILE[code];
