import { factorsOnDay } from './factors-on-day';
import { assessed, ROUNDS, signalled } from './testing';

const on = (assessments: ReturnType<typeof assessed>[]) =>
  factorsOnDay({ rounds: ROUNDS, assessments, signals: [signalled('S1', 'F1_1', 5)] })[0];

test.each<[string, ReturnType<typeof assessed>[], string | null, number]>([
  ['nobody has spoken', [], null, 0],
  ['there is one perspective', [assessed('ministry', 2, { F1_1: 4 })], 'single', 0],
  ['they agree', [assessed('ministry', 2, { F1_1: 4 }), assessed('workers', 2, { F1_1: 4 })], 'close', 0],
  ['they differ', [assessed('ministry', 2, { F1_1: 4 }), assessed('workers', 2, { F1_1: 2 })], 'apart', 2],
  ['the records differ from all', [assessed('ministry', 2, { F1_1: 3 })], 'single', 1],
  [
    'an earlier round differed',
    [
      assessed('ministry', 2, { F1_1: 4 }),
      assessed('workers', 2, { F1_1: 4 }),
      assessed('workers', 1, { F1_1: 1 }),
    ],
    'close',
    0,
  ],
  [
    'a draft differs',
    [assessed('ministry', 2, { F1_1: 4 }), assessed('workers', 2, { F1_1: 1 }, { status: 'draft' })],
    'single',
    0,
  ],
])('where %s, that is said, and what is to be explained is counted', (_, assessments, spread, count) => {
  expect(on(assessments)).toMatchObject({ spread });
  expect(on(assessments)?.toExplain).toHaveLength(count);
});
