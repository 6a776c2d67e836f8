import type { Point } from '@rumbo/domain';
import { sparkPieces } from './spark-pieces';

const points = (figures: Record<string, number | null>): Point[] =>
  Object.entries(figures).map(([period, value]) => ({
    ...{ seriesId: 1, territory: null, disaggregation: '', numerator: null, denominator: null, flag: null },
    ...{ period, value },
  }));

describe('the pieces of a sparkline', () => {
  it('leave open what is missing', () => {
    const pieces = sparkPieces(points({ 2018: 1, 2019: 2, 2021: 3 }), 'percent');
    expect(pieces.map((piece) => piece.map(({ value }) => value))).toEqual([[1, 2], [3]]);
  });

  it('stand where their periods begin', () => {
    expect(sparkPieces(points({ 2019: 86.5 }), 'percent')).toEqual([
      [{ at: Date.parse('2019-01-01'), value: 86.5 }],
    ]);
    expect(sparkPieces([], 'percent')).toEqual([]);
  });
});
