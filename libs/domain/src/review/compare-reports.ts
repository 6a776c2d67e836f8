import { isCompleted, MILESTONE_STATES, type MilestoneStateName } from '../roadmap/milestone-state';
import type { ReportContent, ReportIndicator, ReportMilestone } from './content';
import { movements } from './movements';

/** Figures of a report that stand side by side; `of` is what a share was taken from. */
export const REPORT_FIGURES = [
  'progress',
  'elapsed',
  'milestones',
  'completed',
  'overdue',
  'atRisk',
  'replanned',
  'meetings',
  'agreementsMade',
  'agreementsDue',
  'agreementsKept',
] as const;
export type ReportFigureName = (typeof REPORT_FIGURES)[number];

export interface ReportFigure {
  name: ReportFigureName;
  /** Null where there is nothing to measure. `progress` and `elapsed` are percentages, the others counts. */
  value: number | null;
  of: number | null;
}

/** The figures of a report, each with what it was taken from. */
export function reportFigures(content: ReportContent): ReportFigure[] {
  const { rollUp, elapsed, states, meetings, agreements } = content;
  const { replanned } = movements(content);
  const count = (has: (agreement: ReportContent['agreements'][number]) => boolean) =>
    agreements.filter(has).length;
  const due = count(({ fellDue }) => fellDue);
  const values: Record<ReportFigureName, [value: number | null, of: number | null]> = {
    progress: [rollUp.percent, rollUp.weight],
    elapsed: [elapsed, null],
    milestones: [rollUp.milestones, null],
    completed: [completedIn(states), rollUp.milestones],
    overdue: [states.overdue, rollUp.milestones],
    atRisk: [states.at_risk, rollUp.milestones],
    replanned: [replanned.length, rollUp.milestones],
    meetings: [meetings.length, null],
    agreementsMade: [count(({ made }) => made), null],
    agreementsDue: [due, null],
    agreementsKept: [count(({ kept }) => kept), null],
  };
  return REPORT_FIGURES.map((name) => ({ name, value: values[name][0], of: values[name][1] }));
}

const completedIn = (states: ReportContent['states']): number =>
  MILESTONE_STATES.filter(isCompleted).reduce((sum, state) => sum + states[state], 0);

interface Moved {
  milestone: ReportMilestone;
  from: MilestoneStateName;
  to: MilestoneStateName;
}

/** Two reports side by side; `before` is the one of the earlier period, whichever was named first. */
export interface ReportComparison {
  before: ReportContent;
  after: ReportContent;
  figures: {
    name: ReportFigureName;
    before: number | null;
    after: number | null;
    difference: number | null;
  }[];
  /** Milestones as the later report has them. */
  completed: ReportMilestone[];
  slipped: { milestone: ReportMilestone; from: string; to: string; days: number }[];
  /** Any other change of state. */
  changed: Moved[];
  added: ReportMilestone[];
  /** In the earlier report alone. */
  gone: ReportMilestone[];
  indicators: {
    after: ReportIndicator;
    before: ReportIndicator | null;
    /** Null where one figure is missing, or the figures are of two series. */
    difference: number | null;
  }[];
}

/** What two reports of one roadmap say differently. */
export function compareReports(one: ReportContent, other: ReportContent): ReportComparison {
  const [before, after] = one.asOf <= other.asOf ? [one, other] : [other, one];
  const earlier = new Map(before.milestones.map((milestone) => [milestone.id, milestone]));
  const later = new Set(after.milestones.map(({ id }) => id));
  /** The later report's milestones, with the earlier report for what they were before. */
  const milestones = after.milestones.map((milestone) => ({
    ...milestone,
    before: earlier.get(milestone.id) ?? null,
  }));
  const moved = movements({ milestones });
  const completed = new Set(moved.completed);
  return {
    before,
    after,
    figures: figuresBetween(before, after),
    completed: moved.completed,
    slipped: moved.replanned.filter(({ days }) => days > 0),
    changed: milestones.flatMap((milestone) => {
      const [from, to] = [milestone.before?.state, milestone.state];
      return from === undefined || from === to || completed.has(milestone) ? [] : [{ milestone, from, to }];
    }),
    added: moved.added,
    gone: before.milestones.filter(({ id }) => !later.has(id)),
    indicators: after.indicators.map((indicator) => {
      const was = before.indicators.find(({ code }) => code === indicator.code) ?? null;
      return { after: indicator, before: was, difference: differenceOf(was, indicator) };
    }),
  };
}

function figuresBetween(before: ReportContent, after: ReportContent): ReportComparison['figures'] {
  const earlier = reportFigures(before);
  return reportFigures(after).map(({ name, value }, n) => {
    const was = earlier[n]?.value ?? null;
    return {
      name,
      before: was,
      after: value,
      difference: was === null || value === null ? null : value - was,
    };
  });
}

/** Figures of two series are never subtracted. */
function differenceOf(before: ReportIndicator | null, after: ReportIndicator): number | null {
  if (!before?.figure || !after.figure || before.seriesId !== after.seriesId) return null;
  return after.figure.value - before.figure.value;
}
