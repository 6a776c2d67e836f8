import type { ReportContent, ReportIndicator, ReportMilestone } from '../review';
import { countStates, type MilestoneStateName } from '../roadmap';

/** A milestone of a report in the states that a case needs. */
export const reported = (
  state: MilestoneStateName,
  before: MilestoneStateName | null,
  fields: Partial<ReportMilestone> = {},
): ReportMilestone => ({
  id: 1,
  code: '1.1.1',
  title: { lang: 'es', text: 'Mapa de cadenas de valor' },
  axis: 'A1',
  owner: 'DAES',
  state,
  onHold: false,
  progress: 50,
  expected: 50,
  days: 0,
  due: '2026-12',
  originalDue: '2026-06',
  completedOn: null,
  before: before && { state: before, progress: 40, due: fields.due ?? '2026-12' },
  replanReason: null,
  cancelReason: null,
  updates: 0,
  illustrative: false,
  ...fields,
});

export const reportedIndicator = (fields: Partial<ReportIndicator> = {}): ReportIndicator => ({
  code: 'FRM-01',
  name: { lang: 'en', text: 'Informal employment rate' },
  unit: 'percent',
  unitText: null,
  direction: 'lower',
  seriesId: 1,
  source: 'INE · ENE',
  figure: { period: '2025', value: 26.8, flag: null, numerator: null, denominator: null },
  before: null,
  isNew: true,
  target: null,
  state: 'noTarget',
  stateBefore: 'noData',
  attainment: null,
  illustrative: false,
  ...fields,
});

/** A report with these milestones; what else it holds does not matter to a case that does not name it. */
export function reportContent(
  milestones: readonly ReportMilestone[],
  fields: Partial<ReportContent> = {},
): ReportContent {
  const states = countStates(milestones.map(({ state }) => ({ state: { state } as never })));
  const rollUp = { done: 10, weight: 20, percent: 50, milestones: milestones.length };
  return {
    roadmap: {
      code: 'CL-HRR',
      country: 'CL',
      title: { lang: 'es', text: 'Hoja de ruta' },
      status: 'in_force',
      startsOn: '2024-01-01',
      endsOn: '2027-12-31',
      language: 'es',
      illustrative: false,
    },
    period: { startsOn: '2026-01-01', endsOn: '2026-06-30', dueOn: '2026-07-31' },
    asOf: '2026-06-30',
    eve: '2025-12-31',
    rollUp,
    rollUpBefore: rollUp,
    elapsed: 62,
    elapsedBefore: 50,
    states,
    statesBefore: states,
    axes: [],
    milestones: [...milestones],
    meetings: [],
    agreements: [],
    signals: [],
    indicators: [],
    assessments: [],
    ...fields,
  };
}
