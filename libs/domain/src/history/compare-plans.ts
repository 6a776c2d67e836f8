import { daysBetween, periodEnd } from '../platform/calendar';
import { haveSameTranslations } from '../platform/localized-text';
import type { Day } from '../platform/periods';
import { median } from '../portfolio/figures';
import type { Milestone } from '../roadmap/milestone';
import type { OverviewRow } from '../roadmap/overview';
import { elapsedPercent, isCompleted, isOpen, milestoneState } from '../roadmap/milestone-state';
import { rollUp } from '../roadmap/roll-up';
import {
  CHANGE_KINDS,
  type ChangedMilestone,
  type ChangeKind,
  type ComparedGroup,
  type DayFigures,
  type KindCounts,
  type PlanComparison,
  type StandingOnDay,
} from './comparison';

/** A milestone as it was stored on a day. */
export type RecordedMilestone = Omit<OverviewRow, 'themes' | 'lastUpdateOn'> & {
  unit: Milestone['unit'];
  /** Stands for its long texts: another one when any of them changed. */
  texts: string;
};

/** The plan as it was stored on a day, in reading order. */
export interface PlanOnDay {
  day: Day;
  roadmap: { startsOn: Day; endsOn: Day };
  milestones: readonly RecordedMilestone[];
}

interface Compared extends ChangedMilestone {
  rows: { before: RecordedMilestone | null; after: RecordedMilestone | null };
}

/** What became of a plan between two days, each judged by what was recorded on it. */
export function comparePlans(before: PlanOnDay, after: PlanOnDay): PlanComparison {
  const compared = pairs(before.milestones, after.milestones).map((rows) => compare(rows, before, after));
  const changed = compared.filter(({ kinds }) => kinds.length > 0);
  return {
    before: figuresOn(before),
    after: figuresOn(after),
    onBothDays: compared.filter(({ rows }) => rows.before && rows.after).length,
    changed: changed.length,
    counts: countKinds(changed),
    replans: replans(changed),
    byAxis: groupBy(compared, ({ axisId }) => axisId),
    byObjective: groupBy(compared, ({ objectiveId }) => objectiveId),
    byBody: groupBy(compared, ({ ownerId }) => ownerId),
    milestones: changed.map(({ rows: _, ...milestone }) => milestone),
  };
}

/** How many milestones a count of a kind was taken from: what was added cannot have been there before. */
export function countedFrom(
  kind: ChangeKind,
  { before, after, onBothDays }: Pick<PlanComparison, 'before' | 'after' | 'onBothDays'>,
): number {
  if (kind === 'removed') return before.milestones;
  return FOR_NEW_ONES_TOO.includes(kind) ? after.milestones : onBothDays;
}
/** A milestone that came into the plan and was completed since was completed since. */
const FOR_NEW_ONES_TOO: readonly ChangeKind[] = ['added', 'completed', 'cancelled', 'slipped'];

function pairs(
  before: readonly RecordedMilestone[],
  after: readonly RecordedMilestone[],
): Compared['rows'][] {
  const former = new Map(before.map((row) => [row.id, row]));
  const kept = after.map((row) => ({ before: former.get(row.id) ?? null, after: row }));
  const now = new Set(after.map(({ id }) => id));
  return [...kept, ...before.filter(({ id }) => !now.has(id)).map((row) => ({ before: row, after: null }))];
}

function compare(rows: Compared['rows'], from: PlanOnDay, to: PlanOnDay): Compared {
  const before = rows.before && standing(rows.before, from);
  const after = rows.after && standing(rows.after, to);
  const kinds = CHANGE_KINDS.filter((kind) => RULES[kind]({ before, after, rows }));
  return {
    id: (rows.after ?? rows.before)?.id ?? 0,
    kinds,
    before,
    after,
    replannedBy: kinds.includes('replanned') && before && after ? moveOf(before, after) : null,
    rows,
  };
}

function standing(row: RecordedMilestone, { day, roadmap }: PlanOnDay): StandingOnDay {
  const { code, title, type, axisId, objectiveId, ownerId, due, originalDue, weight } = row;
  const { unit, baseline, goal, value, status, completedOn } = row;
  const { state, onHold, progress, days } = milestoneState(row, roadmap.startsOn, day);
  return {
    ...{ code, title, type, axisId, objectiveId, ownerId, due, originalDue, weight },
    ...{ unit, baseline, goal, value, status, completedOn },
    ...{ state, onHold, progress, days },
  };
}

