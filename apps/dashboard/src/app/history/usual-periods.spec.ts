import { usualPeriods } from './usual-periods';

it.each([
  ['a long past', '2024-01-10', '2024-03-01', ['quarter', 'year', 'adopted', 'recorded']],
  ['a short one', '2026-06-01', null, ['quarter', 'recorded']],
  ['one that was adopted when it was recorded', '2026-06-01', '2026-06-01', ['quarter', 'adopted']],
  ['a very short one', '2026-11-01', '2026-11-02', ['adopted', 'recorded']],
])('of %s these can be asked about', (_, recordedFrom, adoptedOn, names) => {
  expect(usualPeriods('2026-11-24', recordedFrom, adoptedOn).map(({ name }) => name)).toEqual(names);
});

it('a quarter and a year end today', () => {
  const [quarter, year] = usualPeriods('2026-11-24', '2024-01-10', null);
  expect([quarter?.from, year?.from]).toEqual(['2026-08-25', '2025-11-24']);
});
