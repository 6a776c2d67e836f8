import { byQuarterEnd, endedQuarters, perQuarter } from './quarters';

describe('the last quarters that have ended', () => {
  it.each([
    ['2026-11-24', ['2026-Q1', '2026-Q2', '2026-Q3']],
    ['2026-09-30', ['2025-Q4', '2026-Q1', '2026-Q2']],
    ['2026-10-01', ['2026-Q1', '2026-Q2', '2026-Q3']],
    ['2026-01-01', ['2025-Q2', '2025-Q3', '2025-Q4']],
  ])('before %s are %j', (asOf, quarters) => {
    expect(endedQuarters(asOf, 3)).toEqual(quarters);
  });

  it('hold what lies in them, and what has come by their end', () => {
    const days = ['2025-12-31', '2026-01-01', '2026-03-31', '2026-04-01', '2026-11-01'];
    const quarters = ['2026-Q1', '2026-Q2', '2026-Q3'];
    expect(perQuarter(days, quarters)).toEqual([2, 1, 0]);
    expect(byQuarterEnd(days, quarters)).toEqual([3, 4, 4]);
  });
});
