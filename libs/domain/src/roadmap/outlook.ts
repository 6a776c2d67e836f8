import * as z from 'zod';
import { addDays, periodEnd } from '../platform/calendar';
import { Title } from '../platform/localized-text';
import type { Day } from '../platform/periods';
import { RecordIdInPath } from '../platform/record-id';
import {
  type Delay,
  delayCurve,
  delayOf,
  type DelayStep,
  finishedDelay,
  knownDelay,
  promisedBy,
  shareDoneBy,
} from './delays';
import type { Milestone } from './milestone';
import { isOpen } from './milestone-state';
import { Roadmap } from './roadmap';

/** With fewer finished milestones, two to a quarter, the quarters of their delays mean nothing. */
export const OUTLOOK_MIN_FINISHED = 8;
/** So many of the finished must have been at least as late as a milestone is already: one to a quarter. */
export const OUTLOOK_MIN_COMPARABLE = 4;

/** The range is the middle half: a quarter comes before it and a quarter after it. */
export const OUTLOOK_SHARES = { early: 0.25, middle: 0.5, late: 0.75 } as const;
export const OUTLOOK_BOUNDS = ['early', 'middle', 'late'] as const;
export type OutlookBoundName = (typeof OUTLOOK_BOUNDS)[number];

/** Why nothing can be expected of an open milestone. */
export const OUTLOOK_GAPS = ['onHold', 'tooFew', 'tooLate'] as const;
export type OutlookGap = (typeof OUTLOOK_GAPS)[number];

/** A day; `atLeast`: not before it, and what was finished so far does not tell how long after it. */
export const OutlookBound = z.object({ day: z.string(), atLeast: z.boolean() });
export type OutlookBound = z.infer<typeof OutlookBound>;

/** An expectation, never a fact: as likely inside as outside, and as likely before `middle` as after it. */
export const OutlookRange = z.object({ early: OutlookBound, middle: OutlookBound, late: OutlookBound });
export type OutlookRange = z.infer<typeof OutlookRange>;

const Named = {
  ...{ id: z.int(), code: z.string(), title: Title, due: z.string(), originalDue: z.string() },
  /** The day that delay is counted from. */
  promisedBy: z.string(),
};

/** An open milestone, and when it may be done. */
export const OutlookMilestone = z.object({
  ...Named,
  /** The least delay that it can have, in days: what has passed, or what it was put off by. Negative: still ahead. */
  known: z.int(),
  /** Finished milestones that were at least so late. */
  comparable: z.int(),
  onHold: z.boolean(),
  /** Past its current due date. */
  overdue: z.boolean(),
  range: OutlookRange.nullable(),
  /** Why there is no range. */
  gap: z.enum(OUTLOOK_GAPS).nullable(),
});
export type OutlookMilestone = z.infer<typeof OutlookMilestone>;

/** A finished milestone, and how many days late it was. */
export const OutlookFinished = z.object({ ...Named, completedOn: z.string(), days: z.int() });
export type OutlookFinished = z.infer<typeof OutlookFinished>;

const DelayBound = z.object({ days: z.int(), atLeast: z.boolean() });

const figures = {
  asOf: z.string(),
  /** What everything is computed from. */
  sample: z.object({
    finished: z.int(),
    /** Finished milestones that were not late. */
    onTime: z.int(),
    /** Open and past their promise, on hold ones among them: at least so late. */
    late: z.int(),
    /** Open, and not late yet. */
    ahead: z.int(),
    onHold: z.int(),
    /** Completed on a day that nobody recorded, and cancelled: left out. */
    undated: z.int(),
    cancelled: z.int(),
    /** How many finished milestones are missing to say anything; 0 when there are enough. */
    missing: z.int(),
  }),
  /** The share that is done by its promise, with the open ones in mind, and how sure that is. */
  onTime: z.object({ percent: z.number(), low: z.number(), high: z.number() }).nullable(),
  /** Days of delay by which a quarter, half and three quarters are done. */
  delays: z.object({ early: DelayBound, middle: DelayBound, late: DelayBound }).nullable(),
  /** When the last of the open milestones may be done, of those that something can be said about. */
  last: OutlookRange.nullable(),
  /** Open milestones that are expected by the end of the roadmap's period, by each bound of their range. */
  byEnd: z.object({ open: z.int(), early: z.int(), middle: z.int(), late: z.int() }),
  /** Open milestones without a range. */
  untold: z.object({ onHold: z.int(), tooFew: z.int(), tooLate: z.int() }),
};
/** Open milestones in reading order; finished ones from the earliest to the latest. */
const rows = { milestones: z.array(OutlookMilestone), finished: z.array(OutlookFinished) };

/** `GET /roadmaps/:roadmap/outlook`: what may be expected of open milestones, judged by how late this roadmap has been so far. */
export const Outlook = z.object({ roadmap: Roadmap, ...figures, ...rows });
export type Outlook = z.infer<typeof Outlook>;
export type OutlookFigures = Omit<Outlook, 'roadmap'>;

