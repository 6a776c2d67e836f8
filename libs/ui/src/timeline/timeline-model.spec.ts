import { type ArrowFrame, arrowPaths, placesOf } from './timeline-arrows';
import { moveBy } from './timeline-keys';
import { shapesOf, type TimelineItem, type TimelineRow } from './timeline-model';

const ORIGIN = '2026-01-01';
const item = (fields: Partial<TimelineItem> = {}): TimelineItem => ({
  ...{
    kind: 'milestone',
    id: 1,
    key: '1',
    level: 3,
    position: 1,
    siblings: 1,
    code: '1',
    title: '',
    lang: 'es',
  },
  ...{ name: '', href: '', state: 'planned', stateLabel: '', note: '', critical: false, warning: '' },
  ...{ startsOn: null, due: '2026-06', originalDue: '2026-06' },
  ...fields,
});
const heading = (key: string, level: 1 | 2, expanded = true): TimelineRow => ({
  ...{ kind: 'heading', key, level, expanded, position: 1, siblings: 1, code: key, title: '', lang: 'es' },
  ...{ name: '', note: '', from: ORIGIN, to: ORIGIN },
});

describe('shapes', () => {
  const shapes = (fields: Partial<TimelineItem>) => shapesOf(item(fields), ORIGIN);

  test('a month is a span from its first day through its last', () => {
    expect(shapes({ due: '2026-02', originalDue: '2026-02' })).toEqual({
      work: null,
      due: { from: 31, days: 28, exact: false },
      baseline: null,
      slip: null,
    });
  });

  test('a day is a point', () => {
    expect(shapes({ due: '2026-01-31', originalDue: '2026-01-31' }).due).toEqual({
      from: 30,
      days: 1,
      exact: true,
    });
  });

  test('a date that was moved keeps its first one, and the way between their ends', () => {
    const { baseline, slip } = shapes({ due: '2026-03-31', originalDue: '2026-01' });
    expect(baseline).toEqual({ from: 0, days: 31, exact: false });
    expect(slip).toEqual({ from: 31, days: 59, earlier: false });
  });

  test('an earlier date says so', () => {
    expect(shapes({ due: '2026-01-01', originalDue: '2026-01-11' }).slip).toEqual({
      from: 1,
      days: 10,
      earlier: true,
    });
  });

  test('a date that was only made more precise has no way between', () => {
    expect(shapes({ due: '2026-03-31', originalDue: '2026-Q1' })).toMatchObject({
      baseline: { from: 0, days: 90 },
      slip: null,
    });
  });

  test.each([
    ['2026-01-11', { from: 10, days: 141 }],
    ['2020-05-05', { from: 0, days: 151 }],
    ['2026-06-15', null],
  ])('work that starts on %s is drawn until the due date begins', (startsOn, work) => {
    expect(shapes({ startsOn }).work).toEqual(work);
  });
});

describe('arrows', () => {
  const rows = [
    heading('a', 1),
    item({ id: 1, due: '2026-01-10' }),
    item({ id: 2, due: '2026-03-01' }),
    item({ id: 3, due: '2026-01-12' }),
  ];
  const frame: ArrowFrame = {
    ...{ dayWidth: 2, rowHeight: 40, middle: 20 },
    range: { start: 0, end: 3 },
  };
  const arrow = (from: number, to: number) => ({ from, to, critical: false, contradicted: false });
  const paths = (from: number, to: number, change: Partial<ArrowFrame> = {}) =>
    arrowPaths([arrow(from, to)], placesOf(rows, ORIGIN), { ...frame, ...change }).map(({ path }) => path);

  test('leave the end of the predecessor and arrive at the end of the milestone', () => {
    expect(paths(1, 2)).toEqual(['M20 60 H30 V100 H108']);
  });

  test('turn back where there is no room between the two dates', () => {
    expect(paths(1, 3)).toEqual(['M20 60 H30 V100 H-3 V140 H12']);
    expect(paths(2, 1)).toEqual(['M120 100 H130 V80 H-7 V60 H8']);
  });

  test.each([
    ['a row that is not shown', 9, {}],
    ['rows far above', 1, { range: { start: 10, end: 20 } }],
  ])('are left out for %s', (_, from, change) => {
    expect(paths(from, 2, change)).toEqual([]);
  });
});

describe('keys', () => {
  const rows = [
    heading('a', 1),
    heading('b', 2),
    item({ key: '1' }),
    item({ key: '2' }),
    heading('c', 1, false),
  ];
  test.each([
    ['ArrowDown', 0, { to: 1 }],
    ['ArrowDown', 4, { to: 4 }],
    ['ArrowUp', 0, { to: 0 }],
    ['PageDown', 1, { to: 4 }],
    ['PageUp', 4, { to: 1 }],
    ['Home', 3, { to: 0 }],
    ['End', 0, { to: 4 }],
    ['ArrowRight', 0, { to: 1 }],
    ['ArrowRight', 4, { toggle: 'c' }],
    ['ArrowRight', 2, null],
    ['ArrowLeft', 3, { to: 1 }],
    ['ArrowLeft', 1, { toggle: 'b' }],
    ['ArrowLeft', 4, null],
    ['Enter', 0, null],
    ['x', 2, null],
  ])('%s on row %s', (key, at, move) => {
    expect(moveBy(key, rows, at, 3)).toEqual(move);
  });
});
