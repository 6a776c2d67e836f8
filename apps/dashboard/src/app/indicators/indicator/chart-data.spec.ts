import { TestBed } from '@angular/core/testing';
import type { IndicatorPage, Observation, Series } from '@rumbo/domain';
import { I18n } from '../../shell';
import { breaksOf, descriptionOf, marksOf, pathOf, piecesOf } from './chart-data';

const series = (id: number, provider: string, source: string, fields: Partial<Series> = {}): Series => ({
  ...{ id, provider, source, methodology: '', base: '', indicatorId: 1, country: 'CL', startsOn: null },
  ...{ predecessorId: null, breakKind: null, breakReason: null, note: null, illustrative: false, version: 1 },
  ...fields,
});
const observation = (
  seriesId: number,
  period: string,
  value: number,
  fields: Partial<Observation> = {},
): Observation => ({
  ...{
    id: 1,
    seriesId,
    period,
    value,
    territory: null,
    disaggregation: '',
    numerator: null,
    denominator: null,
  },
  ...{ flag: null, publishedOn: null, retrievedOn: null, document: null, importId: null, version: 1 },
  ...fields,
});
const page = (fields: Partial<IndicatorPage>) =>
  ({
    indicator: { unit: 'percent', unitText: null, name: { lang: 'en', text: 'Informal employment' } },
    slice: '',
    ...fields,
  }) as IndicatorPage;

const CHILE = page({
  series: [
    series(1, 'ILOSTAT', 'BA:460', { breakKind: 'source' }),
    series(2, 'ILOSTAT', 'BA:460', { startsOn: '2020-01-01', breakKind: 'flagged' }),
    series(3, 'INE', 'ENE', { base: '2017' }),
  ],
  observations: [
    observation(1, '2018', 29.344),
    observation(1, '2019', 29.299),
    observation(2, '2020', 25.828, { flag: 'B' }),
    observation(2, '2021', 27.352),
    observation(3, '2025-10/P3M', 26.8),
  ],
});

describe('the chart of an indicator', () => {
  let i18n: I18n;
  beforeEach(async () => {
    i18n = TestBed.inject(I18n);
    await i18n.use('en');
    await i18n.need(['indicators']);
  });

  it('has a piece for each stretch that may be joined; pieces of one source share name and colour', () => {
    const pieces = piecesOf(i18n, CHILE);
    expect(pieces.map(({ name, colour, marker, points }) => [name, colour, marker, points.length])).toEqual([
      ['ILOSTAT BA:460', 'var(--rumbo-series-1)', 'circle', 2],
      ['ILOSTAT BA:460', 'var(--rumbo-series-1)', 'circle', 2],
      ['INE ENE · population base 2017', 'var(--rumbo-series-2)', 'square', 1],
    ]);
    expect(descriptionOf(i18n, CHILE, pieces)).toContain('2018: 29.3% → 2019: 29.3%');
  });

  it('gives parts colours of their own and keeps the markers of the sources', () => {
    const divided = page({
      series: CHILE.series,
      observations: [...CHILE.observations, observation(2, '2021', 28.2, { disaggregation: 'sex=F' })],
    });
    const women = piecesOf(i18n, divided).find(({ name }) => name.includes('Women'));
    expect(women).toMatchObject({
      name: 'ILOSTAT BA:460 · Women',
      colour: 'var(--rumbo-series-2)',
      marker: 'circle',
    });
  });

  it('says where and why it breaks, what its marks mean, and where the target lies', () => {
    expect(breaksOf(i18n, CHILE).map(({ day }) => day)).toEqual(['2018-01-01', '2020-01-01']);
    expect(breaksOf(i18n, CHILE)[1]?.label).toContain('The source flags a break');
    const jump = page({
      series: [series(1, 'ILOSTAT', 'BB:16207')],
      observations: [observation(1, '2016', 39.547), observation(1, '2017', 29.314)],
    });
    expect(breaksOf(i18n, jump)).toMatchObject([
      { day: '2017-01-01', label: expect.stringContaining('no break has been declared') as string },
    ]);
    expect(piecesOf(i18n, jump)).toHaveLength(2);
    expect(marksOf(i18n, CHILE.observations)).toEqual([{ mark: 'B', meaning: 'Break in series' }]);
    const target = {
      ...{ seriesId: 3, disaggregation: '', value: 25, due: '2027', note: null },
      baseline: { value: 26.4, period: '2024-10/P3M' },
    };
    expect(pathOf(i18n, CHILE, target)).toMatchObject({
      from: { day: '2024-10-01', value: 26.4 },
      to: { day: '2027-10-01', value: 25 },
    });
    expect(pathOf(i18n, CHILE, { ...target, baseline: null })).toBeNull();
  });
});
