import { pointsOf } from '../testing/indicators';
import { attainment, expectedOn } from './attainment';
import type { Indicator } from './indicator';
import { judgeIndicator } from './judgement';
import type { Point } from './pages';
import type { Target } from './tracking';

const ON = '2026-11-24';
const LOWER: Pick<Indicator, 'kind' | 'direction' | 'band' | 'unit'> = {
  unit: 'percent',
  kind: 'quantitative',
  direction: 'lower',
  band: null,
};
const HIGHER = { ...LOWER, direction: 'higher' } as const;
const GAP = { ...LOWER, direction: 'band', band: { from: 0, to: 0 } } as const;
const SERIES = { id: 1, startsOn: null, succeeded: false };

const target = (
  from: [period: string, value: number] | null,
  value: number,
  due: string,
  fields: Partial<Target> = {},
): Target => ({
  ...{ seriesId: 1, disaggregation: '', value, due, note: null },
  baseline: from && { period: from[0], value: from[1] },
  ...fields,
});

describe('attainment', () => {
  it.each([
    ['of a rate that is to fall', 'lower', 45, 20, 27, 72],
    ['backwards', 'lower', 26.4, 25, 26.8, -28.6],
    ['of a share that is to rise', 'higher', 22, 40, 33, 61.1],
    ['beyond the target', 'higher', 10, 20, 25, 150],
    ['of a gap that closes from above', 'band', 4, 0, 1, 75],
    ['of a gap that was overshot', 'band', 4, 0, -1, 75],
    ['of a share that is best near the middle', 'band', 30, 50, 40, 50],
  ] as const)(
    '%s (%s): from %d towards %d, at %d, is %d %%',
    (_, direction, baseline, goal, actual, percent) => {
      expect(attainment({ direction, baseline, target: goal, actual })).toBeCloseTo(percent, 1);
    },
  );

  it('is not there where baseline and target are the same', () => {
    expect(attainment({ direction: 'lower', baseline: 20, target: 20, actual: 20 })).toBeNull();
  });
});

describe('the expected path', () => {
  const path = target(['2023', 45], 20, '2026');
  it.each([
    ['2023-12-31', 0, 45],
    ['2025-06-30', 49.9, 32.5],
    ['2026-12-31', 100, 20],
    ['2028-01-01', 100, 20],
    ['2020-01-01', 0, 45],
  ])('on %s is %d %% of the way, at %d', (day, share, value) => {
    const expected = expectedOn(path, day);
    expect(expected?.share).toBeCloseTo(share, 1);
    expect(expected?.value).toBeCloseTo(value, 1);
  });
});

