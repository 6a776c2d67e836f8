import type { IndicatorPage, Observation, Territory } from '@rumbo/domain';
import { periodsOf, placesOf, ranked, territorialSeries, tileOf } from './regions';

const region = (code: string, position: number, level: Territory['level'] = 'region'): Territory => ({
  ...{ code, position, level, country: 'CL', name: code, codes: {} },
});
const figure = (seriesId: number, territory: string | null, period: string, value: number | null) =>
  ({ seriesId, territory, period, value, disaggregation: '' }) as Observation;
const PAGE = {
  series: [{ id: 1 }, { id: 2 }, { id: 3 }],
  territories: [
    region('CL-AP', 0),
    region('CL-AR', 11),
    region('CL-MA', 15),
    region('CL-13101', 1200, 'municipality'),
  ],
  observations: [
    figure(1, 'CL-AR', '2022', 38),
    figure(2, 'CL-AR', '2023', 46.9),
    figure(2, 'CL-MA', '2023', 61.2),
    figure(2, 'CL-MA', '2021', 60),
    figure(3, null, '2023', 52.6),
  ],
} as unknown as IndicatorPage;

test('series with the newest figures by territory come first, the others not at all', () => {
  expect(territorialSeries(PAGE).map(({ id }) => id)).toEqual([2, 1]);
  expect(periodsOf(PAGE, 2)).toEqual(['2023', '2021']);
});

test('every region has its place from north to south, with its figure or without', () => {
  const places = placesOf(PAGE, 2, '2023');
  expect(places.map(({ territory, observation }) => [territory.code, observation?.value ?? null])).toEqual([
    ['CL-AP', null],
    ['CL-AR', 46.9],
    ['CL-MA', 61.2],
  ]);
  expect(ranked(places).map(({ territory }) => territory.code)).toEqual(['CL-MA', 'CL-AR', 'CL-AP']);
});

test('the sixteen regions of Chile have a tile each, none on another', () => {
  const codes = 'AP TA AN AT CO VS RM LI ML NB BI AR LR LL AI MA'.split(' ').map((code) => `CL-${code}`);
  const tiles = codes.map((code) => tileOf(code)?.slice(0, 2).join());
  expect(new Set(tiles).size).toBe(16);
});
