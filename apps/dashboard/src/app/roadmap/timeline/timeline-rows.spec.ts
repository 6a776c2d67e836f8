import type { Timeline, TimelineMilestone } from '@rumbo/domain';
import { plan } from '../../testing/milestones';
import {
  arrowsOf,
  filterTimeline,
  judgeTimeline,
  type RowWords,
  spanOf,
  type TimelineFilter,
  timelineRows,
} from './timeline-rows';

const TODAY = '2026-11-24';
const milestone = (id: number, fields: Partial<TimelineMilestone> = {}): TimelineMilestone => ({
  ...{ id, objectiveId: 10, code: `1.${id}`, type: 'milestone', title: { lang: 'es', text: `Hito ${id}` } },
  ...{ startsOn: null, due: '2027-06', originalDue: '2027-06', baseline: null, goal: null, ownerId: null },
  ...{ status: 'in_progress', progress: 90, value: null, completedOn: null },
  ...fields,
});
const { roadmap, axes, objectives } = plan([]);
const timeline: Timeline = {
  ...{ roadmap, axes, objectives, bodies: [] },
  milestones: [
    milestone(1, { due: '2026-06', originalDue: '2026-03', ownerId: 7 }),
    milestone(2, { due: '2027-03', originalDue: '2027-03' }),
    milestone(3, { due: '2027-06' }),
    milestone(4, { objectiveId: 20, due: '2031', originalDue: '2028' }),
  ],
  dependencies: [
    { milestoneId: 2, predecessorId: 3 },
    { milestoneId: 3, predecessorId: 1 },
  ],
};
const judged = judgeTimeline(timeline, TODAY);
const words: RowWords = {
  title: (title) => title,
  milestone: ({ milestone: { id } }) => ({
    ...{ name: '', note: '', stateLabel: '', warning: '', href: `/${id}` },
  }),
  section: (_, below) => ({ name: '', note: String(below.length) }),
};

test('milestones are judged with what is critical and what contradicts their dependencies', () => {
  expect(judged.map(({ state }) => state.state)).toEqual([
    'overdue',
    'in_progress',
    'in_progress',
    'in_progress',
  ]);
  expect(judged.map(({ critical }) => critical)).toEqual([true, true, true, false]);
  expect(judged[1]?.conflicts).toMatchObject([{ warning: 'dueFirst', predecessor: { id: 3 } }]);
  expect(judged.filter(({ conflicts }) => conflicts.length > 0)).toHaveLength(1);
});

test.each<[string, TimelineFilter, number[]]>([
  ['nothing', {}, [1, 2, 3, 4]],
  ['an axis', { axis: '2' }, [4]],
  ['a body', { owner: '7' }, [1]],
  ['no body', { owner: 'none' }, [2, 3, 4]],
  ['states', { state: 'overdue,planned' }, [1]],
  ['what is critical', { critical: 'yes' }, [1, 2, 3]],
  ['what was postponed', { slipped: 'yes' }, [1, 4]],
  ['several at once', { slipped: 'yes', owner: 'none' }, [4]],
])('a filter by %s finds what it says', (_, filter, ids) => {
  expect(filterTimeline(judged, filter).map(({ milestone: { id } }) => id)).toEqual(ids);
});

test('arrows are critical where both ends are, and know what contradicts them', () => {
  expect(arrowsOf(timeline, judged)).toEqual([
    { from: 3, to: 2, critical: true, contradicted: true },
    { from: 1, to: 3, critical: true, contradicted: false },
  ]);
});

test('the drawing covers the roadmap and every date, moved ones included', () => {
  expect(spanOf(timeline)).toEqual({ from: '2024-01-01', to: '2031-12-31' });
});

describe('rows', () => {
  const keys = (shown = judged, folded: string[] = []) =>
    timelineRows(timeline, shown, new Set(folded), words).map(({ key }) => key);

  test('stand under their axes and objectives', () => {
    expect(keys()).toEqual(['axis 1', 'objective 10', '1', '2', '3', 'axis 2', 'objective 20', '4']);
  });
  test('are folded away with their objective or their axis', () => {
    expect(keys(judged, ['objective 10', 'axis 2'])).toEqual(['axis 1', 'objective 10', 'axis 2']);
  });
  test('leave headings out that a filter emptied', () => {
    expect(keys(filterTimeline(judged, { axis: '2' }))).toEqual(['axis 2', 'objective 20', '4']);
  });
  test('know their place among their siblings, and headings what is below them', () => {
    const rows = timelineRows(timeline, judged, new Set(), words);
    expect(rows[3]).toMatchObject({ position: 2, siblings: 3, level: 3, href: '/2' });
    expect(rows[0]).toMatchObject({
      level: 1,
      note: '3',
      from: '2026-06-01',
      to: '2027-06-30',
      expanded: true,
    });
  });
});