/** `about`: the figures alone (`roadmap`), or with one milestone (its id); with all rows when left out. */
export const OutlookQuery = z.strictObject({
  about: z.union([z.literal('roadmap'), RecordIdInPath]).optional(),
});
export type OutlookQuery = z.infer<typeof OutlookQuery>;

/** What the outlook reads of a milestone. */
export type OutlookRow = Pick<
  Milestone,
  'id' | 'code' | 'title' | 'status' | 'due' | 'originalDue' | 'completedOn'
>;

/** What may be expected of each open milestone and of the roadmap, from records and a day alone. */
export function outlookOf(rows: readonly OutlookRow[], roadmap: { endsOn: Day }, asOf: Day): OutlookFigures {
  const finished = finishedOf(rows, asOf);
  const open = rows.filter(isOpen);
  const missing = Math.max(0, OUTLOOK_MIN_FINISHED - finished.length);
  const delays: Delay[] = [
    ...finished.map(({ days }) => ({ days, finished: true })),
    ...open.map((row) => ({ days: knownDelay(row, asOf), finished: false })),
  ];
  const curve = missing > 0 ? null : delayCurve(delays);
  const milestones = open.map((row) => expect(row, curve, finished, asOf));
  const late = milestones.filter(({ known }) => known > 0).length;
  const count = (status: OutlookRow['status']) => rows.filter((row) => row.status === status).length;
  return {
    asOf,
    sample: {
      ...{ finished: finished.length, onTime: finished.filter(({ days }) => days <= 0).length },
      ...{ late, ahead: open.length - late, onHold: count('on_hold') },
      ...{ undated: count('completed') - finished.length, cancelled: count('cancelled'), missing },
    },
    onTime: curve && shareDoneBy(curve, 0),
    delays: curve && bounds((name) => delayOf(curve, OUTLOOK_SHARES[name])),
    last: lastOf(milestones),
    byEnd: { open: open.length, ...bounds((name) => expectedBy(milestones, roadmap.endsOn, name).length) },
    untold: {
      ...{ onHold: withGap(milestones, 'onHold'), tooFew: withGap(milestones, 'tooFew') },
      tooLate: withGap(milestones, 'tooLate'),
    },
    milestones,
    finished,
  };
}

function finishedOf(rows: readonly OutlookRow[], asOf: Day): OutlookFinished[] {
  return rows
    .flatMap((row) => {
      const days = row.status === 'completed' ? finishedDelay(row, asOf) : null;
      return days === null ? [] : [{ ...named(row), completedOn: row.completedOn ?? '', days }];
    })
    .sort((a, b) => a.days - b.days);
}

const named = ({ id, code, title, due, originalDue }: OutlookRow) => ({
  ...{ id, code, title, due, originalDue },
  promisedBy: promisedBy({ due, originalDue }),
});

const bounds = <T>(at: (name: OutlookBoundName) => T): Record<OutlookBoundName, T> => ({
  ...{ early: at('early'), middle: at('middle'), late: at('late') },
});

/** When an open milestone may be done, given how late it is already. */
function expect(
  row: OutlookRow,
  curve: readonly DelayStep[] | null,
  finished: readonly OutlookFinished[],
  asOf: Day,
): OutlookMilestone {
  const known = knownDelay(row, asOf);
  const comparable = finished.filter(({ days }) => days >= known).length;
  const onHold = row.status === 'on_hold';
  const overdue = periodEnd(row.due) < asOf;
  const gap = gapOf(onHold, curve === null, comparable);
  const boundOf = (name: OutlookBoundName): OutlookBound => {
    const { days, atLeast } = delayOf(curve ?? [], OUTLOOK_SHARES[name], known);
    return { day: addDays(promisedBy(row), days), atLeast };
  };
  const range = gap === null ? bounds(boundOf) : null;
  return { ...named(row), known, comparable, onHold, overdue, gap, range };
}

function gapOf(onHold: boolean, tooFew: boolean, comparable: number): OutlookGap | null {
  if (onHold) return 'onHold';
  if (tooFew) return 'tooFew';
  return comparable < OUTLOOK_MIN_COMPARABLE ? 'tooLate' : null;
}

/** The latest of each bound; open ended as soon as one milestone that goes on is. */
function lastOf(milestones: readonly OutlookMilestone[]): OutlookRange | null {
  const ranges = milestones.flatMap(({ range }) => range ?? []);
  if (ranges.length === 0) return null;
  const beyond = withGap(milestones, 'tooLate') > 0;
  return bounds((name) => {
    const days = ranges.map((range) => range[name]);
    return {
      day: days.map(({ day }) => day).reduce((a, b) => (a > b ? a : b)),
      atLeast: beyond || days.some(({ atLeast }) => atLeast),
    };
  });
}

/** The milestones that are done by a day if all goes as one bound of their ranges says. */
export const expectedBy = (
  milestones: readonly OutlookMilestone[],
  day: Day,
  name: OutlookBoundName,
): OutlookMilestone[] =>
  milestones.filter(({ range }) => range !== null && !range[name].atLeast && range[name].day <= day);

const withGap = (milestones: readonly OutlookMilestone[], gap: OutlookGap): number =>
  milestones.filter((milestone) => milestone.gap === gap).length;
