import { whyNot } from './as-of';

describe('the days that can be looked at', () => {
  const recorded = { since: '2024-03-01', today: '2026-11-24' };

  it.each([
    ['2024-02-29', { code: 'beforeRecords', params: { day: '2024-03-01' } }],
    ['2024-03-01', null],
    ['2025-07-15', null],
    ['2026-11-24', null],
    ['2026-11-25', { code: 'inTheFuture' }],
  ])('%s', (day, expected) => {
    expect(whyNot(day, recorded)).toEqual(expected);
  });
});
