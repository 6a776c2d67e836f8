import { milestone } from '../testing/milestones';
import { completionsByMonth } from './completions';

const roadmap = { startsOn: '2025-11-15', endsOn: '2026-02-10' };

describe('completions by month', () => {
  it('add up what was due and what was done, up to the day asked about', () => {
    const rows = [
      milestone({ originalDue: '2025-12', due: '2026-06', status: 'completed', completedOn: '2026-01-05' }),
      milestone({ originalDue: '2025-Q4', status: 'completed', completedOn: '2025-11-30' }),
      milestone({ originalDue: '2026-01-31' }),
    ];
    expect(completionsByMonth(rows, roadmap, '2026-01-20')).toEqual([
      { month: '2025-11', planned: 0, actual: 1 },
      { month: '2025-12', planned: 2, actual: 1 },
      { month: '2026-01', planned: 3, actual: 2 },
      { month: '2026-02', planned: 3, actual: null },
    ]);
  });

  it('reach beyond the roadmap’s period where its milestones do', () => {
    const rows = [
      milestone({ originalDue: '2026', status: 'in_progress' }),
      milestone({ originalDue: '2025-10', status: 'completed', completedOn: '2025-10-31' }),
    ];
    const months = completionsByMonth(rows, roadmap, '2026-11-24').map(({ month }) => month);
    expect([months[0], months.at(-1), months.length]).toEqual(['2025-10', '2026-12', 15]);
  });

  it('leave cancelled milestones out', () => {
    const rows = [milestone({ originalDue: '2025-12', status: 'cancelled' })];
    expect(completionsByMonth(rows, roadmap, '2026-11-24').every(({ planned }) => planned === 0)).toBe(true);
  });

  it('show a roadmap without milestones as empty months', () => {
    expect(completionsByMonth([], roadmap, '2025-10-01')).toEqual(
      ['2025-11', '2025-12', '2026-01', '2026-02'].map((month) => ({ month, planned: 0, actual: null })),
    );
  });
});
