import { milestone } from '../testing/milestones';
import {
  type Delay,
  delayCurve,
  delayOf,
  finishedDelay,
  knownDelay,
  promisedBy,
  shareDoneBy,
} from './delays';

const done = (...days: number[]): Delay[] => days.map((one) => ({ days: one, finished: true }));
const open = (...days: number[]): Delay[] => days.map((one) => ({ days: one, finished: false }));

describe('a delay', () => {
  it.each([
    ['the last day of the first due date', '2026-06', '2026-06', '2026-06-30'],
    ['not of the date it was put off to', '2026-12', '2026-06', '2026-06-30'],
    ['of the current date where that is sooner', '2026-03-15', '2026', '2026-03-15'],
    ['the end of the quarter', '2026-Q3', '2026-Q3', '2026-09-30'],
  ])('is counted from %s', (_, due, originalDue, expected) => {
    expect(promisedBy({ due, originalDue })).toBe(expected);
  });

  it.each([
    ['late', '2026-06', '2026-07-30', 30],
    ['early', '2026-06', '2026-06-03', -27],
    ['none within the month that is all we know', '2025-12', '2025-12', 0],
    ['to the last day of a year that is all we know', '2025-06-30', '2025', 184],
    ['never to a day that has not come', '2026-06-30', '2026', 147],
    ['unknown without a day', '2026-06', null, null],
  ])('of a finished milestone may be %s', (_, due, completedOn, expected) => {
    const row = milestone({ due, status: 'completed', completedOn });
    expect(finishedDelay(row, '2026-11-24')).toBe(expected);
  });

  it.each([
    ['what has passed', '2026-06-30', '2026-06-30', 147],
    ['less than nothing while it is ahead', '2026-12-31', '2026-12-31', -37],
    ['what it was put off by, ahead of that date', '2027-06-30', '2026-12-31', 181],
    ['what has passed since it was put off', '2026-07-31', '2026-06-30', 147],
    ['measured from a date brought forward', '2026-12-31', '2027-12-31', -37],
  ])('of an open milestone is at least %s', (_, due, originalDue, expected) => {
    expect(knownDelay({ due, originalDue }, '2026-11-24')).toBe(expected);
  });
});

describe('the curve of delays', () => {
  const left = (delays: Delay[]) =>
    delayCurve(delays).map(({ days, left }) => [days, Number(left.toFixed(4))]);

  it.each<[string, Delay[], number[][]]>([
    [
      'steps down with each completion',
      done(0, 10, 20, 30),
      [
        [0, 0.75],
        [10, 0.5],
        [20, 0.25],
        [30, 0],
      ],
    ],
    [
      'counts those of one day together',
      done(5, 5, 10, 10),
      [
        [5, 0.5],
        [10, 0],
      ],
    ],
    [
      'keeps open ones at risk while they were open',
      [...done(0, 20), ...open(10, 30)],
      [
        [0, 0.75],
        [20, 0.375],
      ],
    ],
    [
      'knows nothing of open ones before anything was done',
      [...done(0, 10), ...open(-50)],
      [
        [0, 0.5],
        [10, 0],
      ],
    ],
    [
      'takes an open one of the same day for later',
      [...done(10, 20), ...open(10)],
      [
        [10, 0.6667],
        [20, 0],
      ],
    ],
    ['is empty without completions', open(1, 2), []],
  ])('%s', (_, delays, expected) => {
    expect(left(delays)).toEqual(expected);
  });

  it('is as a textbook has it: remission of leukaemia under 6-MP', () => {
    const weeks = [
      ...done(6, 6, 6, 7, 10, 13, 16, 22, 23),
      ...open(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
    ];
    expect(left(weeks)).toEqual([
      [6, 0.8571],
      [7, 0.8067],
      [10, 0.7529],
      [13, 0.6902],
      [16, 0.6275],
      [22, 0.5378],
      [23, 0.4482],
    ]);
    expect(delayOf(delayCurve(weeks), 0.5)).toEqual({ days: 23, atLeast: false });
    const { percent, low, high } = shareDoneBy(delayCurve(weeks), 10);
    /** Standard error 0.0963. */
    expect([percent, low, high].map((one) => Math.round(one * 10) / 10)).toEqual([24.7, 5.8, 43.6]);
  });

  const curve = delayCurve([...done(-10, 0, 10, 20, 30, 40, 50, 60), ...open(100, 100)]);
  it.each([
    ['a quarter', 0.25, undefined, { days: 10, atLeast: false }],
    ['half', 0.5, undefined, { days: 30, atLeast: false }],
    ['more than was ever done', 0.9, undefined, { days: 60, atLeast: true }],
    ['half of those that are ten days late', 0.5, 10, { days: 40, atLeast: false }],
    ['a quarter of those left after the last completion', 0.25, 61, { days: 60, atLeast: true }],
  ])('tells by when %s is done', (_, share, from, expected) => {
    expect(delayOf(curve, share, from)).toEqual(expected);
  });

  it('says that nothing is done by a day before any completion, and surely so when all is done', () => {
    expect(shareDoneBy(curve, -11)).toEqual({ percent: 0, low: 0, high: 0 });
    expect(shareDoneBy(delayCurve(done(0, 1)), 5)).toEqual({ percent: 100, low: 100, high: 100 });
  });
});
