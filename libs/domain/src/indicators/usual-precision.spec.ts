import { usualPrecision } from './usual-precision';

test.each([
  ['the newest observation', 'year', ['2024', '2025-10/P3M'], 'movingQuarter'],
  ['the frequency where there is none', 'month', [], 'month'],
  ['a day where it is irregular', 'irregular', [], 'day'],
] as const)('the usual period is that of %s', (_, frequency, periods, expected) => {
  expect(
    usualPrecision(
      { frequency },
      periods.map((period) => ({ period })),
    ),
  ).toBe(expected);
});