describe('an indicator against its target', () => {
  const days = pointsOf({ 2023: 45, 2024: 38, 2025: 31, 2026: 27 });
  const rate = pointsOf({ '2024-10/P3M': 26.4, '2025-10/P3M': 26.8, '2026-06/P3M': 26.3 });
  const fall = target(['2023', 45], 20, '2026');
  it.each([
    ['FRM-09, days to register', LOWER, days, fall, 'at_risk'],
    [
      'SSE-04, boards that meet the rule',
      HIGHER,
      pointsOf({ 2023: 22, 2026: 33 }),
      target(['2023', 22], 40, '2027'),
      'on_track',
    ],
    [
      'SSE-05, small entities',
      LOWER,
      pointsOf({ 2023: 53, 2026: 50 }),
      target(['2023', 53], 45, '2027'),
      'off_track',
    ],
    [
      'FRM-08, groups formalised',
      HIGHER,
      pointsOf({ 2024: 38, 2026: 52 }),
      target(['2024', 38], 60, '2027'),
      'on_track',
    ],
    [
      'SSE-06, public purchases',
      HIGHER,
      pointsOf({ 2023: 0.4, 2025: 0.7 }),
      target(['2023', 0.4], 1.5, '2027'),
      'at_risk',
    ],
    [
      'FRM-05, contributors',
      HIGHER,
      pointsOf({ 2022: 17.1, 2025: 19.2 }),
      target(['2022', 17.1], 25, '2027'),
      'off_track',
    ],
    ['FRM-01, informal employment', LOWER, rate, target(['2024-10/P3M', 26.4], 25, '2027'), 'off_track'],
    ['FRM-02, rural, without data or baseline', LOWER, [], target(null, 35, '2027'), 'noBaseline'],
    ['data without a baseline', LOWER, days, target(null, 20, '2027'), 'noBaseline'],
    ['met without a baseline', LOWER, days, target(null, 30, '2027'), 'met'],
    ['a target without data', LOWER, [], fall, 'noData'],
    ['not published is no data', LOWER, pointsOf({ 2025: null }), fall, 'noData'],
    ['no target', LOWER, days, null, 'noTarget'],
    ['neither target nor data', LOWER, [], null, 'noData'],
    ['the target reached', LOWER, pointsOf({ 2026: 20 }), fall, 'met'],
    ['due and not reached', HIGHER, pointsOf({ 2024: 19.5 }), target(['2020', 10], 20, '2025'), 'off_track'],
    ['a target on the wrong side', LOWER, days, target(['2023', 45], 60, '2027'), 'againstDirection'],
    ['a gap inside its band', GAP, pointsOf({ 2026: 0 }), target(['2023', 3], 0, '2027'), 'met'],
    ['a gap that grew', GAP, pointsOf({ 2026: 4 }), target(['2023', 3], 0, '2027'), 'off_track'],
    ['an indicator without a better side', { ...LOWER, direction: 'none' }, days, fall, 'notJudged'],
    ['a qualitative one', { ...LOWER, kind: 'qualitative' }, days, fall, 'notJudged'],
  ] as [string, typeof LOWER, Point[], Target | null, string][])(
    '%s',
    (_, indicator, points, goal, state) => {
      expect(judgeIndicator(indicator, goal, points, ON, SERIES).state).toBe(state);
    },
  );

  it('shows its arithmetic', () => {
    const judgement = judgeIndicator(LOWER, fall, days, ON, SERIES);
    expect(judgement.actual).toMatchObject({ period: '2026', value: 27 });
    expect(judgement.day).toBe(ON);
    expect(judgement.attainment).toBeCloseTo(72, 5);
    expect(judgement.expected?.share).toBeCloseTo(96.6, 1);
    expect(judgement.behind).toBeCloseTo(24.6, 1);
  });

  it('is judged for the end of the period observed, or the day itself in a period that goes on', () => {
    expect(judgeIndicator(LOWER, fall, pointsOf({ 2025: 31 }), ON, SERIES).day).toBe('2025-12-31');
    expect(judgeIndicator(LOWER, fall, days, '2025-06-30', SERIES)).toMatchObject({
      actual: { period: '2025' },
      day: '2025-06-30',
    });
  });

  it('says where the figure jumps on the way, when nobody has declared a break', () => {
    const way = target(['2022', 50], 20, '2027');
    const steps = (figures: Record<string, number | [number, 'B']>) =>
      judgeIndicator(LOWER, way, pointsOf(figures), ON, SERIES).jump;
    expect(steps({ 2020: 90, 2022: 50, 2023: 46, 2024: 30, 2025: 28 })).toBe('2024');
    expect(steps({ 2022: 50, 2023: 46, 2024: [30, 'B'], 2025: 28 })).toBeNull();
    expect(steps({ 2022: 50, 2023: 46, 2024: 42 })).toBeNull();
  });

  it('is broken when the target was set on what the series was before a break', () => {
    const after = { ...SERIES, startsOn: '2025-01-01' };
    expect(judgeIndicator(LOWER, fall, days, ON, after).state).toBe('broken');
    expect(judgeIndicator(LOWER, fall, days, ON, { ...SERIES, id: 2 }).state).toBe('broken');
    expect(judgeIndicator(LOWER, fall, days, ON, { ...SERIES, succeeded: true }).state).toBe('broken');
  });
});
