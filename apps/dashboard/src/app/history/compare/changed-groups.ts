import { CHANGE_KINDS, type ChangedMilestone, type ChangeKind, type RoadmapComparison } from '@rumbo/domain';

export const GROUPINGS = ['kind', 'axis', 'body'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What the address asks of the changes; `none` is for milestones without a body. */
export interface ChangeFilter {
  kind?: ChangeKind | undefined;
  axis?: string | undefined;
  body?: string | undefined;
}

/** A milestone counts where it stands now, or stood when it was removed: as the API counts it. */
const nowOf = ({ after, before }: ChangedMilestone) => after ?? before;
export const axisOf = (milestone: ChangedMilestone) => String(nowOf(milestone)?.axisId);
export const bodyOf = (milestone: ChangedMilestone) => String(nowOf(milestone)?.ownerId ?? 'none');

export const filterChanged = (
  milestones: readonly ChangedMilestone[],
  { kind, axis, body }: ChangeFilter,
): ChangedMilestone[] =>
  milestones.filter(
    (milestone) =>
      (!kind || milestone.kinds.includes(kind)) &&
      (!axis || axisOf(milestone) === axis) &&
      (!body || bodyOf(milestone) === body),
  );

export interface ChangedGroup {
  key: string;
  milestones: ChangedMilestone[];
}

/** By kind a milestone stands under each of its own; of re-planned ones the longest postponement comes first. */
export function groupChanged(
  milestones: readonly ChangedMilestone[],
  by: Grouping,
  { axes, bodies }: Pick<RoadmapComparison, 'axes' | 'bodies'>,
  kind?: ChangeKind,
): ChangedGroup[] {
  const groups =
    by === 'kind'
      ? CHANGE_KINDS.filter((one) => !kind || one === kind).map((key) => ({
          key,
          milestones: inOrder(
            key,
            milestones.filter(({ kinds }) => kinds.includes(key)),
          ),
        }))
      : keysOf(by, axes, bodies).map((key) => ({
          key,
          milestones: milestones.filter((one) => (by === 'axis' ? axisOf(one) : bodyOf(one)) === key),
        }));
  return groups.filter(({ milestones: of }) => of.length > 0);
}

const keysOf = (by: 'axis' | 'body', axes: readonly { id: number }[], bodies: readonly { id: number }[]) =>
  by === 'axis' ? axes.map(({ id }) => String(id)) : [...bodies.map(({ id }) => String(id)), 'none'];

const inOrder = (kind: ChangeKind, milestones: ChangedMilestone[]) =>
  kind === 'replanned' ? milestones.sort((a, b) => (b.replannedBy ?? 0) - (a.replannedBy ?? 0)) : milestones;

/** The first so many milestones of the groups. */
export function firstOf(groups: readonly ChangedGroup[], limit: number): ChangedGroup[] {
  let left = limit;
  return groups.flatMap(({ key, milestones }) => {
    const shown = milestones.slice(0, Math.max(0, left));
    left -= milestones.length;
    return shown.length > 0 ? [{ key, milestones: shown }] : [];
  });
}
