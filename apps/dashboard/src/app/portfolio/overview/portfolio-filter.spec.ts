import type { PortfolioColumn } from '@rumbo/domain';
import {
  codesOf,
  filterOf,
  firstOrder,
  queryOf,
  sortedBy,
  type Sorting,
  sortingOf,
  sortingParams,
  toggled,
} from './portfolio-filter';

test('an address gives a filter, without what makes no sense', () => {
  expect(
    filterOf({
      text: 'rural',
      country: 'CL',
      status: 'in_force',
      reason: 'overdue',
      factor: 'F1',
      below: '2.5',
      report: 'returned',
    }),
  ).toEqual({
    text: 'rural',
    country: 'CL',
    status: 'in_force',
    reason: 'overdue',
    factor: 'F1',
    below: '2.5',
    report: 'returned',
  });
  expect(
    filterOf({ text: '', country: 'Chile', status: 'lost', reason: 'x', factor: 'F9', below: '7' }),
  ).toEqual({});
});

test.each<[string | undefined, string | undefined, Sorting]>([
  [undefined, undefined, { column: 'attention', order: 'desc' }],
  ['country', undefined, { column: 'country', order: 'asc' }],
  ['overdue', 'asc', { column: 'overdue', order: 'asc' }],
  ['beauty', 'upwards', { column: 'attention', order: 'desc' }],
])('an address with sort=%s and order=%s is read, and written as short as can be', (sort, order, sorting) => {
  expect(sortingOf(sort, order)).toEqual(sorting);
  const params = sortingParams(sorting);
  expect(sortingOf(params['sort'] ?? undefined, params['order'] ?? undefined)).toEqual(sorting);
});

test.each<[PortfolioColumn, Sorting, Sorting]>([
  ['overdue', { column: 'attention', order: 'desc' }, { column: 'overdue', order: 'desc' }],
  ['overdue', { column: 'overdue', order: 'desc' }, { column: 'overdue', order: 'asc' }],
  ['F1', { column: 'overdue', order: 'desc' }, { column: 'F1', order: 'asc' }],
  ['F1', { column: 'F1', order: 'asc' }, { column: 'F1', order: 'desc' }],
])('a click on %s goes on from %j', (column, now, next) => {
  expect(sortedBy(column, now)).toEqual(next);
});

test('the usual order of a column stands in no address', () => {
  expect(sortingParams({ column: 'attention', order: firstOrder('attention') })).toEqual({
    sort: null,
    order: null,
  });
  expect(sortingParams({ column: 'F2', order: 'desc' })).toEqual({ sort: 'F2', order: 'desc' });
});

test('the API is asked for what is filtered, in order, from where the page before ended', () => {
  const sorting: Sorting = { column: 'behind', order: 'desc' };
  expect(queryOf({ country: 'CL' }, sorting)).toBe('country=CL&sort=behind&order=desc');
  expect(queryOf({ text: 'a & b' }, sorting, 'x=')).toBe('text=a+%26+b&sort=behind&order=desc&cursor=x%3D');
});

test('an address names up to four roadmaps, each once', () => {
  expect(codesOf('CL-HRR,KE-PROS,CL-HRR,nothing')).toEqual(['CL-HRR', 'KE-PROS']);
  expect(codesOf('A1-A,B1-B')).toEqual([]);
  expect(codesOf('AA-A,BB-B,CC-C,DD-D,EE-E')).toHaveLength(4);
  expect(codesOf()).toEqual([]);
});

test('a roadmap is chosen for comparison, and let go', () => {
  expect(toggled([], 'CL-HRR')).toBe('CL-HRR');
  expect(toggled(['CL-HRR'], 'KE-PROS')).toBe('CL-HRR,KE-PROS');
  expect(toggled(['CL-HRR', 'KE-PROS'], 'CL-HRR')).toBe('KE-PROS');
  expect(toggled(['CL-HRR'], 'CL-HRR')).toBeNull();
  expect(toggled(['AA-A', 'BB-B', 'CC-C', 'DD-D'], 'EE-E')).toBe('AA-A,BB-B,CC-C,DD-D');
});
