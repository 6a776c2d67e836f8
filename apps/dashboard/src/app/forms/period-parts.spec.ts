import { partsOf, periodOf } from './period-parts';

test.each(['2026-06-30', '2026-06', '2026-Q2', '2026', '2025-10/P3M'])(
  '%s is taken apart and put together again',
  (period) => {
    expect(periodOf(partsOf(period))).toBe(period);
  },
);

test('nothing is an empty quarter, and no period', () => {
  expect(partsOf(null)).toMatchObject({ precision: 'quarter', year: null });
  expect(periodOf(partsOf(null))).toBeNull();
});

test('another precision keeps what was typed', () => {
  expect(periodOf({ ...partsOf('2026-06-30'), precision: 'quarter' })).toBe('2026-Q2');
  expect(periodOf({ ...partsOf('2026-Q2'), precision: 'month' })).toBe('2026-06');
});

test('an impossible year stays as typed, to be refused by name', () => {
  expect(periodOf({ ...partsOf('2026'), year: 20255 })).toBe('20255');
});
