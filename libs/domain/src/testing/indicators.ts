import type { Flag, Point } from '../indicators/index';

type Figure = number | null | [value: number | null, flag: Flag];

/** The points of one series from figures by period, undivided unless said otherwise. */
export function pointsOf(figures: Record<string, Figure>, fields: Partial<Point> = {}): Point[] {
  return Object.entries(figures).map(([period, figure]) => {
    const [value, flag] = Array.isArray(figure) ? figure : [figure, null];
    return {
      ...{ seriesId: 1, territory: null, disaggregation: '', numerator: null, denominator: null },
      ...{ period, value, flag },
      ...fields,
    };
  });
}

/** Chile's informal employment as ILOSTAT has it: two sources, and a flagged break within the second. */
export const CHILE_0831 = {
  before: pointsOf(
    {
      2010: 42.099,
      2011: 39.869,
      2012: 38.467,
      2013: 38.457,
      2014: 38.895,
      2015: 39.007,
      2016: 39.547,
      2017: 29.314,
    },
    { seriesId: 1 },
  ),
  after: pointsOf(
    { 2018: 29.344, 2019: 29.299, 2020: [25.828, 'B'], 2021: 27.352, 2022: 27.355 },
    { seriesId: 2 },
  ),
};
