import {
  apiUrl,
  type IndicatorList,
  type IndicatorPage,
  judgeIndicator,
  lines,
  observationWarnings,
  PATHS,
} from '@rumbo/domain';
import { type TestApi } from '../testing';
import { startDemo } from './testing';

/** The day for which the demo's readings are foretold. */
const ON = '2026-11-24';

describe('the indicators of the demo', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startDemo();
  });
  afterAll(() => api.close());

  const list = async (roadmap: string) =>
    (await api.get<IndicatorList>(apiUrl(PATHS.indicators, { roadmap }))).body.indicators;
  const page = async (roadmap: string, indicator: string, query = '') =>
    (await api.get<IndicatorPage>(apiUrl(PATHS.indicator, { roadmap, indicator }) + query)).body;

  it('are the common catalogue of 27 and the country’s own', async () => {
    expect((await list('CL-HRR')).map(({ indicator }) => indicator.code)).toHaveLength(28);
    expect((await list('KE-PROS')).map(({ indicator }) => indicator.code)).toHaveLength(29);
    expect((await list('SN-ESS')).map(({ indicator }) => indicator.code)).toHaveLength(27);
  });

  it('show a manager which are off track, and how that was reckoned', async () => {
    const judged = (await list('CL-HRR'))
      .filter(({ tracking }) => tracking?.target)
      .map(({ indicator, tracking, points, series, succeeded }) => {
        const judgement = judgeIndicator(
          indicator,
          tracking?.target ?? null,
          points,
          ON,
          series && { ...series, succeeded },
        );
        return [indicator.code, judgement.state, judgement.attainment?.toFixed(1) ?? null];
      });
    expect(Object.fromEntries(judged.map(([code, ...rest]) => [code, rest.join(' ')]))).toEqual({
      'FRM-01': 'off_track 7.1',
      'FRM-02': 'noBaseline ',
      'FRM-05': 'off_track 26.6',
      'FRM-08': 'on_track 63.6',
      'FRM-09': 'at_risk 72.0',
      'SSE-04': 'on_track 61.1',
      'SSE-05': 'off_track 37.5',
      'SSE-06': 'at_risk 27.3',
    });
  });

  it('keep the two statistics of Chile’s informality side by side, and no line crosses a break', async () => {
    const { series, observations } = await page('CL-HRR', 'FRM-01');
    const names = new Map(
      series.map(({ id, provider, source, startsOn }) => [
        id,
        `${provider} ${source} ${startsOn ?? ''}`.trim(),
      ]),
    );
    expect(
      lines(observations, 'percent').map(({ seriesId, points }) => [
        names.get(seriesId),
        points.map(({ period }) => period).join(' '),
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['ILOSTAT BB:16207', '2010 2011 2012 2013 2014 2015 2016'],
        ['ILOSTAT BB:16207', '2017'],
        ['ILOSTAT BA:460', '2018 2019'],
        ['ILOSTAT BA:460 2020-01-01', '2020 2021 2022'],
        ['INE ENE', '2025-09/P3M 2025-10/P3M'],
        ['INE ENE', '2026-06/P3M'],
      ]),
    );
  });

  it('ask for the break note that Chile’s informality lacks, and for a word on the outlier of 2021', async () => {
    const warned = async (code: string) => {
      const { indicator, series, observations } = await page('CL-HRR', code);
      return series.flatMap(({ id }) =>
        observationWarnings(
          observations.filter(({ seriesId }) => seriesId === id),
          indicator.unit,
        ).map(({ code: warning, period }) => `${warning} ${period}`),
      );
    };
    expect(await warned('FRM-01')).toEqual(['jump 2017']);
    expect(await warned('DW-06')).toEqual(['jump 2021', 'jump 2022']);
  });

  it('hold two population bases apart, and have every region of Chile', async () => {
    const { series, observations, territories } = await page('CL-HRR', 'ENE_TP', '?by=territory');
    const base = (year: string) => series.find((one) => one.base === year)?.id;
    const at = (seriesId: number | undefined, territory: string | null) =>
      observations.find(
        (one) => one.seriesId === seriesId && one.period === '2019-10/P3M' && one.territory === territory,
      )?.value;
    expect([at(base('2002'), null), at(base('2017'), null)]).toEqual([59.3, 63.02]);
    const regions = territories.filter(({ level }) => level === 'region');
    expect(regions.map(({ code }) => at(base('2017'), code)).filter(Number)).toHaveLength(16);
  });

  it('say of real series where they were read, and of the others that they are illustrative', async () => {
    const documents = await api.sql<{ illustrative: boolean; documents: number; observations: number }>(
      `select illustrative, count(document)::int as documents, count(*)::int as observations
         from observation join series on series.id = series_id group by 1 order by 1`,
    );
    const [real, invented] = documents;
    expect(real?.documents).toBe(real?.observations);
    expect(invented?.documents).toBe(0);
  });
});
