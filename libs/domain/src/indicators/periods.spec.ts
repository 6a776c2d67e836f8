import {
  isObservationPeriod,
  nextPeriod,
  observationEnd,
  observationPrecision,
  observationStart,
} from './periods';

test.each([
  ['2025', 'year', '2025-01-01', '2025-12-31', '2026'],
  ['2025-Q4', 'quarter', '2025-10-01', '2025-12-31', '2026-Q1'],
  ['2025-Q1', 'quarter', '2025-01-01', '2025-03-31', '2025-Q2'],
  ['2023-10/P3M', 'movingQuarter', '2023-10-01', '2023-12-31', '2023-11/P3M'],
  ['2023-12/P3M', 'movingQuarter', '2023-12-01', '2024-02-29', '2024-01/P3M'],
  ['2025-12', 'month', '2025-12-01', '2025-12-31', '2026-01'],
  ['2024-02-28', 'day', '2024-02-28', '2024-02-28', '2024-02-29'],
])('%s is a %s from %s to %s, and %s follows it', (period, precision, start, end, next) => {
  expect(isObservationPeriod(period)).toBe(true);
  expect(observationPrecision(period)).toBe(precision);
  expect(observationStart(period)).toBe(start);
  expect(observationEnd(period)).toBe(end);
  expect(nextPeriod(period)).toBe(next);
});

test.each(['2023-13/P3M', '2023-10/P2M', '2023-V11', '2023-Q5', '20255', '2023-02-30', 'Q1 2023', '', 'NaN'])(
  '%s is no period',
  (text) => {
    expect(isObservationPeriod(text)).toBe(false);
  },
);
