import { pointsOf } from '../testing/indicators';
import { comparableSeries } from './comparison';
import type { Series } from './series';

const series = (id: number, country: string, provider: string, source: string): Series => ({
  ...{ id, country, provider, source, methodology: '', base: '', indicatorId: 1, startsOn: null },
  ...{ predecessorId: null, breakKind: null, breakReason: null, note: null, illustrative: false, version: 1 },
});
const ALL = [
  series(1, 'CL', 'ILOSTAT', 'BA:460'),
  series(2, 'CL', 'INE', 'ENE'),
  series(3, 'SN', 'ILOSTAT', 'BA:13368'),
  series(4, 'KE', 'ILOSTAT', 'BB:7021'),
];
const POINTS = ALL.flatMap(({ id }) => pointsOf({ [2018 + id]: 1 }, { seriesId: id }));

describe('comparing countries', () => {
  it('keeps to the type of series that most of them share, and says why the others are left out', () => {
    const { type, shown, left, types } = comparableSeries('CL', ['SN', 'KE', 'EC'], ALL, POINTS);
    expect(type).toBe('ILOSTAT · BA');
    expect(types).toEqual(['ILOSTAT · BA', 'INE · ENE']);
    expect(shown.map(({ id }) => id)).toEqual([1, 3]);
    expect(left).toEqual([
      { country: 'KE', because: 'otherType', types: ['ILOSTAT · BB'] },
      { country: 'EC', because: 'noData', types: [] },
    ]);
  });

  it('takes the type that the reader chose', () => {
    const { shown, left } = comparableSeries('CL', ['SN'], ALL, POINTS, 'INE · ENE');
    expect(shown.map(({ id }) => id)).toEqual([2]);
    expect(left.map(({ country }) => country)).toEqual(['SN']);
  });

  it('has nothing to show where the own country has no figures', () => {
    expect(comparableSeries('CL', ['SN'], ALL.slice(2), POINTS).type).toBeNull();
  });
});
