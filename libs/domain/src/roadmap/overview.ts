import * as z from 'zod';
import { Body } from '../people/bodies';
import type { Day } from '../platform/periods';
import { ATTENTION_LIMIT, AttentionItem, attentionList, isUpdatedRecently } from './attention';
import { CompletionPoint, completionsByMonth } from './completions';
import type { Milestone } from './milestone';
import {
  elapsedPercent,
  MILESTONE_STATES,
  milestoneState,
  type MilestoneState,
  type MilestoneStateName,
} from './milestone-state';
import { Axis, Roadmap } from './roadmap';
import { RollUp, rollUp } from './roll-up';
import { THEMES } from './vocabularies';

const StateCounts = z.record(z.enum(MILESTONE_STATES), z.int());
/** The milestones that share an axis, a theme or an owner: `key` is its id or code, or `none`. */
const Group = z.object({ key: z.string(), rollUp: RollUp, states: StateCounts });
type Group = z.infer<typeof Group>;

/** `GET /roadmaps/:roadmap/overview`: where a roadmap stands on a day, with what each figure was computed from. */
export const Overview = z.object({
  roadmap: Roadmap,
  asOf: z.string(),
  rollUp: RollUp,
  /** Percent of the roadmap's period that has passed. */
  elapsed: z.number(),
  states: StateCounts,
  byAxis: z.array(Group),
  byTheme: z.array(Group),
  byOwner: z.array(Group),
  completions: z.array(CompletionPoint),
  /** Milestones with an update in the last 90 days, of those not cancelled. */
  updatedRecently: z.int(),
  attention: z.array(AttentionItem),
  attentionTotal: z.int(),
  axes: z.array(Axis),
  bodies: z.array(Body),
});
export type Overview = z.infer<typeof Overview>;

/** What the overview reads of a milestone. */
export type OverviewRow = Pick<
  Milestone,
  | 'id'
  | 'objectiveId'
  | 'code'
  | 'type'
  | 'title'
  | 'weight'
  | 'startsOn'
  | 'due'
  | 'originalDue'
  | 'baseline'
  | 'goal'
  | 'ownerId'
  | 'themes'
  | 'status'
  | 'progress'
  | 'value'
  | 'completedOn'
  | 'lastUpdateOn'
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
    byTheme: groupBy(judged, ({ themes }) => (themes.length > 0 ? themes : ['none'])).sort(
      (a, b) => THEME_ORDER.indexOf(a.key) - THEME_ORDER.indexOf(b.key),
    ),
    byOwner: groupBy(judged, ({ ownerId }) => [String(ownerId ?? 'none')]).sort(
      (a, b) => b.rollUp.milestones - a.rollUp.milestones,
    ),
    completions: completionsByMonth(rows, roadmap, asOf),
    updatedRecently: rows.filter((row) => row.status !== 'cancelled' && isUpdatedRecently(row, asOf)).length,
    attention: attention.slice(0, ATTENTION_LIMIT),
    attentionTotal: attention.length,
  };
}

const THEME_ORDER: readonly string[] = [...THEMES, 'none'];

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

/** In the order in which the keys first come up; a milestone with several keys counts under each. */
function groupBy(judged: readonly Judged[], keysOf: (row: OverviewRow) => readonly string[]): Group[] {
  const groups = new Map<string, Judged[]>();
  for (const item of judged)
    for (const key of keysOf(item.row)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return [...groups].map(([key, items]) => ({
    key,
    rollUp: rollUp(items.map(({ row }) => row)),
    states: countStates(items),
  }));
}
