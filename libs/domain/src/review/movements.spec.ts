import { reportContent, reported, reportedIndicator } from '../testing/reports';
import { compareReports, reportFigures } from './compare-reports';
import { movements } from './movements';

const moved = (due: string, from: string) => {
  const milestone = reported('in_progress', 'in_progress', { due });
  return { ...milestone, before: { state: 'in_progress' as const, progress: 0, due: from } };
};

describe('what happened to the plan in a period', () => {
  const milestones = [
    { ...reported('completed', 'in_progress'), id: 1 },
    { ...reported('completed_late', 'overdue'), id: 2 },
    { ...reported('completed_late', 'completed_late'), id: 3 },
    { ...reported('overdue', 'in_progress'), id: 4 },
    { ...reported('overdue', 'overdue'), id: 5 },
    { ...reported('cancelled', 'on_hold'), id: 6 },
    { ...reported('cancelled', 'cancelled'), id: 7 },
    { ...reported('completed', null), id: 8 },
    { ...moved('2026-12-31', '2026-06-30'), id: 9 },
    { ...moved('2026-12', '2027-Q1'), id: 10 },
    { ...moved('2027', '2026-12-31'), id: 11 },
  ];
  const ids = (list: readonly { id: number }[]) => list.map(({ id }) => id);
  const all = movements({ milestones });

  it.each([
    ['completed', ids(all.completed), [1, 2, 8]],
    ['completed late', ids(all.late), [2]],
    ['newly overdue', ids(all.overdue), [4]],
    ['cancelled', ids(all.cancelled), [6]],
    ['added', ids(all.added), [8]],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it('re-planned, the longest postponement first, brought forward last', () => {
    expect(all.replanned.map(({ milestone, days }) => [milestone.id, days])).toEqual([
      [11, 365],
      [9, 184],
      [10, -90],
    ]);
  });
});

describe('two reports side by side', () => {
  const earlier = reportContent(
    [
      { ...reported('in_progress', 'planned'), id: 1, due: '2026-06' },
      { ...reported('in_progress', 'planned'), id: 2 },
      { ...reported('on_hold', 'planned'), id: 3 },
      { ...reported('on_hold', 'planned'), id: 5 },
    ],
    { asOf: '2025-12-31', indicators: [reportedIndicator({ figure: figure(27.4) })] },
  );
  const later = reportContent(
    [
      { ...reported('in_progress', 'in_progress'), id: 1, due: '2026-09' },
      { ...reported('completed', 'in_progress'), id: 2 },
      { ...reported('planned', null), id: 4 },
      { ...reported('overdue', 'overdue'), id: 5 },
    ],
    {
      rollUp: { done: 12, weight: 20, percent: 60, milestones: 3 },
      indicators: [
        reportedIndicator({ figure: figure(26.8) }),
        reportedIndicator({ code: 'DW-01', figure: figure(8) }),
      ],
    },
  );
  const compared = compareReports(later, earlier);

  it('puts the earlier one first, whichever was named first', () => {
    expect(compared).toEqual(compareReports(earlier, later));
    expect(compared.before).toBe(earlier);
  });

  it('says what completed, slipped, came and went', () => {
    expect(compared.completed.map(({ id }) => id)).toEqual([2]);
    expect(compared.slipped.map(({ milestone, days }) => [milestone.id, days])).toEqual([[1, 92]]);
    expect(compared.added.map(({ id }) => id)).toEqual([4]);
    expect(compared.gone.map(({ id }) => id)).toEqual([3]);
    expect(compared.changed.map(({ milestone: { id }, from, to }) => [id, from, to])).toEqual([
      [5, 'on_hold', 'overdue'],
    ]);
  });

  it('subtracts figures', () => {
    const figures = new Map(compared.figures.map((one) => [one.name, one]));
    expect(figures.get('progress')).toEqual({ name: 'progress', before: 50, after: 60, difference: 10 });
    expect(figures.get('completed')).toMatchObject({ before: 0, after: 1, difference: 1 });
  });

  it('subtracts indicators of one series only', () => {
    const [informality, unemployment] = compared.indicators;
    expect(informality?.difference).toBeCloseTo(-0.6, 10);
    expect(unemployment).toMatchObject({ before: null, difference: null });
    const other = reportContent([], { indicators: [reportedIndicator({ seriesId: 2 })] });
    expect(compareReports(earlier, other).indicators[0]?.difference).toBeNull();
  });

  it('says of a share what it was taken from', () => {
    const completed = reportFigures(later).find(({ name }) => name === 'completed');
    expect(completed).toEqual({ name: 'completed', value: 1, of: 3 });
  });
});

function figure(value: number) {
  return { period: '2025', value, flag: null, numerator: null, denominator: null };
}
