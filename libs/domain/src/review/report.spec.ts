import { checkPeriod, type Narrative, ReportingPeriodInput, ReportStepInput, unsubmittable } from './report';
import { reportingState, type ReportingStateName } from './reporting-state';
import type { ReportStatus } from './workflow';

const es = (text: string) => ({ lang: 'es', text });

describe('a reporting period', () => {
  const roadmap = { startsOn: '2024-01-01', endsOn: '2027-12-31' };
  const others = [{ startsOn: '2025-07-01', endsOn: '2025-12-31' }];
  const codes = (startsOn: string, endsOn: string) =>
    checkPeriod({ startsOn, endsOn }, roadmap, others).map(({ path, code }) => `${path} ${code}`);

  it.each([
    ['2026-01-01', '2026-06-30', []],
    ['2025-01-01', '2025-06-30', []],
    ['2025-12-31', '2026-06-30', ['startsOn overlapsPeriod']],
    ['2025-01-01', '2025-07-01', ['endsOn overlapsPeriod']],
    ['2025-01-01', '2026-12-31', ['endsOn overlapsPeriod']],
    ['2022-12-31', '2023-06-30', []],
    ['2022-12-30', '2023-06-30', ['startsOn outsideRoadmap']],
    ['2023-01-01', '2023-06-30', []],
    ['2028-07-01', '2028-12-31', []],
    ['2028-07-01', '2029-01-01', ['endsOn outsideRoadmap']],
  ])('from %s to %s: %p', (startsOn, endsOn, expected) => {
    expect(codes(startsOn, endsOn)).toEqual(expected);
  });

  it.each([
    ['2026-01-01', '2026-01-01', '2026-02-01', 'endsOn endBeforeStart'],
    ['2026-01-01', '2026-06-30', '2026-06-29', 'dueOn dueBeforeEnd'],
  ])('from %s to %s due %s is refused: %s', (startsOn, endsOn, dueOn, expected) => {
    const { error } = ReportingPeriodInput.safeParse({ startsOn, endsOn, dueOn });
    const [issue] = error?.issues ?? [];
    expect(`${issue?.path.join('.')} ${(issue as { params?: { code: string } }).params?.code}`).toBe(
      expected,
    );
  });
});

describe('where the reporting of a period stands', () => {
  const period = { startsOn: '2026-01-01', endsOn: '2026-06-30', dueOn: '2026-07-31' };
  it.each<[ReportStatus | null, string, ReportingStateName, late: boolean, daysLeft: number]>([
    [null, '2025-12-31', 'upcoming', false, 212],
    [null, '2026-01-01', 'running', false, 211],
    ['draft', '2026-06-30', 'running', false, 31],
    ['draft', '2026-07-01', 'due', false, 30],
    [null, '2026-07-31', 'due', false, 0],
    ['draft', '2026-08-01', 'overdue', true, -1],
    [null, '2026-08-01', 'overdue', true, -1],
    ['submitted', '2026-08-01', 'submitted', false, -1],
    ['returned', '2026-07-31', 'returned', false, 0],
    ['returned', '2026-08-01', 'returned', true, -1],
    ['accepted', '2026-08-01', 'accepted', false, -1],
    ['published', '2026-08-01', 'published', false, -1],
  ])('%s on %s: %s', (status, asOf, state, late, daysLeft) => {
    expect(reportingState(period, status, asOf)).toEqual({ state, late, daysLeft });
  });
});

describe('a report', () => {
  const narrative: Narrative = {
    achievements: es('Se creó la ventanilla única.'),
    difficulties: null,
    nextSteps: es('Formalizar 40 grupos.'),
    requests: null,
  };
  const period = { endsOn: '2026-06-30' };

  it.each<[string, Partial<Narrative>, string, string[]]>([
    ['whole, on the last day', {}, '2026-06-30', []],
    ['without achievements', { achievements: null }, '2026-07-10', ['narrative.achievements sectionNeeded']],
    ['without next steps', { nextSteps: null }, '2026-07-10', ['narrative.nextSteps sectionNeeded']],
    ['of a period that runs', {}, '2026-06-29', ['period periodRuns']],
  ])('%s', (_, sections, asOf, expected) => {
    const errors = unsubmittable({ ...narrative, ...sections }, period, asOf);
    expect(errors.map(({ path, code }) => `${path} ${code}`)).toEqual(expected);
  });

  it('is returned with a reason', () => {
    expect(ReportStepInput.safeParse({ step: 'returned' }).success).toBe(false);
    expect(ReportStepInput.safeParse({ step: 'returned', note: 'Falta el eje 3.' }).success).toBe(true);
    expect(ReportStepInput.parse({ step: 'accepted' })).toEqual({ step: 'accepted', note: null });
  });
});
