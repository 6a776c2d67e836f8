import { milestoneRow, plan } from '../../testing/milestones';
import { filterPlan, judgePlan, type PlanFilter, planLines } from './plan-filter';

const TODAY = '2026-11-24';
const MILESTONES = [
  milestoneRow({
    id: 1,
    code: '2.1',
    objectiveId: 20,
    title: { lang: 'es', text: 'Guía de inscripción' },
    themes: ['FORM'],
  }),
  milestoneRow({
    id: 2,
    code: '1.2',
    position: 1,
    due: '2026-06',
    originalDue: '2026-03',
    ownerId: 7,
    progress: 40,
  }),
  milestoneRow({ id: 3, code: '1.1', position: 0, due: '2026-Q4', territories: ['CL-AR'], progress: 10 }),
  milestoneRow({
    id: 4,
    code: '1.3',
    position: 2,
    status: 'completed',
    completedOn: '2026-02-10',
    due: '2025-12',
  }),
  milestoneRow({
    id: 5,
    code: '1.4',
    position: 3,
    status: 'planned',
    due: '2027',
    lastUpdateOn: null,
    progress: 0,
  }),
];
const judged = judgePlan(plan(MILESTONES), TODAY);
const found = (filter: PlanFilter) => filterPlan(judged, filter, TODAY, 'es').map(({ row }) => row.id);

test('milestones come in the order of axes, objectives and positions', () => {
  expect(judged.map(({ row }) => row.id)).toEqual([3, 2, 4, 5, 1]);
});

test.each<[string, PlanFilter, number[]]>([
  ['nothing asked', {}, [3, 2, 4, 5, 1]],
  ['one state', { state: 'overdue' }, [2]],
  ['several states', { state: 'overdue,at_risk' }, [3, 2]],
  ['an axis', { axis: '2' }, [1]],
  ['a body', { owner: '7' }, [2]],
  ['no body', { owner: 'none' }, [3, 4, 5, 1]],
  ['a territory', { territory: 'CL-AR' }, [3]],
  ['the whole country', { territory: 'country' }, [2, 4, 5, 1]],
  ['a theme', { theme: 'FORM' }, [1]],
  ['due in a quarter', { due: '2026-Q4' }, [3, 1]],
  ['due in a year', { due: '2026' }, [3, 2, 1]],
  ['originally planned by a month', { plannedBy: '2026-03' }, [2]],
  ['completed by a month', { completedBy: '2026-02' }, [4]],
  ['not yet completed by then', { completedBy: '2026-01' }, []],
  ['updated lately', { updated: 'recent' }, [3, 2, 4, 1]],
  ['on the attention list', { attention: 'yes' }, [3, 2]],
  ['text without its accents', { q: 'guia inscripcion' }, [1]],
  ['a code', { q: '1.3' }, [4]],
  ['several at once', { state: 'overdue', owner: 'none' }, []],
])('a filter by %s finds what it says', (_, filter, ids) => {
  expect(found(filter)).toEqual(ids);
});

describe('lines', () => {
  const kinds = (filter: PlanFilter, sort: 'plan' | 'due' = 'plan') =>
    planLines(
      plan(MILESTONES),
      filterPlan(judged, filter, TODAY, 'es'),
      sort,
      Object.keys(filter).length > 0,
    ).map((line) => (line.kind === 'milestone' ? line.row.id : line.kind));

  test('stand under their headings in plan order', () => {
    expect(kinds({})).toEqual(['axis', 'objective', 3, 2, 4, 5, 'axis', 'objective', 1]);
  });

  test('leave headings out that a filter emptied', () => {
    expect(kinds({ theme: 'FORM' })).toEqual(['axis', 'objective', 1]);
  });

  test('are flat in another order', () => {
    expect(kinds({}, 'due')).toEqual([4, 2, 3, 1, 5]);
  });
});
