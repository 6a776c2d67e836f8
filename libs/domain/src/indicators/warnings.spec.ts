import { CHILE_0831, pointsOf } from '../testing/indicators';
import type { Unit } from './vocabularies';
import { observationWarnings } from './warnings';

const of = (disaggregation: string, figures: Parameters<typeof pointsOf>[0]) =>
  pointsOf(figures, { disaggregation });
const asked = (points: Parameters<typeof observationWarnings>[0], unit: Unit) =>
  observationWarnings(points, unit).map(({ code, period }) => `${code} ${period}`);

describe('warnings', () => {
  it.each([
    ['Chile’s fall of 2017 within one source', CHILE_0831.before, 'percent', ['jump 2017']],
    ['Chile’s flagged break of 2020', CHILE_0831.after, 'percent', []],
    [
      'the outlier of Chile’s young people',
      pointsOf({ 2020: 21.1, 2021: 46.8, 2022: 14.4 }),
      'percent',
      ['jump 2021', 'jump 2022'],
    ],
    ['eight points in a year', pointsOf({ 2019: 20, 2020: 28 }), 'percent', []],
    ['twelve points in two years', pointsOf({ 2018: 20, 2020: 32 }), 'percent', []],
    ['nine points in a quarter', pointsOf({ '2020-Q1': 20, '2020-Q2': 29 }), 'percent', ['jump 2020-Q2']],
    ['more than all', pointsOf({ 2020: 100.4 }), 'percent', ['overHundred 2020']],
    ['fewer than none', pointsOf({ 2020: -3 }), 'count', ['negative 2020']],
    ['a gap below zero', pointsOf({ 2020: -3 }), 'points', []],
    [
      'Jamaica’s counts of 2024 in another meaning',
      pointsOf({ '2023-01': 580_000, '2024-01': 19_000 }),
      'count',
      ['scaleChange 2024-01'],
    ],
    ['a break note', pointsOf({ '2023-01': 580_000, '2024-01': [19_000, 'B'] }), 'count', []],
    [
      'counts that add up',
      [...of('', { 2020: 100 }), ...of('sex=F', { 2020: 40 }), ...of('sex=M', { 2020: 60 })],
      'count',
      [],
    ],
    [
      'counts that do not',
      [...of('', { 2017: 475_300 }), ...of('sex=F', { 2017: 238_200 }), ...of('sex=M', { 2017: 237_000 })],
      'count',
      [],
    ],
    [
      'men counted twice',
      [...of('', { 2019: 300 }), ...of('sex=F', { 2019: 190 }), ...of('sex=M', { 2019: 190 })],
      'count',
      ['partsDisagree 2019'],
    ],
    [
      'a rate outside its parts',
      [...of('', { 2019: 30 }), ...of('sex=F', { 2019: 28 }), ...of('sex=M', { 2019: 26 })],
      'percent',
      ['partsDisagree 2019'],
    ],
    [
      'a rate between its parts',
      [...of('', { 2019: 27.3 }), ...of('sex=F', { 2019: 28.4 }), ...of('sex=M', { 2019: 26.6 })],
      'percent',
      [],
    ],
    [
      'parts of something without a known unit that add up to it',
      [...of('', { 2019: 466_500 }), ...of('sex=F', { 2019: 277_800 }), ...of('sex=M', { 2019: 188_700 })],
      'other',
      [],
    ],
    [
      'parts of something without a known unit that do neither',
      [...of('', { 2019: 520_300 }), ...of('sex=F', { 2019: 238_200 }), ...of('sex=M', { 2019: 237_000 })],
      'other',
      ['partsDisagree 2019'],
    ],
    ['a year beside a month', [...of('', { 2019: 53, '2019-06': 10 })], 'percent', []],
    ['a part that is missing', [...of('', { 2019: 30 }), ...of('sex=F', { 2019: 28 })], 'percent', []],
    ['what was not published', pointsOf({ 2018: 20, 2019: null, 2020: 21 }), 'percent', []],
  ] as [string, ReturnType<typeof pointsOf>, Unit, string[]][])(
    '%s (as %3$s)',
    (_, points, unit, expected) => {
      expect(asked(points, unit)).toEqual(expected);
    },
  );

  it('say what they compared', () => {
    expect(observationWarnings(CHILE_0831.before, 'percent')).toMatchObject([
      { params: { from: 39.547, to: 29.314, since: '2016' } },
    ]);
  });
});
