import { changed, comparison, standing } from '../testing';
import { filterChanged, firstOf, groupChanged } from './changed-groups';

const milestones = [
  changed(1, { kinds: ['replanned'], replannedBy: 30 }),
  changed(2, { kinds: ['completed', 'replanned'], replannedBy: 200, after: standing({ ownerId: 6 }) }),
  changed(3, { kinds: ['added'], before: null, after: standing({ ownerId: null }) }),
  changed(4, { kinds: ['removed'], after: null }),
];
const ids = (list: readonly { id: number }[]) => list.map(({ id }) => id);

it.each([
  [{ kind: 'replanned' as const }, [1, 2]],
  [{ body: '5' }, [1, 4]],
  [{ body: '6' }, [2]],
  [{ body: 'none' }, [3]],
  [{ axis: '1' }, [1, 2, 3, 4]],
  [{ axis: '2' }, []],
  [{ kind: 'replanned' as const, body: '6' }, [2]],
])('changes that fit %j', (filter, expected) => {
  expect(ids(filterChanged(milestones, filter))).toEqual(expected);
});

describe('changed milestones', () => {
  const surroundings = comparison(milestones);
  const grouped = (by: 'kind' | 'axis' | 'body', kind?: 'replanned') =>
    groupChanged(milestones, by, surroundings, kind).map(({ key, milestones: of }) => [key, ids(of)]);

  it('stand under each of their kinds, the longest postponement first', () => {
    expect(grouped('kind')).toEqual([
      ['added', [3]],
      ['removed', [4]],
      ['completed', [2]],
      ['replanned', [2, 1]],
    ]);
    expect(grouped('kind', 'replanned')).toEqual([['replanned', [2, 1]]]);
  });

  it('stand under one axis, and under the body that answers for them now', () => {
    expect(grouped('axis')).toEqual([['1', [1, 2, 3, 4]]]);
    expect(grouped('body')).toEqual([
      ['5', [1, 4]],
      ['6', [2]],
      ['none', [3]],
    ]);
  });

  it('are shown up to a number, over the bounds of groups', () => {
    const groups = groupChanged(milestones, 'body', surroundings);
    const first = (limit: number) => firstOf(groups, limit).map(({ milestones: of }) => ids(of));
    expect(first(1)).toEqual([[1]]);
    expect(first(3)).toEqual([[1, 4], [2]]);
    expect(first(99)).toEqual([[1, 4], [2], [3]]);
    expect(first(0)).toEqual([]);
  });
});
