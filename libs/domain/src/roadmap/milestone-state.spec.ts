import { addDays } from '../platform/calendar';
import { milestone, target } from '../testing/milestones';
import { elapsedPercent, milestoneProgress, milestoneState } from './milestone-state';

const START = '2023-01-01';

describe('overdue', () => {
  it.each([
    ['a day', '2026-06-30', '2026-06-30', '2026-07-01'],
    ['a month', '2026-06', '2026-06-30', '2026-07-01'],
    ['a quarter', '2026-Q2', '2026-06-30', '2026-07-01'],
    ['a year', '2026', '2026-12-31', '2027-01-01'],
    ['a February of a leap year', '2024-02', '2024-02-29', '2024-03-01'],
    ['a February of another year', '2023-02', '2023-02-28', '2023-03-01'],
  ])('what is due in %s is so from the day after its end, not on it', (_, due, lastDay, dayAfter) => {
    const late = milestone({ due, progress: 99 });
    expect(milestoneState(late, START, lastDay)).toMatchObject({ state: 'in_progress', days: 0 });
    expect(milestoneState(late, START, dayAfter)).toMatchObject({ state: 'overdue', days: 1 });
  });

  it.each([
    ['planned', 'overdue', false],
    ['in_progress', 'overdue', false],
    ['on_hold', 'overdue', true],
    ['completed', 'completed', false],
    ['cancelled', 'cancelled', false],
  ] as const)('a milestone past its date that is %s reads %s', (status, state, onHold) => {
    const facts = milestone({
      status,
      due: '2026-06',
      completedOn: status === 'completed' ? '2026-06-30' : null,
    });
    expect(milestoneState(facts, START, '2026-11-24')).toMatchObject({ state, onHold });
  });
});

describe('at risk', () => {
  /** From 1 January 2026 to 11 April there are 100 days: each day is one point of expected progress. */
  const startsOn = '2026-01-01';
  const due = '2026-04-11';

  it.each([
    ['61 days before its date', 39, 0, 'in_progress'],
    ['exactly 60 days before its date', 40, 0, 'at_risk'],
    ['on its last day', 100, 84, 'at_risk'],
    ['exactly 15 points behind', 58, 43, 'in_progress'],
    ['a little more than 15 points behind', 58, 42.9, 'at_risk'],
    ['ahead of the time', 58, 90, 'in_progress'],
  ] as const)('a milestone %s', (_, day, progress, state) => {
    const facts = milestone({ startsOn, due, progress });
    expect(milestoneState(facts, START, addDays(startsOn, day))).toMatchObject({
      state,
      expected: day,
      progress,
      days: 100 - day,
    });
  });

  it('a planned milestone near its date is at risk too, and one on hold shows both marks', () => {
    expect(milestoneState(milestone({ startsOn, due, status: 'planned' }), START, '2026-04-01').state).toBe(
      'at_risk',
    );
    expect(
      milestoneState(milestone({ startsOn, due, status: 'on_hold' }), START, '2026-04-01'),
    ).toMatchObject({
      state: 'at_risk',
      onHold: true,
    });
  });

  it('a target is measured by its value, not by reported progress', () => {
    const trained = target(0, 1200, 888, { startsOn: '2024-01-01', due: '2026-12', progress: 100 });
    const { state, progress, expected } = milestoneState(trained, START, '2026-11-24');
    expect({ state, progress, expected: Math.round(expected) }).toEqual({
      state: 'at_risk',
      progress: 74,
      expected: 97,
    });
  });

  it('the roadmap’s start serves a milestone without one', () => {
    const facts = milestone({ due, progress: 40 });
    expect(milestoneState(facts, '2026-04-01', '2026-04-06').expected).toBe(50);
  });
});

describe('completed', () => {
  it.each([
    ['in the month it was due', '2025-12', '2025-12', 'completed', 0],
    ['on the last day of its quarter', '2025-Q4', '2025-12-31', 'completed', 0],
    ['before its date', '2024-06', '2024-04-30', 'completed', 0],
    ['in a year that holds its due day', '2025-06-30', '2025', 'completed', 0],
    ['30 days after its month', '2024-06', '2024-07-30', 'completed_late', 30],
    ['the day after its year', '2025', '2026-01-01', 'completed_late', 1],
    ['in the quarter after its own', '2025-Q1', '2025-Q2', 'completed_late', 1],
    ['the day after 29 February', '2024-02', '2024-03-01', 'completed_late', 1],
  ])('%s', (_, due, completedOn, state, days) => {
    const facts = milestone({ status: 'completed', due, completedOn, progress: 80 });
    expect(milestoneState(facts, START, '2026-11-24')).toMatchObject({ state, days, progress: 100 });
  });

  it('is judged against the current due date, while slippage tells of the original one', () => {
    const facts = milestone({
      status: 'completed',
      originalDue: '2025-06',
      due: '2025-12',
      completedOn: '2025-11-03',
    });
    expect(milestoneState(facts, START, '2026-11-24')).toMatchObject({ state: 'completed', slippage: 184 });
  });
});

describe('slippage', () => {
  it.each([
    ['2026-06', '2026-09', 92],
    ['2026-09', '2026-06', -92],
    ['2026-Q2', '2026-06-30', 0],
    ['2026-06-30', '2026', 184],
    ['2023-02', '2024-02', 366],
  ])('from %s to %s is %d days', (originalDue, due, slippage) => {
    expect(milestoneState(milestone({ originalDue, due }), START, '2026-01-01').slippage).toBe(slippage);
  });
});

describe('progress', () => {
  it.each([
    ['a rising target', target(0, 60, 35), 58.33],
    ['a rising target with a baseline', target(22, 40, 33), 61.11],
    ['a falling target', target(45, 20, 27), 72],
    ['a target past its goal', target(0, 32, 40), 100],
    ['a target behind its baseline', target(22, 40, 20), 0],
    ['a falling target that rose', target(45, 20, 50), 0],
    ['a negative range', target(-10, 10, 0), 50],
    ['a target without a value', target(0, 80, null), 0],
    ['a goal equal to the baseline', target(30, 30, 30), 0],
    ['a goal equal to the baseline, once completed', target(30, 30, 30, { status: 'completed' }), 100],
    ['a target closed short of its goal', target(0, 30, 28, { status: 'completed' }), 100],
    ['a milestone as reported', milestone({ progress: 40 }), 40],
    ['a completed milestone', milestone({ progress: 40, status: 'completed' }), 100],
  ])('of %s', (_, facts, percent) => {
    expect(milestoneProgress(facts)).toBeCloseTo(percent, 2);
  });
});

describe('elapsed time', () => {
  it.each([
    ['2026-01-01', '2026-04-11', '2025-12-31', 0],
    ['2026-01-01', '2026-04-11', '2026-02-28', 58],
    ['2026-01-01', '2026-04-11', '2026-04-11', 100],
    ['2026-01-01', '2026-04-11', '2027-01-01', 100],
    ['2026-04-11', '2026-04-11', '2026-04-10', 0],
    ['2026-04-11', '2026-04-11', '2026-04-11', 100],
    ['2026-04-11', '2026-01-01', '2026-02-01', 100],
  ])('from %s to %s is on %s %d percent', (start, end, asOf, percent) => {
    expect(elapsedPercent(start, end, asOf)).toBe(percent);
  });
});
