import {
  attentionList,
  type Axis,
  type Day,
  fold,
  isUpdatedRecently,
  localize,
  MILESTONE_STATES,
  type MilestoneRow,
  milestoneState,
  type MilestoneState,
  type Objective,
  periodEnd,
  periodStart,
  type Plan,
  type RollUp,
  rollUp,
} from '@rumbo/domain';

/** A milestone with all that the page says about it on a day. */
export interface JudgedRow {
  row: MilestoneRow;
  state: MilestoneState;
  axisId: number;
}

export const SORTS = ['plan', 'due', 'state', 'owner', 'progress'] as const;
export type Sort = (typeof SORTS)[number];

/** What the address can ask for. Every value is text: that is what an address holds. */
export interface PlanFilter {
  q?: string | undefined;
  /** States, separated by commas. */
  state?: string | undefined;
  axis?: string | undefined;
  /** Id of the responsible body, or `none`. */
  owner?: string | undefined;
  /** Code of a territory, or `country` for what concerns all of it. */
  territory?: string | undefined;
  theme?: string | undefined;
  /** A period: due inside it. */
  due?: string | undefined;
  /** A month: originally due by its end. */
  plannedBy?: string | undefined;
  /** A month: completed by its end. */
  completedBy?: string | undefined;
  /** `recent`: with an update in the last 90 days. */
  updated?: string | undefined;
  /** `yes`: on the attention list. */
  attention?: string | undefined;
}

/** Filters in the order of the page; each is one key of the address. */
export const FILTER_KEYS = [
  'q',
  'state',
  'axis',
  'owner',
  'territory',
  'theme',
  'due',
  'plannedBy',
  'completedBy',
  'updated',
  'attention',
] as const satisfies readonly (keyof PlanFilter)[];

/** Judges every milestone of a plan on a day, in plan order. */
export function judgePlan(plan: Plan, asOf: Day): JudgedRow[] {
  const objectives = new Map(plan.objectives.map((objective, index) => [objective.id, { objective, index }]));
  const axisOrder = new Map(plan.axes.map(({ id }, index) => [id, index]));
  const place = ({ objectiveId }: MilestoneRow) => {
    const found = objectives.get(objectiveId);
    return (axisOrder.get(found?.objective.axisId ?? 0) ?? 0) * 100_000 + (found?.index ?? 0);
  };
  return [...plan.milestones]
    .sort((a, b) => place(a) - place(b) || a.position - b.position)
    .map((row) => ({
      row,
      state: milestoneState(row, plan.roadmap.startsOn, asOf),
      axisId: objectives.get(row.objectiveId)?.objective.axisId ?? 0,
    }));
}

/** The milestones that every part of a filter lets through. */
export function filterPlan(
  judged: readonly JudgedRow[],
  filter: PlanFilter,
  asOf: Day,
  language: string,
): JudgedRow[] {
  const urgent = filter.attention ? new Set(attentionList(judged, asOf).map(({ id }) => id)) : null;
  const states = filter.state?.split(',');
  const words = fold(filter.q ?? '')
    .split(/\s+/)
    .filter(Boolean);
  return judged.filter(({ row, state, axisId }) => {
    const { due, plannedBy, completedBy, owner, territory, theme } = filter;
    if (states && !states.includes(state.state)) return false;
    if (filter.axis && String(axisId) !== filter.axis) return false;
    if (owner && String(row.ownerId ?? 'none') !== owner) return false;
    if (
      territory &&
      !(territory === 'country' ? row.territories.length === 0 : row.territories.includes(territory))
    )
      return false;
    if (theme && !(theme === 'none' ? row.themes.length === 0 : row.themes.some((one) => one === theme)))
      return false;
    if (due && (periodEnd(row.due) < periodStart(due) || periodEnd(row.due) > periodEnd(due))) return false;
    if (plannedBy && (row.status === 'cancelled' || periodEnd(row.originalDue) > periodEnd(plannedBy)))
      return false;
    if (
      completedBy &&
      (row.status !== 'completed' ||
        !row.completedOn ||
        periodStart(row.completedOn) > periodEnd(completedBy))
    )
      return false;
    if (filter.updated && (row.status === 'cancelled' || !isUpdatedRecently(row, asOf))) return false;
    if (urgent && !urgent.has(row.id)) return false;
    return words.length === 0 || contains(searchable(row, language), words);
  });
}

const searchable = (row: MilestoneRow, language: string) =>
  fold(`${row.code} ${localize(row.title, language).text} ${row.reference ?? ''}`);
const contains = (text: string, words: readonly string[]) => words.every((word) => text.includes(word));

/** One line of the page: the plan's headings stay while it is in plan order, other orders are flat. */
export type PlanLine =
  | { kind: 'axis'; axis: Axis; rollUp: RollUp }
  | { kind: 'objective'; objective: Objective; rollUp: RollUp }
  | ({ kind: 'milestone' } & JudgedRow);

/** Headings with their roll-ups and milestones, or milestones alone in another order. Empty headings show only unfiltered. */
export function planLines(
  plan: Plan,
  judged: readonly JudgedRow[],
  sort: Sort,
  filtered: boolean,
): PlanLine[] {
  if (sort !== 'plan') return sortRows(plan, judged, sort).map((item) => ({ kind: 'milestone', ...item }));
  const byObjective = Map.groupBy(judged, ({ row }) => row.objectiveId);
  return plan.axes.flatMap((axis): PlanLine[] => {
    const own = plan.objectives.filter(({ axisId }) => axisId === axis.id);
    const objectives = own.flatMap((objective): PlanLine[] => {
      const items = byObjective.get(objective.id) ?? [];
      if (filtered && items.length === 0) return [];
      return [
        { kind: 'objective', objective, rollUp: rollUp(items.map(({ row }) => row)) },
        ...items.map((item) => ({ kind: 'milestone' as const, ...item })),
      ];
    });
    if (filtered && objectives.length === 0) return [];
    const rows = own.flatMap(({ id }) => (byObjective.get(id) ?? []).map(({ row }) => row));
    return [{ kind: 'axis', axis, rollUp: rollUp(rows) }, ...objectives];
  });
}

function sortRows(plan: Plan, judged: readonly JudgedRow[], sort: Sort): JudgedRow[] {
  const acronyms = new Map(plan.bodies.map(({ id, acronym }) => [id, acronym]));
  const owner = ({ row }: JudgedRow) => acronyms.get(row.ownerId ?? 0) ?? '\uffff';
  const orders: Record<Exclude<Sort, 'plan'>, (a: JudgedRow, b: JudgedRow) => number> = {
    due: (a, b) => periodEnd(a.row.due).localeCompare(periodEnd(b.row.due)),
    state: (a, b) =>
      MILESTONE_STATES.indexOf(a.state.state) - MILESTONE_STATES.indexOf(b.state.state) ||
      b.state.days - a.state.days,
    owner: (a, b) => owner(a).localeCompare(owner(b)),
    progress: (a, b) => a.state.progress - b.state.progress,
  };
  return sort === 'plan' ? [...judged] : [...judged].sort(orders[sort]);
}
