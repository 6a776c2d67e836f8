import type { Assessment, Criterion, Factor, Perspective } from './assessment';
import { factorStanding } from './factor-standing';
import { againstSignals, factorScore, levelGiven, spreadBetween } from './standing';

const criterion = (criterion: Criterion, level: number | null) => ({
  criterion,
  level,
  justification: null,
  evidence: [],
});
/** A factor judged by levels in the order of its criteria; null is "not assessed". */
const judged = (perspective: Perspective, levels: (number | null)[], factor: Factor = 'F1') => ({
  perspective,
  criteria: levels.map((level, n) => criterion(`${factor}_${n + 1}` as Criterion, level)),
});

describe('the score of a factor', () => {
  test.each<[string, (number | null)[], number | null, number]>([
    ['all five assessed', [3, 3, 3, 4, 4], 3.4, 5],
    ['some not assessed: they are no 1', [4, null, 2, null, null], 3, 2],
    ['nothing said', [], null, 0],
    ['only what is not assessed', [null, null], null, 0],
  ])('%s', (_, levels, mean, scored) => {
    expect(factorScore('F1', judged('ministry', levels))).toEqual({ mean, scored, of: 5 });
  });

  test('counts no criterion of another factor', () => {
    expect(factorScore('F2', judged('ministry', [5, 5]))).toMatchObject({ mean: null, scored: 0 });
  });
});

describe('the spread between perspectives', () => {
  const ministry = judged('ministry', [3, 3, 3, 4, 4]);
  const federations = judged('sse', [3, 3, 3, 3, 3]);
  const workers = judged('workers', [3, 1, 2, 3, 2]);

  test('names what lies two levels apart', () => {
    expect(spreadBetween('F1', [ministry, federations, workers])).toEqual([
      { criterion: 'F1_2', low: { by: ['workers'], level: 1 }, high: { by: ['ministry', 'sse'], level: 3 } },
      { criterion: 'F1_5', low: { by: ['workers'], level: 2 }, high: { by: ['ministry'], level: 4 } },
    ]);
  });

  test.each([
    ['one level apart', [federations, judged('employers', [4])]],
    ['one perspective alone', [workers]],
    ['nobody', []],
    ['one that did not assess it', [judged('ministry', [5]), judged('workers', [null])]],
  ])('is none with %s', (_, all) => {
    expect(spreadBetween('F1', all)).toEqual([]);
  });
});

describe('signals against what was judged', () => {
  const judgements = [judged('ministry', [null, 3]), judged('workers', [null, 1]), judged('sse', [])];
  const signal = (level: number | null) => ({ code: 'S2' as const, criterion: 'F1_2' as const, level });

  test('disagree where they lie two levels apart, either way', () => {
    const [low, high] = [
      { by: ['workers'], level: 1 },
      { by: ['S2'], level: 4 },
    ];
    expect(againstSignals(judgements, [signal(4)])).toEqual([{ criterion: 'F1_2', low, high }]);
    expect(againstSignals(judgements, [signal(1)])).toMatchObject([
      { low: { by: ['S2'] }, high: { by: ['ministry'] } },
    ]);
  });

  test.each([2, null])('do not disagree at %s', (level) => {
    expect(againstSignals(judgements, [signal(level)])).toEqual([]);
  });

  test('say nothing of a criterion that a perspective did not assess', () => {
    expect(levelGiven(judgements[2], 'F1_2')).toBeNull();
    expect(levelGiven(undefined, 'F1_2')).toBeNull();
  });
});

describe('where a factor stands', () => {
  const rounds = [
    { id: 1, period: '2024-09' },
    { id: 2, period: '2026-09' },
    { id: 3, period: '2025-09' },
  ];
  const assessed = (
    roundId: number,
    perspective: Perspective,
    level: number,
    fields: Partial<Assessment> = {},
  ) => ({
    ...judged(perspective, [level]),
    factor: 'F1' as const,
    status: 'published' as const,
    roundId,
    ...fields,
  });
  const standing = (...assessments: Parameters<typeof factorStanding>[0][number][]) =>
    factorStanding(assessments, rounds)[0];

  test('is told by the newest round that has published assessments, perspective by perspective', () => {
    const now = standing(
      assessed(1, 'ministry', 2),
      assessed(3, 'workers', 1),
      assessed(3, 'ministry', 4),
      assessed(2, 'ministry', 5, { status: 'draft' }),
    );
    expect(now).toMatchObject({ factor: 'F1', period: '2025-09' });
    expect(now?.scores.map(({ perspective, score }) => [perspective, score.mean])).toEqual([
      ['ministry', 4],
      ['workers', 1],
    ]);
    expect(now?.disagreements).toMatchObject([{ criterion: 'F1_1' }]);
  });

  test('is unknown where nobody has published', () => {
    expect(standing(assessed(2, 'ministry', 5, { status: 'draft' }))).toEqual({
      factor: 'F1',
      period: null,
      scores: [],
      disagreements: [],
    });
  });

  test('is told of all three factors', () => {
    const all = factorStanding([assessed(2, 'ministry', 5)], rounds);
    expect(all.map(({ factor, period }) => [factor, period])).toEqual([
      ['F1', '2026-09'],
      ['F2', null],
      ['F3', null],
    ]);
  });
});
