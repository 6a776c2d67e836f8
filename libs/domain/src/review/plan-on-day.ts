import { periodStart } from '../platform/calendar';
import type { Day, Period } from '../platform/periods';
import type { Milestone } from '../roadmap/milestone';
import type { MilestoneUpdate } from '../roadmap/milestone-update';
import type { OverviewRow } from '../roadmap/overview';

type Standing = Pick<Milestone, 'status' | 'progress' | 'value' | 'completedOn'>;

/** A milestone as it is now, and what is known of how it came to that. */
export interface MilestoneStory {
  milestone: OverviewRow & Pick<Milestone, 'cancelReason' | 'illustrative'>;
  /** Oldest first; `recordedOn` is later where it was brought in afterwards. */
  updates: readonly (Pick<MilestoneUpdate, 'on' | 'status' | 'progress' | 'value'> & { recordedOn: Day })[];
  /** Due dates that were moved, oldest first. */
  replans: readonly { on: Day; from: Period; reason: string | null }[];
  /** Where it stood at the end of some days, as it was recorded then. */
  recorded: readonly (Standing & { day: Day })[];
  /** The day on which it was recorded; null: with the plan itself. */
  addedOn: Day | null;
}

/** Before anybody said anything. */
const NOT_BEGUN: Standing = { status: 'planned', progress: 0, value: null, completedOn: null };

/**
 * The milestone as it was at the end of a day; null before it was added. What had been completed or cancelled by then
 * was, even if it was only said later. Otherwise it stood as the record of that day has it; where there was none, or
 * its last update was only brought in afterwards, as that update told it; and where nothing came since, as it does now.
 */
export function standingOn(story: MilestoneStory, day: Day): OverviewRow | null {
  const { milestone, replans, addedOn } = story;
  if (addedOn !== null && addedOn > day) return null;
  const due = replans.find(({ on }) => on > day)?.from ?? milestone.due;
  return { ...milestone, due, ...(isAsNow(story, day) ? {} : standingThen(story, day)) };
}

/** Whether nothing that is known came after the day. */
function isAsNow(
  { milestone: { status, completedOn }, updates, recorded }: MilestoneStory,
  day: Day,
): boolean {
  if (status === 'completed' && completedOn !== null) return periodStart(completedOn) <= day;
  if (status === 'cancelled') return (updates.findLast((one) => one.status === status)?.on ?? day) <= day;
  return !recorded.some((one) => one.day === day) && (updates.at(-1)?.on ?? day) <= day;
}

function standingThen({ updates, recorded }: MilestoneStory, day: Day): Standing {
  const told = updates.filter(({ on }) => on <= day);
  const last = told.at(-1);
  const record = recorded.find((one) => one.day === day);
  if (record && (!last || last.recordedOn <= day)) {
    const { status, progress, value, completedOn } = record;
    return { status, progress, value, completedOn };
  }
  if (!last) return NOT_BEGUN;
  return {
    /** Its end is dated later than it was told. */
    status: last.status === 'completed' || last.status === 'cancelled' ? 'in_progress' : last.status,
    progress: told.findLast(({ progress }) => progress !== null)?.progress ?? record?.progress ?? 0,
    value: told.findLast(({ value }) => value !== null)?.value ?? record?.value ?? null,
    completedOn: null,
  };
}
