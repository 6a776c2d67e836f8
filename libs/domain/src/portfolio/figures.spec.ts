import { chileDialogue, meeting, organisation } from '../testing/chile-dialogue';
import { pointsOf } from '../testing/indicators';
import { milestone } from '../testing/milestones';
import { type PortfolioFacts, portfolioRow, publishedRow } from './figures';

const ON = '2026-11-24';

const facts = (some: Partial<PortfolioFacts> = {}): PortfolioFacts => ({
  roadmap: {
    id: 1,
    code: 'CL-HRR',
    country: 'CL',
    title: { lang: 'es', text: 'Hoja de ruta rural' },
    status: 'in_force',
    illustrative: false,
    startsOn: '2024-01-01',
    endsOn: '2027-12-31',
  },
  ...{ milestones: [], lastUpdateOn: null, meetings: [], indicators: [], assessments: [], reports: [] },
  ...some,
});
const rowOf = (some: Partial<PortfolioFacts>, asOf = ON) => portfolioRow(facts(some), asOf);

describe('a roadmap in the portfolio', () => {
  it('has nothing to tell while nothing is recorded', () => {
    expect(rowOf({})).toMatchObject({
      progress: { done: 0, weight: 0, milestones: 0 },
      milestones: { open: 0, overdue: 0, longestOverdue: 0, atRisk: 0 },
      slippage: { slipped: 0, median: null, longest: null },
      silentDays: null,
      dialogue: { held: 0, lastMeetingOn: null, groups: [], inclusion: null, minutesPending: 0 },
      indicators: { tracked: 0, offTrack: 0, notJudged: 0 },
      report: null,
      trend: { completed: [0, 0, 0, 0, 0, 0, 0, 0], of: 0, meetings: [0, 0, 0, 0, 0, 0, 0, 0] },
    });
  });

  it('sets progress beside the time that has passed', () => {
    const { progress } = rowOf({
      milestones: [milestone({ status: 'completed', completedOn: '2025' }), milestone({ progress: 20 })],
    });
    expect(progress).toMatchObject({ done: 1.2, weight: 2, milestones: 2 });
    expect(progress.expected).toBeCloseTo(72.5, 1);
  });

  it('counts what is open, late and at risk, and how far open milestones have slipped', () => {
    const row = rowOf({
      milestones: [
        milestone({ due: '2026-10', originalDue: '2026-06' }),
        milestone({ due: '2026-06', status: 'on_hold' }),
        milestone({ due: '2026-12-31', originalDue: '2026-12-01' }),
        milestone({ due: '2027-12-31', originalDue: '2027-12-31', progress: 90 }),
        milestone({ due: '2026-01', originalDue: '2020', status: 'completed', completedOn: '2026-01' }),
        milestone({ due: '2026-01', originalDue: '2020', status: 'cancelled' }),
      ],
    });
    expect(row.milestones).toEqual({ open: 4, overdue: 2, longestOverdue: 147, atRisk: 1 });
    expect(row.slippage).toEqual({ slipped: 2, median: 15, longest: 123 });
  });

  it('reads the record of Chile as its dialogue does', () => {
    expect(rowOf({ meetings: chileDialogue([]).meetings }).dialogue).toEqual({
      held: 3,
      longestGap: 138,
      lastMeetingOn: '2026-07-09',
      cadence: 3,
      inclusionOf: 8,
      groups: ['GOV', 'EMP', 'WRK', 'SSE'],
      inclusion: 4,
      minutesPending: 1,
      longestPending: 138,
    });
  });

  it('shows eight quarters that have ended, and nothing of the one that runs', () => {
    const { trend } = rowOf({
      milestones: [
        milestone({ status: 'completed', completedOn: '2024-06' }),
        milestone({ status: 'completed', completedOn: '2026-Q2' }),
        milestone({ status: 'completed', completedOn: '2026-10-02' }),
        milestone(),
        milestone({ status: 'cancelled' }),
      ],
      meetings: [
        meeting({ on: '2025-05-12' }),
        meeting({ on: '2025-06-26' }),
        meeting({ on: '2026-11-03' }),
        meeting({ on: '2026-09-17', status: 'cancelled' }),
      ],
    });
    expect(trend).toEqual({
      quarters: ['2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'],
      completed: [1, 1, 1, 1, 1, 1, 2, 2],
      of: 4,
      meetings: [0, 0, 2, 0, 0, 0, 0, 0],
    });
  });

  it('counts indicators by how they stand against their target', () => {
    const towards = (value: number, baseline: { value: number; period: string } | null) => ({
      indicator: { kind: 'quantitative', direction: 'lower', band: null, unit: 'percent' } as const,
      target: { seriesId: 1, disaggregation: '', baseline, value, due: '2026', note: null },
      points: pointsOf({ 2023: 45, 2025: 31 }),
      series: { id: 1, startsOn: null, succeeded: false },
    });
    const from = { value: 45, period: '2023' };
    expect(
      rowOf({ indicators: [towards(25, from), towards(15, from), towards(40, from), towards(20, null)] })
        .indicators,
    ).toEqual({ tracked: 4, onTrack: 2, atRisk: 1, offTrack: 0, notJudged: 1 });
    expect(rowOf({ indicators: [towards(5, from)] }).indicators.offTrack).toBe(1);
  });

  it('takes each factor from its own newest round, and no mean from who assessed nothing', () => {
    const assessed = (
      factor: 'F1' | 'F2',
      perspective: 'ministry' | 'workers',
      period: string,
      levels: (number | null)[],
    ) => ({
      ...{ factor, perspective, period, illustrative: true },
      criteria: levels.map((level, n) => ({
        criterion: `${factor}_${n + 1}` as 'F1_1',
        ...{ level, justification: null, evidence: [] },
      })),
    });
    const [f1, f2, f3] = rowOf({
      assessments: [
        assessed('F1', 'ministry', '2026-09', [3, 3, 3, 4, 4]),
        assessed('F1', 'workers', '2026-09', [3, 1, 2, null, 2]),
        assessed('F1', 'ministry', '2024-09', [1, 1, 1, 1, 1]),
        assessed('F2', 'ministry', '2024-09', [3, 3, 3, 3, 3]),
        assessed('F2', 'workers', '2024-09', [null]),
      ],
    }).factors;
    expect(f1).toEqual({
      ...{ factor: 'F1', round: '2026-09', lowest: 2, highest: 3.4, disagreements: 2, illustrative: true },
      perspectives: [
        { perspective: 'ministry', mean: 3.4, scored: 5, of: 5 },
        { perspective: 'workers', mean: 2, scored: 4, of: 5 },
      ],
    });
    expect(f2).toMatchObject({ round: '2024-09', lowest: 3, highest: 3, disagreements: 0 });
    expect(f3).toMatchObject({ round: null, lowest: null, perspectives: [] });
  });
});

