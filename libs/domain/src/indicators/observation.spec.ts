import { checkObservations, ObservationInput } from './observation';

const LIMITS = { startsOn: '2020-01-01', until: '2030-01-01', today: '2026-11-24' };
const figure = (fields: Partial<ObservationInput>): ObservationInput =>
  ObservationInput.parse({ period: '2025', value: 27, ...fields });

describe('an observation', () => {
  it.each([
    ['of the year that runs', { period: '2026' }, []],
    ['of a moving quarter that has begun', { period: '2026-11/P3M' }, []],
    ['of a period that has not begun', { period: '2027' }, ['observations.0.period notBegun']],
    ['before its series', { period: '2019' }, ['observations.0.period beforeSeries']],
    ['that its fraction makes', { value: 26.8, numerator: 268, denominator: 1000 }, []],
    [
      'that its fraction does not make',
      { value: 28, numerator: 268, denominator: 1000 },
      ['observations.0.value shareDisagrees'],
    ],
  ])('%s', (_, fields, expected) => {
    const errors = checkObservations([figure(fields)], { unit: 'percent' }, LIMITS);
    expect(errors.map(({ path, code }) => `${path} ${code}`)).toEqual(expected);
  });

  it('belongs to the series that goes on from its own', () => {
    const errors = checkObservations(
      [figure({}), figure({})],
      { unit: 'count' },
      { ...LIMITS, until: '2025-01-01' },
    );
    expect(errors.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'observations.0.period afterSeries',
      'observations.1.period afterSeries',
    ]);
  });
});
