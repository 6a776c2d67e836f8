import { CHILE_0831, pointsOf } from '../testing/indicators';
import { gaps, lines } from './lines';
import type { Point } from './pages';

const drawn = (points: Point[]) =>
  lines(points, 'percent').map(({ points: joined }) => joined.map(({ period }) => period).join(' '));

describe('lines', () => {
  it.each([
    ['are joined year by year', pointsOf({ 2020: 1, 2021: 2, 2022: 3 }), ['2020 2021 2022']],
    [
      'are cut where a year is missing',
      pointsOf({ 2015: 93.4, 2016: 87, 2019: 90.2 }),
      ['2015 2016', '2019'],
    ],
    ['are cut where a value was not published', pointsOf({ 2020: 1, 2021: null, 2022: 3 }), ['2020', '2022']],
    ['are cut by a flag', pointsOf({ 2019: 29.3, 2020: [25.8, 'B'], 2021: 27.4 }), ['2019', '2020 2021']],
    ['join other flags', pointsOf({ 2019: 1, 2020: [2, 'U'], 2021: [3, 'P'] }), ['2019 2020 2021']],
    ['follow moving quarters', pointsOf({ '2025-12/P3M': 2, '2025-11/P3M': 1 }), ['2025-11/P3M 2025-12/P3M']],
    ['never join a year to a quarter', pointsOf({ 2024: 1, '2025-Q1': 2 }), ['2024', '2025-Q1']],
    ['may be one point', pointsOf({ 2019: 86.489 }), ['2019']],
    ['zero is a figure', pointsOf({ 2019: 0, 2020: 0 }), ['2019 2020']],
  ])('%s', (_, points, expected) => {
    expect(drawn(points)).toEqual(expected);
  });

  it('never cross from one source to another, nor a break within it, flagged or not', () => {
    expect(drawn([...CHILE_0831.after, ...CHILE_0831.before])).toEqual([
      '2018 2019',
      '2020 2021 2022',
      '2010 2011 2012 2013 2014 2015 2016',
      '2017',
    ]);
  });

  it('leave an outlier alone: Chile’s NEET rate of 2021', () => {
    expect(drawn(pointsOf({ 2019: 16.5, 2020: 21.1, 2021: 46.8, 2022: 14.4, 2023: 14 }))).toEqual([
      '2019 2020',
      '2021',
      '2022 2023',
    ]);
  });

  it('join counts however far they move', () => {
    expect(lines(pointsOf({ 2020: 100, 2021: 900 }), 'count')).toHaveLength(1);
  });

  it('keep places and parts apart', () => {
    const women = pointsOf({ 2021: 1 }, { disaggregation: 'sex=F' });
    const maule = pointsOf({ 2022: 2 }, { territory: 'CL-ML' });
    expect(drawn([...women, ...maule, ...pointsOf({ 2023: 3 })])).toEqual(['2021', '2022', '2023']);
  });
});

describe('gaps', () => {
  it('name the periods that are missing or were not published, of each line by itself', () => {
    const points = [
      ...pointsOf({ 2015: 1, 2016: 1, 2018: null, 2019: 2 }),
      ...pointsOf({ 2019: 1, 2020: 1 }, { seriesId: 2 }),
    ];
    expect(gaps(points)).toEqual([
      { seriesId: 1, territory: null, disaggregation: '', periods: ['2017', '2018'] },
    ]);
  });
});