type Pair = Pick<Compared, 'before' | 'after' | 'rows'>;
const onBoth =
  (
    differs: (
      before: StandingOnDay,
      after: StandingOnDay,
      rows: { before: RecordedMilestone; after: RecordedMilestone },
    ) => boolean,
  ) =>
  ({ before, after, rows }: Pair): boolean =>
    before !== null && after !== null && rows.before !== null && rows.after !== null
      ? differs(before, after, { before: rows.before, after: rows.after })
      : false;
/** Came into a state, or came into the plan in it. */
const cameTo =
  (reached: (state: StandingOnDay['state']) => boolean) =>
  ({ before, after }: Pair): boolean =>
    after !== null && reached(after.state) && !(before && reached(before.state));

const moveOf = (before: StandingOnDay, after: StandingOnDay) =>
  daysBetween(periodEnd(before.due), periodEnd(after.due));

/** When a milestone shows a kind of change. */
const RULES: Record<ChangeKind, (pair: Pair) => boolean> = {
  added: ({ before }) => before === null,
  removed: ({ after }) => after === null,
  completed: cameTo(isCompleted),
  reopened: onBoth((before, after) => !isOpen(before) && isOpen(after)),
  cancelled: cameTo((state) => state === 'cancelled'),
  slipped: cameTo((state) => state === 'overdue'),
  /** A date that only became more precise keeps its last day, and is none. */
  replanned: onBoth((before, after) => moveOf(before, after) !== 0),
  progressed: onBoth(
    (before, after) =>
      isOpen(before) &&
      isOpen(after) &&
      (before.progress !== after.progress || before.status !== after.status || before.value !== after.value),
  ),
  reweighted: onBoth((before, after) => before.weight !== after.weight),
  ownerChanged: onBoth((before, after) => before.ownerId !== after.ownerId),
  goalChanged: onBoth((before, after) => GOAL.some((field) => before[field] !== after[field])),
  moved: onBoth((before, after) => before.objectiveId !== after.objectiveId),
  reworded: onBoth(
    (before, after, rows) =>
      before.code !== after.code ||
      !isSameText(before.title, after.title) ||
      rows.before.texts !== rows.after.texts ||
      (before.due !== after.due && moveOf(before, after) === 0),
  ),
};
const GOAL = ['type', 'unit', 'baseline', 'goal'] as const;

const isSameText = (a: StandingOnDay['title'], b: StandingOnDay['title']) =>
  a.lang === b.lang && a.text === b.text && haveSameTranslations(a, b);

function figuresOn({ day, roadmap, milestones }: PlanOnDay): DayFigures {
  return {
    day,
    rollUp: rollUp(milestones),
    elapsed: elapsedPercent(roadmap.startsOn, roadmap.endsOn, day),
    milestones: milestones.length,
    overdue: milestones.filter((row) => milestoneState(row, roadmap.startsOn, day).state === 'overdue')
      .length,
  };
}

function countKinds(compared: readonly Compared[]): KindCounts {
  const counts = Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, 0])) as KindCounts;
  for (const { kinds } of compared) for (const kind of kinds) counts[kind] += 1;
  return counts;
}

function replans(changed: readonly Compared[]): PlanComparison['replans'] {
  const moves = changed.flatMap(({ replannedBy }) => replannedBy ?? []).sort((a, b) => a - b);
  const later = moves.filter((days) => days > 0);
  return {
    later: later.length,
    earlier: moves.length - later.length,
    median: median(later),
    longest: later.at(-1) ?? null,
  };
}

/**
 * Progress of each group on both days by who was in it then; its changes by where a milestone stands now, so that
 * the changes of all groups add up to those of the plan.
 */
function groupBy(
  compared: readonly Compared[],
  keyOf: (row: RecordedMilestone) => number | null,
): ComparedGroup[] {
  const groups = new Map<
    string,
    { before: RecordedMilestone[]; after: RecordedMilestone[]; changed: Compared[] }
  >();
  const groupOf = (row: RecordedMilestone) => {
    const key = String(keyOf(row) ?? 'none');
    const group = groups.get(key) ?? { before: [], after: [], changed: [] };
    groups.set(key, group);
    return group;
  };
  for (const item of compared) {
    const { before, after } = item.rows;
    if (after) groupOf(after).after.push(after);
    if (before) groupOf(before).before.push(before);
    const now = after ?? before;
    if (now && item.kinds.length > 0) groupOf(now).changed.push(item);
  }
  return [...groups].map(([key, { before, after, changed }]) => ({
    key,
    before: before.length > 0 ? rollUp(before) : null,
    after: after.length > 0 ? rollUp(after) : null,
    changed: changed.length,
    counts: countKinds(changed),
  }));
}
