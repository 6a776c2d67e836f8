import { type MapCountry, REPORTING_STATES } from '@rumbo/domain';
import { MAP_VIEWS, type MapView, pointsBehind, shadeOf } from './map-views';

const country = (fields: Partial<MapCountry>): MapCountry => ({
  country: 'CL',
  roadmaps: ['CL-HRR'],
  illustrative: false,
  done: 0,
  weight: 0,
  expected: 0,
  open: 0,
  overdue: 0,
  longestSlippage: null,
  silentDays: null,
  meetings: 0,
  inclusion: null,
  tracked: 0,
  offTrack: 0,
  F1: null,
  F2: null,
  F3: null,
  report: null,
  reportOverdueDays: 0,
  reasons: 0,
  severity: null,
  ...fields,
});
const behind = (points: number) => country({ done: 5, weight: 10, expected: 50 + points });

test.each<[MapView, Partial<MapCountry>, number | null]>([
  ['behind', behind(-20), 1],
  ['behind', behind(0), 1],
  ['behind', behind(0.4), 1],
  ['behind', behind(1), 2],
  ['behind', behind(10), 2],
  ['behind', behind(11), 3],
  ['behind', behind(30), 4],
  ['behind', behind(31), 5],
  ['behind', { weight: 0, expected: 70 }, null],
  ['overdue', { open: 8, overdue: 0 }, 1],
  ['overdue', { open: 100, overdue: 10 }, 2],
  ['overdue', { open: 100, overdue: 25 }, 3],
  ['overdue', { open: 2, overdue: 1 }, 4],
  ['overdue', { open: 2, overdue: 2 }, 5],
  ['overdue', { open: 0 }, null],
  ['F1', { F1: 1 }, 1],
  ['F1', { F1: 2.94 }, 2],
  ['F1', { F1: 2.96 }, 3],
  ['F2', { F1: 1, F2: 4.9 }, 4],
  ['F3', { F3: 5 }, 5],
  ['F3', { F1: 3 }, null],
  ['report', { report: 'published' }, 1],
  ['report', { report: 'submitted' }, 3],
  ['report', { report: 'overdue' }, 5],
  ['report', {}, null],
])('%s of %j has the shade %s', (view, fields, shade) => {
  expect(shadeOf(view, country(fields))).toBe(shade);
});

test('progress lies behind the time by whole points, and ahead of it by negative ones', () => {
  expect(pointsBehind(behind(12.4))).toBe(12);
  expect(pointsBehind(behind(-3))).toBe(-3);
});

test('every view tells a country without records from one with little', () => {
  expect(MAP_VIEWS.map((view) => shadeOf(view, country({})))).toEqual(MAP_VIEWS.map(() => null));
});

test('every state of a report has a shade', () => {
  for (const report of REPORTING_STATES) expect(shadeOf('report', country({ report }))).not.toBeNull();
});