describe('the report of a row', () => {
  const period = (half: 1 | 2, status: PortfolioFacts['reports'][number]['status'], dueOn?: string) => ({
    startsOn: half === 1 ? '2026-01-01' : '2026-07-01',
    endsOn: half === 1 ? '2026-06-30' : '2026-11-20',
    dueOn: dueOn ?? (half === 1 ? '2026-07-31' : '2026-12-31'),
    status,
  });
  it.each<[string, PortfolioFacts['reports'], object | null, object | null]>([
    ['nothing while no period has ended', [{ ...period(2, 'draft'), endsOn: ON }], null, null],
    [
      'the newest that has ended',
      [period(1, 'published'), period(2, 'draft')],
      { state: 'due', endsOn: '2026-11-20', overdueDays: 0 },
      { state: 'published', endsOn: '2026-06-30' },
    ],
    [
      'what is overdue before what is newer',
      [period(1, 'draft'), period(2, 'submitted')],
      { state: 'overdue', endsOn: '2026-06-30', overdueDays: 116 },
      null,
    ],
    ['what was never begun', [period(1, null)], { state: 'overdue', overdueDays: 116 }, null],
    ['what was returned and is late', [period(1, 'returned')], { state: 'returned', overdueDays: 116 }, null],
    ['what was accepted, however late', [period(1, 'accepted')], { state: 'accepted', overdueDays: 0 }, null],
  ])('is %s', (_, reports, forDrafts, forOthers) => {
    const row = rowOf({ reports });
    const others = publishedRow(row, reports);
    if (forDrafts) expect(row.report).toMatchObject(forDrafts);
    else expect(row.report).toBeNull();
    if (forOthers) expect(others.report).toMatchObject(forOthers);
    else expect(others.report).toBeNull();
    expect(others.attention.map(({ reason }) => reason)).not.toContain('report_overdue');
  });

  it('is a reason where it is overdue, for who may know', () => {
    const row = rowOf({ reports: [period(1, null)] });
    expect(row.attention).toContainEqual(
      expect.objectContaining({ reason: 'report_overdue', severity: 'high', days: 116 }),
    );
  });
});

it('hears a group that came to half of the meetings', () => {
  const { dialogue } = rowOf({
    meetings: [
      meeting({ on: '2026-01-01', attendance: [organisation('GOVR'), organisation('REF')] }),
      meeting({ on: '2026-02-01', attendance: [organisation('GOV')] }),
    ],
  });
  expect(dialogue).toMatchObject({ groups: ['GOV', 'REF'], inclusion: 1 });
});
