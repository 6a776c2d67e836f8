import {
  checkDependencies,
  cycleThrough,
  type Dependency,
  dependencyWarning,
  MilestoneDependenciesInput,
} from './dependency';
import type { Milestone } from './milestone';

/** `1<2`: 2 waits for 1. */
const waiting = (text: string): Dependency[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((pair) => pair.split('<').map(Number))
    .map(([predecessorId = 0, milestoneId = 0]) => ({ milestoneId, predecessorId }));

test.each<[string, string, number, number[] | null]>([
  ['nothing', '', 1, null],
  ['a chain', '1<2 2<3', 1, null],
  ['two ways to one end', '1<2 1<3 2<4 3<4', 1, null],
  ['itself', '1<1', 1, [1, 1]],
  ['two that wait for each other', '1<2 2<1', 1, [1, 2, 1]],
  ['a circle seen from its middle', '1<2 2<3 3<1', 2, [2, 3, 1, 2]],
  ['a circle beside a dead end', '1<2 1<3 3<4 4<1', 1, [1, 3, 4, 1]],
  ['a circle that it only leads to', '1<2 2<3 3<2', 1, null],
  ['the shorter of two circles', '1<2 2<3 3<1 2<1', 1, [1, 2, 1]],
])('a milestone in %s', (_, dependencies, id, cycle) => {
  expect(cycleThrough(id, waiting(dependencies))).toEqual(cycle);
});

describe('new predecessors', () => {
  const codes = new Map([1, 2, 3, 4].map((id) => [id, `1.${id}`]));
  const check = (id: number, predecessorIds: number[], dependencies = '1<2 2<3') =>
    checkDependencies(id, { predecessorIds }, { codes, dependencies: waiting(dependencies) });

  test.each<[string, number, number[]]>([
    ['none', 3, []],
    ['another one', 3, [1]],
    ['several', 4, [1, 2, 3]],
    ['one in place of another, so that the circle is open', 2, []],
  ])('are accepted: %s', (_, id, ids) => {
    expect(check(id, ids)).toEqual([]);
  });

  test('may not be the milestone itself', () => {
    expect(check(3, [1, 3])).toEqual([{ path: 'predecessorIds.1', code: 'dependsOnItself' }]);
  });

  test('may not be unknown to the roadmap', () => {
    expect(check(3, [9])).toEqual([{ path: 'predecessorIds.0', code: 'referenceMissing' }]);
  });

  test('may not close a circle, which is named by codes in the order of work', () => {
    expect(check(1, [4, 3])).toEqual([
      {
        path: 'predecessorIds.1',
        code: 'dependencyCycle',
        params: { cycle: '1.1 → 1.2 → 1.3 → 1.1' },
      },
    ]);
  });

  test('replace the former ones before circles are looked for', () => {
    expect(check(2, [3], '1<2')).toEqual([]);
  });

  test('are named once, and a hundred of them at most', () => {
    const accepts = (ids: number[]) => MilestoneDependenciesInput.safeParse({ predecessorIds: ids }).success;
    expect(accepts([1, 2])).toBe(true);
    expect(accepts([1, 1])).toBe(false);
    expect(accepts(Array.from({ length: 101 }, (_, n) => n + 1))).toBe(false);
  });
});

const standing = (text: string): Pick<Milestone, 'status' | 'due'> => {
  const [status = '', due = ''] = text.split(' ');
  return { status: status as Milestone['status'], due };
};

test.each([
  ['planned 2026-12', 'in_progress 2026-06', null],
  ['planned 2026-06', 'in_progress 2026-12', 'dueFirst'],
  ['planned 2026-06-30', 'planned 2026-Q2', null],
  ['planned 2026-06-29', 'planned 2026-Q2', 'dueFirst'],
  ['planned 2026', 'planned 2026-12-31', null],
  ['on_hold 2026-06', 'on_hold 2027', 'dueFirst'],
  ['planned 2026-06', 'completed 2026-12', null],
  ['planned 2026-06', 'cancelled 2026-03', 'predecessorCancelled'],
  ['completed 2026-06', 'planned 2026-03', 'completedFirst'],
  ['completed 2026-06', 'completed 2026-12', null],
  ['completed 2026-06', 'cancelled 2026-12', null],
  ['cancelled 2026-06', 'planned 2026-12', null],
])('%s that waits for %s: %s', (milestone, predecessor, warning) => {
  expect(dependencyWarning(standing(milestone), standing(predecessor))).toBe(warning);
});
