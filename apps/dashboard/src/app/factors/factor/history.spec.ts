import { assessed, ROUNDS } from '../testing';
import { piecesOf, scoresOver } from './history';

const scores = scoresOver(
  {
    rounds: ROUNDS,
    assessments: [
      assessed('ministry', 3, { F1_1: 4, F1_2: 3 }),
      assessed('ministry', 2, { F1_1: 2 }),
      assessed('ministry', 1, { F1_1: 1 }),
      assessed('workers', 3, { F1_1: 2 }),
      assessed('workers', 2, { F1_1: null }),
      assessed('workers', 1, { F1_1: 3 }),
      assessed('sse', 3, { F1_1: 5 }, { status: 'draft' }),
      assessed('employers', 3, { F1_1: 5 }, { factor: 'F2' }),
    ],
  },
  'F1',
);

test('rounds come oldest first, with the perspectives that published about this factor', () => {
  expect(scores.map(({ period }) => period)).toEqual(['2024-09', '2025-09', '2026-09']);
  expect([...(scores.at(-1)?.scores.keys() ?? [])]).toEqual(['ministry', 'workers']);
});

test('a mean stands with how many criteria it rests on', () => {
  expect(scores.at(-1)?.scores.get('ministry')).toEqual({ mean: 3.5, scored: 2, of: 5 });
});

test('no line goes across a round in which nothing was assessed', () => {
  const means = (perspective: 'ministry' | 'workers') =>
    piecesOf(scores, perspective).map((piece) => piece.map(({ mean }) => mean));
  expect(means('ministry')).toEqual([[1, 2, 3.5]]);
  expect(means('workers')).toEqual([[3], [2]]);
});

test('a round in which nobody spoke of a factor is none of its history', () => {
  expect(scoresOver({ rounds: ROUNDS, assessments: [] }, 'F1')).toEqual([]);
});
