import type { IndicatorRow, Tracking } from '@rumbo/domain';
import { byTheme, countStates, filterIndicators, judge } from './judged';

const row = (
  code: string,
  theme: 'formalisation' | 'sse',
  figure: number | null,
  target: number | null,
): IndicatorRow => {
  const tracking: Tracking | null =
    target === null
      ? null
      : {
          ...{ id: 1, indicatorId: 1, milestoneIds: [], illustrative: false, version: 1 },
          target: {
            ...{ seriesId: null, disaggregation: '', value: target, due: '2027', note: null },
            baseline: { value: 50, period: '2023' },
          },
        };
  return {
    tracking,
    indicator: {
      ...{ id: 1, code, theme, kind: 'quantitative', unit: 'percent', unitText: null, direction: 'lower' },
      ...{
        band: null,
        dimensions: [],
        frequency: 'year',
        source: null,
        codes: {},
        country: null,
        version: 1,
      },
      ...{ definition: null, numerator: null, denominator: null },
      name: { lang: 'en', text: `Rate ${code}`, translations: { es: `Ocupación ${code}` } },
    },
    series: null,
    seriesCount: 0,
    succeeded: false,
    points:
      figure === null
        ? []
        : [
            {
              ...{ seriesId: 1, period: '2026', territory: null, disaggregation: '', value: figure },
              ...{ numerator: null, denominator: null, flag: null },
            },
          ],
  };
};

const ROWS = judge(
  [
    row('A', 'formalisation', 25, 20),
    row('B', 'formalisation', 49, 20),
    row('C', 'sse', null, null),
    row('D', 'sse', 9, null),
  ],
  '2026-11-24',
);

test('each indicator is judged on the day, and those with a target are counted', () => {
  expect(ROWS.map(({ judgement }) => judgement.state)).toEqual([
    'on_track',
    'off_track',
    'noData',
    'noTarget',
  ]);
  expect(countStates(ROWS)).toEqual([
    { state: 'off_track', count: 1 },
    { state: 'on_track', count: 1 },
  ]);
});

test('the most urgent of a theme stands first', () => {
  expect(
    byTheme(ROWS).map(({ theme, rows }) => [theme, rows.map(({ indicator }) => indicator.code)]),
  ).toEqual([
    ['formalisation', ['B', 'A']],
    ['sse', ['C', 'D']],
  ]);
});

test.each([
  [{ q: 'ocupacion b' }, ['B']],
  [{ theme: 'sse' }, ['C', 'D']],
  [{ state: 'off_track' }, ['B']],
  [{ only: 'followed' }, ['A', 'B']],
  [{ only: 'data' }, []],
  [{}, ['A', 'B', 'C', 'D']],
])('a filter %j lets through %j', (filter, codes) => {
  expect(filterIndicators(ROWS, filter, 'es').map(({ indicator }) => indicator.code)).toEqual(codes);
});
