import { addDays } from '../platform/calendar';
import { milestone, target } from '../testing/milestones';
import { ATTENTION_LIMIT } from './attention';
import { overviewFigures } from './overview';

const TODAY = '2026-11-24';
const roadmap = { startsOn: '2023-01-01', endsOn: '2027-12-31' };

describe('the overview', () => {
  const rows = [
    milestone({
      id: 1,
      axisId: 10,
      ownerId: 5,
      themes: ['SUPPLY'],
      status: 'completed',
      completedOn: '2024-07-30',
      due: '2024-06',
    }),
    milestone({
      id: 2,
      axisId: 10,
      ownerId: 6,
      themes: ['FORM', 'CARE'],
      due: '2026-06',
      progress: 50,
      lastUpdateOn: '2026-08-26',
    }),
    milestone({
      id: 3,
      axisId: 20,
      ownerId: 6,
      due: '2027-12',
      status: 'planned',
      lastUpdateOn: '2026-08-27',
    }),
    target(0, 10, 10, {
      id: 4,
      axisId: 20,
      themes: ['SUPPLY'],
      weight: 2,
      due: '2026-12',
      lastUpdateOn: TODAY,
    }),
    milestone({
      id: 5,
      axisId: 20,
      ownerId: 6,
      status: 'cancelled',
      due: '2025-06',
      progress: 80,
      lastUpdateOn: TODAY,
    }),
  ];
  const overview = overviewFigures(rows, roadmap, TODAY);

  it('counts every milestone once, in one state', () => {
    expect(overview.states).toEqual({
      overdue: 1,
      at_risk: 0,
      on_hold: 0,
      in_progress: 1,
      planned: 1,
      completed: 0,
      completed_late: 1,
      cancelled: 1,
    });
  });

  it('sets progress beside the time that has passed', () => {
    expect(overview.rollUp).toEqual({ done: 3.5, weight: 5, percent: 70, milestones: 4 });
    expect(overview.elapsed).toBeCloseTo((1423 / 1825) * 100, 10);
  });

  it('groups by axis in the order of the plan', () => {
    expect(overview.byAxis.map(({ key, rollUp }) => [key, rollUp.done, rollUp.weight])).toEqual([
      ['10', 1.5, 2],
      ['20', 2, 3],
    ]);
  });

  it('groups by theme in the order of the strategy; several themes count under each, none under "none"', () => {
    expect(
      overview.byTheme.map(({ key, states }) => [key, Object.values(states).reduce((a, b) => a + b)]),
    ).toEqual([
      ['CARE', 1],
      ['FORM', 1],
      ['SUPPLY', 2],
      ['none', 2],
    ]);
  });

  it('groups by owner, most milestones first', () => {
    expect(overview.byOwner.map(({ key, rollUp }) => [key, rollUp.milestones])).toEqual([
      ['6', 2],
      ['5', 1],
      ['none', 1],
    ]);
  });

  it('counts what was updated in the last 90 days, cancelled ones left out', () => {
    expect(overview.updatedRecently).toBe(2);
  });

  it('lists what needs attention and how many there are in all', () => {
    const late = Array.from({ length: ATTENTION_LIMIT + 7 }, (_, n) =>
      milestone({ id: n, due: addDays(TODAY, -n - 1) }),
    );
    const { attention, attentionTotal } = overviewFigures(late, roadmap, TODAY);
    expect(attentionTotal).toBe(57);
    expect(attention).toHaveLength(50);
    expect(attention[0]?.days).toBe(57);
  });

  it('of a roadmap without milestones measures nothing', () => {
    expect(overviewFigures([], roadmap, TODAY)).toMatchObject({
      rollUp: { percent: null, milestones: 0 },
      byAxis: [],
      byTheme: [],
      byOwner: [],
      updatedRecently: 0,
      attention: [],
      attentionTotal: 0,
    });
  });
});
