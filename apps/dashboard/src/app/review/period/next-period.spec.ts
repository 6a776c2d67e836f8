import type { ReportList } from '@rumbo/domain';
import { nextPeriod } from './next-period';

const listOf = (...ends: string[]) =>
  ({
    roadmap: { startsOn: '2023-08-17' },
    periods: ends.map((endsOn) => ({ period: { endsOn } })),
  }) as unknown as ReportList;

test.each([
  [
    'the rest of the half-year in which the roadmap began',
    listOf(),
    ['2023-08-17', '2023-12-31', '2024-01-30'],
  ],
  [
    'the half-year after the newest period',
    listOf('2026-06-30', '2025-12-31'),
    ['2026-07-01', '2026-12-31', '2027-01-30'],
  ],
  ['what is left of a half-year', listOf('2026-03-31'), ['2026-04-01', '2026-06-30', '2026-07-30']],
])('a new period is %s', (_, list, [startsOn, endsOn, dueOn]) => {
  expect(nextPeriod(list)).toEqual({ startsOn, endsOn, dueOn });
});
