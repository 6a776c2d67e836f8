import { assessed, record, ROUNDS, signalled } from '../testing';
import { criteriaIn, newestJudged, roundShown, signalsDay } from './criteria';

const page = {
  rounds: ROUNDS,
  asOf: '2026-11-24',
  evidence: [record(1)],
  assessments: [
    assessed('ministry', 2, { F1_1: 4, F1_2: 3 }),
    assessed('workers', 2, { F1_1: 2, F1_2: null }),
    assessed('ministry', 1, { F1_1: 2, F1_2: 2 }),
    assessed('workers', 1, { F1_2: 1 }),
    assessed('sse', 3, { F1_1: 5 }, { status: 'draft', publishedAt: null }),
  ],
};
const [open, judged, first] = ROUNDS;
const inRound = (round = judged) =>
  criteriaIn(page, 'F1', round ?? null, [signalled('S1', 'F1_1', 2), signalled('S2', 'F1_2', 4)]);
const criterion = (code: string, round = judged) => inRound(round).find((one) => one.criterion === code);

describe('the round that is shown', () => {
  it('is the one in the address, else the newest that anybody has spoken in', () => {
    expect(roundShown(page, 'F1', '2024-09')).toBe(first);
    expect(roundShown(page, 'F1')).toBe(judged);
    expect(roundShown(page, 'F1', '1999-01')).toBe(judged);
    expect(newestJudged(page, 'F2')).toBeUndefined();
    expect(roundShown(page, 'F2')).toBe(open);
  });

  it.each([
    ['the newest judged', judged, '2026-11-24'],
    ['one that is newer and empty', open, '2026-11-24'],
    ['an earlier one', first, '2024-09-30'],
    ['none', null, '2026-11-24'],
  ])('has beside it the signals that belong to it: %s', (_, round, day) => {
    expect(signalsDay(page, 'F1', round ?? null)).toBe(day);
  });

  it('without a last day is judged by the last day of its month', () => {
    expect(signalsDay(page, 'F1', first ? { ...first, closesOn: null } : null)).toBe('2024-09-30');
  });
});

describe('the criteria of a factor in a round', () => {
  it('are five, with the perspectives that published in their fixed order', () => {
    expect(inRound()).toHaveLength(5);
    expect(criterion('F1_1')?.given.map(({ perspective, level }) => [perspective, level])).toEqual([
      ['ministry', 4],
      ['workers', 2],
    ]);
  });

  it('that a perspective left out, or did not assess, have no level: never 1', () => {
    expect(criterion('F1_2')?.given.map(({ level }) => level)).toEqual([3, null]);
    expect(criterion('F1_5')?.given).toMatchObject([
      { level: null, justification: null, evidence: [] },
      { level: null },
    ]);
  });

  it('leave drafts out', () => {
    expect(criterion('F1_1', open)?.given).toEqual([]);
  });

  it('show the evidence that the reader may see, and count what they may not', () => {
    expect(criterion('F1_1')?.given[0]).toMatchObject({ evidence: [record(1)], unseen: 1 });
  });

  it('remember the level that the same perspective gave before, over a round that it left out', () => {
    expect(criterion('F1_1')?.given.map(({ before }) => before)).toEqual([
      { period: '2024-09', level: 2 },
      null,
    ]);
    expect(criterion('F1_1', first)?.given[0]?.before).toBeNull();
  });

  it('have their own signals, and what lies two levels or more apart', () => {
    expect(criterion('F1_1')?.signals.map(({ code }) => code)).toEqual(['S1']);
    expect(criterion('F1_1')?.toExplain).toEqual([
      { criterion: 'F1_1', low: { by: ['workers'], level: 2 }, high: { by: ['ministry'], level: 4 } },
      { criterion: 'F1_1', low: { by: ['S1'], level: 2 }, high: { by: ['ministry'], level: 4 } },
    ]);
    expect(criterion('F1_2')?.toExplain).toEqual([]);
  });
});
