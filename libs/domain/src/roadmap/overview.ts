import { z } from 'zod';
import { Body } from '../people/bodies';
import { addDays, type Day, daysBetween, periodEnd, periodStart } from '../platform/calendar';
import { Title } from '../platform/localized-text';
import type { Milestone } from './milestone';
import {
  elapsedPercent,
  MILESTONE_STATES,
  milestoneState,
  type MilestoneState,
  type MilestoneStateName,
} from './milestone-state';
import { Axis, Roadmap } from './roadmap';
import { type RollUp, rollUp } from './roll-up';
import { THEMES } from './vocabularies';

/** No update for this many days puts an unfinished milestone on the attention list. */
export const SILENT_DAYS = 90;

/** How many lines of the attention list the overview carries; the rest is a filter of the plan. */
export const ATTENTION_LIMIT = 50;

export const ATTENTION_REASONS = ['overdue', 'at_risk', 'silent'] as const;

const RollUpSchema = z.object({
  done: z.number(),
  weight: z.number(),
  percent: z.number().nullable(),
  milestones: z.int(),
});
const StateCounts = z.record(z.enum(MILESTONE_STATES), z.int());
const Group = z.object({ key: z.string(), rollUp: RollUpSchema, states: StateCounts });

export const AttentionItem = z.object({
  id: z.int(),
  code: z.string(),
  title: Title,
  ownerId: z.int().nullable(),
  due: z.string(),
  reasons: z.array(z.enum(ATTENTION_REASONS)),
  onHold: z.boolean(),
  /** Days past due, or left. */
  days: z.int(),
  progress: z.number(),
  expected: z.number(),
  /** Days since the last update; null when there was none. */
  silentDays: z.int().nullable(),
});
export type AttentionItem = z.infer<typeof AttentionItem>;

/** `GET /roadmaps/:roadmap/overview`: where a roadmap stands on a day, with what each figure was computed from. */
export const Overview = z.object({
  roadmap: Roadmap,
  asOf: z.string(),
  rollUp: RollUpSchema,
  /** Percent of the roadmap's period that has passed. */
  elapsed: z.number(),
  states: StateCounts,
  byAxis: z.array(Group),
  byTheme: z.array(Group),
  byOwner: z.array(Group),
  /** Milestones due and completed up to the end of each month (cumulative), cancelled ones left out. */
  completions: z.array(z.object({ month: z.string(), planned: z.int(), actual: z.int().nullable() })),
  /** Milestones with an update in the last 90 days, of those not cancelled. */
  updatedRecently: z.int(),
  attention: z.array(AttentionItem),
  attentionTotal: z.int(),
  axes: z.array(Axis),
  bodies: z.array(Body),
});
export type Overview = z.infer<typeof Overview>;

/** What the overview reads of a milestone. */
export type OverviewRow = Omit<
  Milestone,
  | 'description'
  | 'verification'
  | 'cancelReason'
  | 'cancelReference'
  | 'reference'
  | 'version'
  | 'supportIds'
  | 'territories'
  | 'principles'
  | 'forms'
  | 'unit'
  | 'illustrative'
  | 'position'
> & { axisId: number };

interface Judged {
  row: OverviewRow;
  state: MilestoneState;
}

/** The figures of the overview, from records and a day alone. */
export function overviewFigures(
  rows: readonly OverviewRow[],
  roadmap: { startsOn: Day; endsOn: Day },
  asOf: Day,
): Omit<Overview, 'roadmap' | 'axes' | 'bodies'> {
  const judged = rows.map((row) => ({ row, state: milestoneState(row, roadmap.startsOn, asOf) }));
  const attention = attentionList(judged, asOf);
  return {
    asOf,
    rollUp: rollUp(rows),
    elapsed: elapsedPercent(roadmap.startsOn, roadmap.endsOn, asOf),
    states: countStates(judged),
    byAxis: groupBy(judged, ({ axisId }) => [String(axisId)]),
    byTheme: orderByKey(
      groupBy(judged, ({ themes }) => (themes.length ? themes : ['none'])),
      [...THEMES, 'none'],
    ),
    byOwner: groupBy(judged, ({ ownerId }) => [ownerId === null ? 'none' : String(ownerId)]).sort(
      (a, b) => b.rollUp.milestones - a.rollUp.milestones,
    ),
    completions: completionsByMonth(rows, roadmap, asOf),
    updatedRecently: rows.filter(
      (row) =>
        row.status !== 'cancelled' &&
        row.lastUpdateOn !== null &&
        row.lastUpdateOn > addDays(asOf, -SILENT_DAYS),
    ).length,
    attention: attention.slice(0, ATTENTION_LIMIT),
    attentionTotal: attention.length,
  };
}

