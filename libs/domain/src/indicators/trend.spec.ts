import { CHILE_0831, pointsOf } from '../testing/indicators';
import { trend } from './trend';

describe('a trend', () => {
  it.each([
    ['falls, and lower is better', { 2019: 10, 2020: 9, 2021: 8, 2022: 7 }, 'lower', 'improving', -1],
    ['falls, and higher is better', { 2019: 10, 2020: 9, 2021: 8, 2022: 7 }, 'higher', 'worsening', -1],
    ['rises, and nothing is better', { 2019: 1, 2020: 2, 2021: 3, 2022: 4 }, 'none', 'rising', 1],
    [
      'is not turned by one outlier',
      { 2018: 10, 2019: 9, 2020: 8, 2021: 46.8, 2022: 6, 2023: 5 },
      'lower',
      'improving',
      -1,
    ],
    [
      'drowns in its scatter',
      { 2018: 5, 2019: 6.2, 2020: 4.9, 2021: 6, 2022: 5.1, 2023: 6.1 },
      'lower',
      'stable',
      null,
    ],
  ] as const)('%s', (_, figures, direction, state, perYear) => {
    const found = trend(pointsOf(figures), { direction, unit: 'count' });
    expect(found.state).toBe(state);
    if (perYear !== null) expect(found.perYear).toBeCloseTo(perYear, 1);
  });

  it.each([
    ['one observation', pointsOf({ 2019: 86.489 }), 1],
    ['none', [], 0],
    ['three on the last unbroken line, however many before', CHILE_0831.after, 3],
  ])('needs more than %s', (_, points, used) => {
    expect(trend(points, { direction: 'lower', unit: 'count' })).toMatchObject({
      state: 'notEnough',
      perYear: null,
      points: used,
    });
  });

  it('reads the last line alone', () => {
    const points = pointsOf({ 2010: 50, 2011: 60, 2012: 70, 2014: 9, 2015: 8, 2016: 7, 2017: 6 });
    expect(trend(points, { direction: 'lower', unit: 'count' })).toMatchObject({
      state: 'improving',
      from: '2014',
      to: '2017',
    });
  });
});
