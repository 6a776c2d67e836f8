import { milestone } from '../testing/milestones';
import { delayBins } from './delay-bins';
import { outlookOf } from './outlook';

const finished = (completedOn: string) => milestone({ due: '2026-06-30', status: 'completed', completedOn });
const binsOf = (rows: ReturnType<typeof milestone>[]) =>
  delayBins(outlookOf(rows, { endsOn: '2027-12-31' }, '2026-11-24')).map(({ from, to, counts }) => [
    from,
    to,
    Object.entries(counts)
      .filter(([, count]) => count > 0)
      .flat()
      .join(' '),
  ]);

describe('delays in bins', () => {
  it('keep the date itself apart, and the empty ones between', () => {
    expect(binsOf([finished('2026-06-29'), finished('2026-06-30'), finished('2026-08-29')])).toEqual([
      [-30, -1, 'onTime 1'],
      [0, 0, 'onTime 1'],
      [1, 30, ''],
      [31, 60, 'late 1'],
    ]);
  });

  it.each([
    ['very early', finished('2026-04-01'), [null, -61, 'onTime 1']],
    ['overdue', milestone({ due: '2026-06-30' }), [91, 180, 'overdue 1']],
    ['on hold', milestone({ due: '2025-06-30', status: 'on_hold' }), [366, null, 'onHold 1']],
    ['put off', milestone({ originalDue: '2027-01-31', due: '2027-03-31' }), [31, 60, 'putOff 1']],
  ])('tell a milestone that is %s', (_, row, bin) => {
    expect(binsOf([row])).toEqual([bin]);
  });

  it('leave out what is not late yet, and are none without delays', () => {
    expect(binsOf([milestone({ due: '2027-01-31' })])).toEqual([]);
  });
});