export function countStates(
  judged: readonly { state: MilestoneState }[],
): Record<MilestoneStateName, number> {
  const counts = Object.fromEntries(MILESTONE_STATES.map((name) => [name, 0])) as Record<
    MilestoneStateName,
    number
  >;
  for (const { state } of judged) counts[state.state] += 1;
  return counts;
}

function groupBy(judged: readonly Judged[], keysOf: (row: OverviewRow) => readonly string[]) {
  const groups = new Map<string, Judged[]>();
  for (const item of judged)
    for (const key of keysOf(item.row)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return [...groups].map(([key, items]) => ({
    key,
    rollUp: rollUp(items.map(({ row }) => row)) as RollUp,
    states: countStates(items),
  }));
}

const orderByKey = <T extends { key: string }>(groups: T[], order: readonly string[]) =>
  groups.sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));

const monthOf = (day: Day) => day.slice(0, 7);

function completionsByMonth(
  rows: readonly OverviewRow[],
  roadmap: { startsOn: Day; endsOn: Day },
  asOf: Day,
) {
  const live = rows.filter((row) => row.status !== 'cancelled');
  const planned = live.map((row) => monthOf(periodEnd(row.originalDue)));
  const actual = live.flatMap((row) =>
    row.status === 'completed' && row.completedOn ? [monthOf(periodStart(row.completedOn))] : [],
  );
  const all = [monthOf(roadmap.startsOn), monthOf(roadmap.endsOn), ...planned, ...actual].sort();
  const plannedUpTo = cumulative(planned);
  const actualUpTo = cumulative(actual);
  const points: { month: string; planned: number; actual: number | null }[] = [];
  for (let month = all[0] ?? monthOf(asOf); month <= (all.at(-1) ?? month); month = nextMonth(month))
    points.push({
      month,
      planned: plannedUpTo(month),
      actual: month <= monthOf(asOf) ? actualUpTo(month) : null,
    });
  return points;
}

/** Counts of sorted months up to and including one; asked in rising order. */
function cumulative(months: string[]): (month: string) => number {
  const sorted = [...months].sort();
  let count = 0;
  return (month) => {
    while ((sorted[count] ?? '~') <= month) count += 1;
    return count;
  };
}

function nextMonth(month: string): string {
  return monthOf(addDays(periodEnd(month), 1));
}

/** Who to ask about what: overdue first (longest first), then at risk, then silent. */
function attentionList(judged: readonly Judged[], asOf: Day): AttentionItem[] {
  return judged
    .flatMap(({ row, state }) => {
      if (row.status === 'completed' || row.status === 'cancelled') return [];
      const silentDays = row.lastUpdateOn === null ? null : daysBetween(row.lastUpdateOn, asOf);
      const begun = periodStart(row.startsOn ?? asOf) <= asOf;
      const reasons: AttentionItem['reasons'] = [];
      if (state.state === 'overdue' || state.state === 'at_risk') reasons.push(state.state);
      if (begun && row.status !== 'planned' && (silentDays === null || silentDays >= SILENT_DAYS))
        reasons.push('silent');
      if (reasons.length === 0) return [];
      return [
        {
          id: row.id,
          code: row.code,
          title: row.title,
          ownerId: row.ownerId,
          due: row.due,
          reasons,
          onHold: state.onHold,
          days: state.days,
          progress: state.progress,
          expected: state.expected,
          silentDays,
        },
      ];
    })
    .sort(byUrgency);
}

const rank = (item: AttentionItem) =>
  item.reasons[0] ? ATTENTION_REASONS.indexOf(item.reasons[0]) : ATTENTION_REASONS.length;

function byUrgency(a: AttentionItem, b: AttentionItem): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  return a.reasons[0] === 'overdue' ? b.days - a.days : a.days - b.days;
}
