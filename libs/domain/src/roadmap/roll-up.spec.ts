import { milestone, target } from '../testing/milestones';
import { rollUp } from './roll-up';

describe('a roll-up', () => {
  it('is the mean of progress, with what it was computed from', () => {
    const rows = [milestone({ progress: 60 }), milestone({ status: 'completed' }), target(45, 20, 27.5)];
    expect(rollUp(rows)).toEqual({ done: 2.3, weight: 3, percent: expect.closeTo(76.67, 2), milestones: 3 });
  });

  it('follows the weights', () => {
    const rows = [milestone({ weight: 3, progress: 100 }), milestone({ weight: 1, progress: 0 })];
    expect(rollUp(rows)).toEqual({ done: 3, weight: 4, percent: 75, milestones: 2 });
  });

  it('leaves cancelled milestones out of the denominator', () => {
    const rows = [milestone({ progress: 50 }), milestone({ progress: 100, weight: 9, status: 'cancelled' })];
    expect(rollUp(rows)).toEqual({ done: 0.5, weight: 1, percent: 50, milestones: 1 });
  });

  it.each([
    ['no milestone', []],
    ['only cancelled ones', [milestone({ status: 'cancelled', progress: 80 })]],
  ])('of %s measures nothing: no percentage, not zero', (_, rows) => {
    expect(rollUp(rows)).toEqual({ done: 0, weight: 0, percent: null, milestones: 0 });
  });

  it('keeps milestones on hold and planned ones in the denominator', () => {
    const rows = [milestone({ status: 'on_hold', progress: 30 }), milestone({ status: 'planned' })];
    expect(rollUp(rows).percent).toBe(15);
  });
});
