import {
  type Axis,
  criticalMilestones,
  type Day,
  type DependencyWarning,
  dependencyWarning,
  type LocalizedText,
  milestoneState,
  type MilestoneState,
  type Objective,
  periodEnd,
  periodStart,
  type Timeline,
  type TimelineMilestone,
} from '@rumbo/domain';
import {
  type TimelineArrow,
  type TimelineItem,
  type TimelineRow,
  type TimelineSpan,
  yearsAround,
} from '@rumbo/ui/drawings';

/** A milestone with all that the timeline says about it on a day. */
export interface JudgedMilestone {
  milestone: TimelineMilestone;
  state: MilestoneState;
  axisId: number;
  /** Without slack: see `criticalMilestones`. */
  critical: boolean;
  /** Predecessors whose dates or status contradict that they finish first. */
  conflicts: { warning: DependencyWarning; predecessor: TimelineMilestone }[];
}

/** What the address can ask for. Every value is text: that is what an address holds. */
export interface TimelineFilter {
  axis?: string | undefined;
  /** Id of the responsible body, or `none`. */
  owner?: string | undefined;
  /** States, separated by commas. */
  state?: string | undefined;
  /** `yes`: only what has no slack. */
  critical?: string | undefined;
  /** `yes`: only what is due later than at first. */
  slipped?: string | undefined;
}
export const TIMELINE_FILTERS = ['axis', 'owner', 'state', 'critical', 'slipped'] as const;

/** Judges every milestone on a day, in the order of the plan. */
export function judgeTimeline(timeline: Timeline, asOf: Day): JudgedMilestone[] {
  const { milestones, dependencies, objectives, roadmap } = timeline;
  const critical = criticalMilestones(milestones, dependencies, asOf);
  const axisOf = new Map(objectives.map(({ id, axisId }) => [id, axisId]));
  const byId = new Map(milestones.map((milestone) => [milestone.id, milestone]));
  const waits = Map.groupBy(dependencies, ({ milestoneId }) => milestoneId);
  return milestones.map((milestone) => ({
    milestone,
    state: milestoneState(milestone, roadmap.startsOn, asOf),
    axisId: axisOf.get(milestone.objectiveId) ?? 0,
    critical: critical.has(milestone.id),
    conflicts: (waits.get(milestone.id) ?? []).flatMap(({ predecessorId }) => {
      const predecessor = byId.get(predecessorId);
      const warning = predecessor && dependencyWarning(milestone, predecessor);
      return warning ? [{ warning, predecessor }] : [];
    }),
  }));
}

/** The milestones that every part of a filter lets through. */
export function filterTimeline(
  judged: readonly JudgedMilestone[],
  { axis, owner, state, critical, slipped }: TimelineFilter,
): JudgedMilestone[] {
  const states = state?.split(',');
  return judged.filter(
    (one) =>
      (!states || states.includes(one.state.state)) &&
      (!axis || String(one.axisId) === axis) &&
      (!owner || String(one.milestone.ownerId ?? 'none') === owner) &&
      (!critical || one.critical) &&
      (!slipped || one.state.slippage > 0),
  );
}

/** Arrows of all dependencies; critical where both ends are. */
export function arrowsOf(timeline: Timeline, judged: readonly JudgedMilestone[]): TimelineArrow[] {
  const byId = new Map(judged.map((one) => [one.milestone.id, one]));
  return timeline.dependencies.map(({ milestoneId, predecessorId }) => {
    const to = byId.get(milestoneId);
    return {
      from: predecessorId,
      to: milestoneId,
      critical: Boolean(to?.critical && byId.get(predecessorId)?.critical),
      contradicted: Boolean(to?.conflicts.some(({ predecessor }) => predecessor.id === predecessorId)),
    };
  });
}

/** The years that the roadmap and all its dates lie in, whatever is filtered: a filter does not move the drawing. */
export function spanOf({ roadmap, milestones }: Timeline): TimelineSpan {
  return yearsAround([
    roadmap.startsOn,
    roadmap.endsOn,
    ...milestones.flatMap(({ due, originalDue }) =>
      [due, originalDue].flatMap((period) => [periodStart(period), periodEnd(period)]),
    ),
  ]);
}

/** How rows are put into words. */
export interface RowWords {
  title(title: LocalizedText): { lang: string; text: string };
  milestone(
    one: JudgedMilestone,
  ): Pick<TimelineItem, 'name' | 'note' | 'stateLabel' | 'warning'> & { href: string };
  section(section: Axis | Objective, below: readonly JudgedMilestone[]): { name: string; note: string };
}

/** Axes, objectives and milestones as the rows of the drawing, without what is folded away and without empty headings. */
export function timelineRows(
  { axes, objectives }: Timeline,
  shown: readonly JudgedMilestone[],
  folded: ReadonlySet<string>,
  words: RowWords,
): TimelineRow[] {
  const byObjective = Map.groupBy(shown, ({ milestone }) => milestone.objectiveId);
  const filled = objectives.filter(({ id }) => byObjective.has(id));
  const heading = (
    level: 1 | 2,
    section: Axis | Objective,
    below: readonly JudgedMilestone[],
    place: { position: number; siblings: number },
  ): TimelineRow => {
    const { lang, text } = words.title(section.title);
    const key = keyOf(level, section.id);
    const [from, to] = reachOf(below);
    return {
      ...{ kind: 'heading', key, level, ...place, code: section.code, title: text, lang, from, to },
      ...{ expanded: !folded.has(key), ...words.section(section, below) },
    };
  };
  return placed(axes.filter(({ id }) => filled.some(({ axisId }) => axisId === id))).flatMap(
    ({ item: axis, ...place }) => {
      const own = filled.filter(({ axisId }) => axisId === axis.id);
      const all = own.flatMap(({ id }) => byObjective.get(id) ?? []);
      const head = heading(1, axis, all, place);
      if (folded.has(head.key)) return [head];
      return [
        head,
        ...placed(own).flatMap(({ item: objective, ...place }) => {
          const items = byObjective.get(objective.id) ?? [];
          const head = heading(2, objective, items, place);
          if (folded.has(head.key)) return [head];
          return [head, ...placed(items).map(({ item, ...place }) => rowOf(item, place, words))];
        }),
      ];
    },
  );
}

/** Of an axis or an objective, among the rows. */
export const keyOf = (level: 1 | 2, id: number) => `${level === 1 ? 'axis' : 'objective'} ${id}`;

const placed = <T>(items: readonly T[]) =>
  items.map((item, n) => ({ item, position: n + 1, siblings: items.length }));

function reachOf(below: readonly JudgedMilestone[]): [Day, Day] {
  const first = below.map(({ milestone }) => periodStart(milestone.due)).sort()[0] ?? '';
  const last =
    below
      .map(({ milestone }) => periodEnd(milestone.due))
      .sort()
      .at(-1) ?? '';
  return [first, last];
}

function rowOf(
  one: JudgedMilestone,
  place: { position: number; siblings: number },
  words: RowWords,
): TimelineItem {
  const { id, code, title, startsOn, due, originalDue } = one.milestone;
  const { lang, text } = words.title(title);
  return {
    ...{ kind: 'milestone', key: String(id), id, level: 3, ...place, code, title: text, lang },
    ...{ startsOn, due, originalDue, state: one.state.state, critical: one.critical },
    ...words.milestone(one),
  };
}
