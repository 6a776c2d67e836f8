import { observationStart } from '@rumbo/domain';
import type { TestApi } from './start-api';

type Figure = number | null | [value: number, flag: string];

interface SeriesFixture {
  indicator?: string;
  country?: string;
  provider?: string;
  source?: string;
  base?: string;
  startsOn?: string | null;
  predecessorId?: number | null;
  /** By disaggregation, or by territory where it begins with a country (`CL-AR`), then by period. */
  figures?: Record<string, Record<string, Figure>>;
}

/** A series of an indicator of the common catalogue with its observations; tells its id. */
export async function createSeries(
  api: TestApi,
  {
    indicator = 'FRM-01',
    country = 'CL',
    provider = 'ILOSTAT',
    source = '',
    base = '',
    startsOn = null,
    predecessorId = null,
    figures = {},
  }: SeriesFixture = {},
): Promise<number> {
  const [series] = await api.sql<{ id: number }>(
    `insert into series (indicator_id, country, provider, source, base, starts_on, predecessor_id, break_kind)
     select id, $2, $3, $4, $5, $6::date, $7::int, case when $7::int is not null then 'flagged' end
       from indicator where code = $1 returning id`,
    [indicator, country, provider, source, base, startsOn, predecessorId],
  );
  const id = series?.id ?? 0;
  for (const [part, byPeriod] of Object.entries(figures))
    for (const [period, figure] of Object.entries(byPeriod)) {
      const [value, flag] = Array.isArray(figure) ? figure : [figure, null];
      const territory = part.startsWith(`${country}-`) ? part : null;
      await api.sql(
        `insert into observation (series_id, disaggregation, territory, starts_on, period, value, flag)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [id, territory ? '' : part, territory, observationStart(period), period, value, flag],
      );
    }
  return id;
}

/** Chile's informal employment as two statistics tell it: ILOSTAT's sources with a flagged break, and INE's. */
export async function createInformality(api: TestApi) {
  const before = await createSeries(api, {
    source: 'BB:16207',
    figures: { '': { 2015: 39.007, 2016: 39.547, 2017: 29.314 } },
  });
  const after = await createSeries(api, {
    source: 'BA:460',
    figures: { '': { 2018: 29.344, 2019: 29.299 }, 'sex=F': { 2019: 30.485 }, 'sex=M': { 2019: 28.45 } },
  });
  const flagged = await createSeries(api, {
    source: 'BA:460',
    startsOn: '2020-01-01',
    predecessorId: after,
    figures: {
      '': { 2020: [25.828, 'B'], 2021: 27.352, 2022: 27.355 },
      'sex=F': { 2022: 28.447 },
      'sex=M': { 2022: 26.556 },
      'activity=AGNAG_AGR;sex=F': { 2022: 40 },
    },
  });
  const ine = await createSeries(api, {
    provider: 'INE',
    source: 'ENE',
    base: '2017',
    figures: {
      '': { '2025-10/P3M': 26.8 },
      'CL-AR': { '2025-10/P3M': 38.1 },
      'CL-LR': { '2025-10/P3M': 35 },
    },
  });
  return { before, after, flagged, ine };
}
