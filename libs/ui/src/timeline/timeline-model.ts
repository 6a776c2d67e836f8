import {
  type Day,
  daysBetween,
  type MilestoneStateName,
  type Period,
  periodEnd,
  periodStart,
  precisionOf,
} from '@rumbo/domain';

interface Row {
  /** Unlike those of all other rows. */
  key: string;
  level: 1 | 2 | 3;
  /** Place among its siblings, from 1, and how many there are. */
  position: number;
  siblings: number;
  code: string;
  title: string;
  lang: string;
  /** All that the row shows, in one sentence for who does not see it. */
  name: string;
}

/** An axis or an objective: what is below it can be folded away. */
export interface TimelineHeading extends Row {
  kind: 'heading';
  expanded: boolean;
  /** The second line. */
  note: string;
  /** From the first to the last due date below it. */
  from: Day;
  to: Day;
}

export interface TimelineItem extends Row {
  kind: 'milestone';
  id: number;
  href: string;
  state: MilestoneStateName;
  stateLabel: string;
  /** When it is due, in words, and by how much that was moved. */
  note: string;
  startsOn: Day | null;
  due: Period;
  originalDue: Period;
  critical: boolean;
  /** What contradicts a dependency, in words; empty when nothing does. */
  warning: string;
}

export type TimelineRow = TimelineHeading | TimelineItem;

/** The predecessor has to finish before the milestone. */
export interface TimelineArrow {
  from: number;
  to: number;
  critical: boolean;
  contradicted: boolean;
}

/** Where something begins, in days from the beginning of the drawing, and how long it takes. */
export interface Piece {
  from: number;
  days: number;
}

/** A date as it is drawn: one of low precision is a span, a day is a point at the day's end. */
export interface DatePiece extends Piece {
  exact: boolean;
}

export interface TimelineShapes {
  work: Piece | null;
  due: DatePiece;
  /** Only when it is not the due date any more. */
  baseline: DatePiece | null;
  slip: (Piece & { earlier: boolean }) | null;
}

function dateOn(origin: Day, period: Period): DatePiece {
  const from = daysBetween(origin, periodStart(period));
  return {
    from,
    days: daysBetween(periodStart(period), periodEnd(period)) + 1,
    exact: precisionOf(period) === 'day',
  };
}

const endOf = ({ from, days }: Piece) => from + days;

/** The shapes of a milestone: when it works, when it is due, when it was due at first, and the way between. */
export function shapesOf(
  { startsOn, due, originalDue }: Pick<TimelineItem, 'startsOn' | 'due' | 'originalDue'>,
  origin: Day,
): TimelineShapes {
  const now = dateOn(origin, due);
  const before = dateOn(origin, originalDue);
  const start = startsOn === null ? now.from : Math.max(0, daysBetween(origin, startsOn));
  const moved = endOf(now) - endOf(before);
  return {
    work: start < now.from ? { from: start, days: now.from - start } : null,
    due: now,
    baseline: due === originalDue ? null : before,
    slip:
      moved === 0
        ? null
        : { from: Math.min(endOf(now), endOf(before)), days: Math.abs(moved), earlier: moved < 0 },
  };
}
