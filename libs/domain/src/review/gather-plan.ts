import type { Day } from '../platform/periods';
import type { Axis } from '../roadmap/roadmap';
import { milestoneState } from '../roadmap/milestone-state';
import { overviewFigures, type OverviewRow } from '../roadmap/overview';
import type { ReportContent, ReportMilestone } from './content';
import { type MilestoneStory, standingOn } from './plan-on-day';

/** What a report reads of the plan, in reading order. */
export interface PlanRecords {
  roadmap: { startsOn: Day; endsOn: Day };
  axes: readonly Pick<Axis, 'id' | 'code' | 'title'>[];
  milestones: readonly MilestoneStory[];
  /** Short names of the bodies that answer for milestones. */
  owners: ReadonlyMap<number, string>;
}

/** The days that a report compares: the period's eve, and the day that it is judged on. */
export interface ReportDays {
  startsOn: Day;
  eve: Day;
  asOf: Day;
}

type PlanPart = Pick<
  ReportContent,
  'rollUp' | 'rollUpBefore' | 'elapsed' | 'elapsedBefore' | 'states' | 'statesBefore' | 'axes' | 'milestones'
>;

/** The plan at the end of a period beside the plan on its eve. */
export function gatherPlan({ roadmap, axes, milestones, owners }: PlanRecords, days: ReportDays): PlanPart {
  const codes = new Map(axes.map(({ id, code }) => [id, code]));
  const rowsOn = (day: Day) => milestones.flatMap((story) => standingOn(story, day) ?? []);
  const figures = overviewFigures(rowsOn(days.asOf), roadmap, days.asOf);
  const before = overviewFigures(rowsOn(days.eve), roadmap, days.eve);
  return {
    rollUp: figures.rollUp,
    rollUpBefore: before.rollUp,
    elapsed: figures.elapsed,
    elapsedBefore: before.elapsed,
    states: figures.states,
    statesBefore: before.states,
    axes: axes.flatMap(({ id, code, title }) => {
      const group = figures.byAxis.find(({ key }) => key === String(id));
      return group ? [{ code, title, rollUp: group.rollUp, states: group.states }] : [];
    }),
    milestones: milestones.flatMap((story) => {
      const row = standingOn(story, days.asOf);
      if (!row) return [];
      const names = {
        axis: codes.get(row.axisId) ?? '',
        owner: row.ownerId === null ? null : (owners.get(row.ownerId) ?? null),
      };
      return [{ ...names, ...milestoneBetween(story, row, roadmap.startsOn, days) }];
    }),
  };
}

function milestoneBetween(
  story: MilestoneStory,
  row: OverviewRow,
  roadmapStart: Day,
  { startsOn, eve, asOf }: ReportDays,
): Omit<ReportMilestone, 'axis' | 'owner'> {
  const { id, code, title, due, originalDue, completedOn } = row;
  const { state, onHold, progress, expected, days } = milestoneState(row, roadmapStart, asOf);
  const former = standingOn(story, eve);
  const then = former && milestoneState(former, roadmapStart, eve);
  const within = ({ on }: { on: Day }) => on >= startsOn && on <= asOf;
  return {
    ...{ id, code, title, due, originalDue, completedOn, state, onHold, progress, expected, days },
    before: former && then ? { state: then.state, progress: then.progress, due: former.due } : null,
    replanReason: story.replans.findLast(within)?.reason ?? null,
    cancelReason: state === 'cancelled' && then?.state !== 'cancelled' ? story.milestone.cancelReason : null,
    updates: story.updates.filter(within).length,
    illustrative: story.milestone.illustrative,
  };
}
