import type { Point } from '@rumbo/domain';
import { sparkOf } from './sparkline';

const points = (figures: Record<string, number | null>): Point[] =>
  Object.entries(figures).map(([period, value]) => ({
    ...{ seriesId: 1, territory: null, disaggregation: '', numerator: null, denominator: null, flag: null },
    ...{ period, value },
  }));

describe('a sparkline', () => {
  it('leaves open what is missing', () => {
    const pieces = sparkOf(points({ 2018: 1, 2019: 2, 2021: 3 }), 'percent');
    expect(pieces.map(({ length }) => length)).toEqual([2, 1]);
  });

  it('goes from left to right and from low to high', () => {
    const [[first, last] = []] = sparkOf(points({ 2018: 1, 2019: 2 }), 'percent');
    expect([first, last]).toEqual([
      { x: 4, y: 26 },
      { x: 108, y: 4 },
    ]);
  });

  it('stands in the middle when there is one point, and is empty without any', () => {
    expect(sparkOf(points({ 2019: 86.5 }), 'percent')).toEqual([[{ x: 56, y: 15 }]]);
    expect(sparkOf([], 'percent')).toEqual([]);
  });
});
