import * as z from 'zod';
import { Body } from '../people/bodies';
import { Title } from '../platform/localized-text';
import { Day } from '../platform/periods';
import { MilestoneStatus, MilestoneType } from '../roadmap/codes';
import { MILESTONE_STATES } from '../roadmap/milestone-state';
import { Roadmap } from '../roadmap/roadmap';
import { RollUp } from '../roadmap/roll-up';

/** What may have become of a milestone between two days; one may show several. */
export const CHANGE_KINDS = [
  'added',
  'removed',
  'completed',
  'reopened',
  'cancelled',
  'slipped',
  'replanned',
  'progressed',
  'reweighted',
  'ownerChanged',
  'goalChanged',
  'moved',
  'reworded',
] as const;
export const ChangeKind = z.enum(CHANGE_KINDS);
export type ChangeKind = z.infer<typeof ChangeKind>;

/** A milestone as it stood on one day, judged on that day. */
export const StandingOnDay = z.object({
  code: z.string(),
  title: Title,
  type: MilestoneType,
  axisId: z.int(),
  objectiveId: z.int(),
  ownerId: z.int().nullable(),
  due: z.string(),
  originalDue: z.string(),
  weight: z.number(),
  unit: z.string().nullable(),
  baseline: z.number().nullable(),
  goal: z.number().nullable(),
  value: z.number().nullable(),
  status: MilestoneStatus,
  completedOn: z.string().nullable(),
  state: z.enum(MILESTONE_STATES),
  onHold: z.boolean(),
  progress: z.number(),
  /** Overdue: days past due; completed late: days late; finished otherwise: 0; else days left. */
  days: z.int(),
});
export type StandingOnDay = z.infer<typeof StandingOnDay>;

/** A milestone of which something changed. */
export const ChangedMilestone = z.object({
  id: z.int(),
  kinds: z.array(ChangeKind),
  /** Null: it was not in the plan on that day. */
  before: StandingOnDay.nullable(),
  after: StandingOnDay.nullable(),
  /** Days between the ends of both due dates, positive when postponed; null unless `replanned`. */
  replannedBy: z.int().nullable(),
});
export type ChangedMilestone = z.infer<typeof ChangedMilestone>;

const KindCounts = z.record(ChangeKind, z.int());
export type KindCounts = z.infer<typeof KindCounts>;

/** What milestones of one axis, objective or body came to: `key` is its id, or `none`. */
export const ComparedGroup = z.object({
  key: z.string(),
  /** Null: there was no such group on that day. */
  before: RollUp.nullable(),
  after: RollUp.nullable(),
  /** Milestones of which something changed. */
  changed: z.int(),
  counts: KindCounts,
});
export type ComparedGroup = z.infer<typeof ComparedGroup>;

/** A roadmap on one of the two days. */
export const DayFigures = z.object({
  day: z.string(),
  rollUp: RollUp,
  /** Percent of the roadmap's period that has passed. */
  elapsed: z.number(),
  /** All milestones, cancelled ones included. */
  milestones: z.int(),
  overdue: z.int(),
});
export type DayFigures = z.infer<typeof DayFigures>;

export const PlanComparison = z.object({
  before: DayFigures,
  after: DayFigures,
  /** Milestones in the plan on both days. */
  onBothDays: z.int(),
  /** Milestones of which something changed. */
  changed: z.int(),
  counts: KindCounts,
  /** How far due dates moved. */
  replans: z.object({
    later: z.int(),
    earlier: z.int(),
    /** Of those that were postponed, in days. */
    median: z.number().nullable(),
    longest: z.int().nullable(),
  }),
  byAxis: z.array(ComparedGroup),
  byObjective: z.array(ComparedGroup),
  byBody: z.array(ComparedGroup),
  /** In reading order of the later plan; removed ones last. */
  milestones: z.array(ChangedMilestone),
});
export type PlanComparison = z.infer<typeof PlanComparison>;

const Section = z.object({ id: z.int(), code: z.string(), title: Title });

/** What else a roadmap's records hold on a day. */
export const RecordCounts = z.object({
  /** Held until that day. */
  meetings: z.int(),
  /** Of meetings whose minutes the reader may see. */
  agreements: z.int(),
  agreementsDone: z.int(),
  /** With or without a target. */
  indicators: z.int(),
});
export type RecordCounts = z.infer<typeof RecordCounts>;

/**
 * `GET /roadmaps/:roadmap/comparison`: the days to compare. Left out, the second is the roadmap's today, and the first
 * a year before the second, or the first of which there is a record.
 */
export const RoadmapComparisonQuery = z.strictObject({ from: Day.optional(), to: Day.optional() });
export type RoadmapComparisonQuery = z.infer<typeof RoadmapComparisonQuery>;

/** A roadmap on two days: the plan as it was recorded on each, judged on each. */
export const RoadmapComparison = PlanComparison.extend({
  roadmap: Roadmap,
  /** The first day of which there is a record: no earlier one can be compared. */
  recordedFrom: z.string(),
  /** The first day on which it was recorded as adopted; null when it never was. */
  adoptedOn: z.string().nullable(),
  /** Those of either day, by their names on the later one. */
  axes: z.array(Section),
  objectives: z.array(Section.extend({ axisId: z.int() })),
  bodies: z.array(Body),
  records: z.object({ before: RecordCounts, after: RecordCounts }),
});
export type RoadmapComparison = z.infer<typeof RoadmapComparison>;

/** The workbook of a comparison. */
export const ComparisonExportFile = z.literal('comparison.xlsx');
export type ComparisonExportFile = z.infer<typeof ComparisonExportFile>;
