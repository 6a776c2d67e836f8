import * as z from 'zod';
import { AGREEMENT_STATES } from '../dialogue/agreement';
import { DIALOGUE_FORMS } from '../dialogue/attendance';
import { GroupPresence } from '../dialogue/overview';
import { Signal } from '../dialogue/signals';
import { DialogueLevel, DialogueType } from '../dialogue/vocabularies';
import { Criterion, Factor, Perspective, RoundPeriod } from '../factors/assessment';
import { JUDGEMENTS } from '../indicators/judgement';
import { ObservationPeriod } from '../indicators/periods';
import { Target } from '../indicators/tracking';
import { Direction, Flag, Unit } from '../indicators/vocabularies';
import { CountryCode } from '../people/bodies';
import { Paragraph, TextLanguage, Title } from '../platform/localized-text';
import { Period } from '../platform/periods';
import { RoadmapStatus } from '../roadmap/codes';
import { MILESTONE_STATES } from '../roadmap/milestone-state';
import { RoadmapCode } from '../roadmap/roadmap';
import { RollUp } from '../roadmap/roll-up';

const State = z.enum(MILESTONE_STATES);
const StateCounts = z.record(State, z.int());

/** A milestone at the period's end, beside what it was on the eve of the period. */
export const ReportMilestone = z.object({
  id: z.int(),
  code: z.string(),
  title: Title,
  /** Code of its axis. */
  axis: z.string(),
  /** Short name of the body that answers for it. */
  owner: z.string().nullable(),
  state: State,
  onHold: z.boolean(),
  /** Percent done, and percent of its time that has passed. */
  progress: z.number(),
  expected: z.number(),
  /** Overdue or completed late: days late; else days left; see `milestoneState`. */
  days: z.int(),
  due: Period,
  originalDue: Period,
  completedOn: Period.nullable(),
  /** Null: it was added in the period. */
  before: z.object({ state: State, progress: z.number(), due: Period }).nullable(),
  /** Why it was re-planned, or cancelled, in the period; null where it was not. */
  replanReason: z.string().nullable(),
  cancelReason: z.string().nullable(),
  /** How often somebody said something about it in the period. */
  updates: z.int(),
  illustrative: z.boolean(),
});
export type ReportMilestone = z.infer<typeof ReportMilestone>;

/** A meeting that was held in the period. */
export const ReportMeeting = z.object({
  id: z.int(),
  on: z.string(),
  topic: Title,
  /** Short name of the body that met. */
  body: z.string(),
  type: DialogueType,
  level: DialogueLevel,
  territory: z.string().nullable(),
  form: z.enum(DIALOGUE_FORMS),
  presence: z.array(GroupPresence),
  minutesPublishedOn: z.string().nullable(),
  /** How many agreements it made. */
  agreements: z.int(),
});
export type ReportMeeting = z.infer<typeof ReportMeeting>;

/** An agreement that was made, fell due or was kept in the period. */
export const ReportAgreement = z.object({
  id: z.int(),
  meetingId: z.int(),
  number: z.string(),
  meetingOn: z.string(),
  /** Null: the minutes that hold it are not published, so it is counted and not quoted. */
  text: Paragraph.nullable(),
  owner: z.string().nullable(),
  due: Period.nullable(),
  doneOn: z.string().nullable(),
  state: z.enum(AGREEMENT_STATES),
  made: z.boolean(),
  fellDue: z.boolean(),
  kept: z.boolean(),
});
export type ReportAgreement = z.infer<typeof ReportAgreement>;

const Figure = z.object({
  period: ObservationPeriod,
  value: z.number(),
  flag: Flag.nullable(),
  /** What was divided by what, where it is known. */
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
});

/** An indicator that the roadmap follows: where it stood at the period's end, and on its eve. */
export const ReportIndicator = z.object({
  code: z.string(),
  name: Title,
  unit: Unit,
  unitText: Title.nullable(),
  direction: Direction,
  /** The series that speaks for it, and who publishes it; null: no data yet. */
  seriesId: z.int().nullable(),
  source: z.string().nullable(),
  /** The newest figure at the period's end; null: none. */
  figure: Figure.nullable(),
  /** The newest figure on the eve of the period; null: none. */
  before: Figure.nullable(),
  /** Whether the figure came in the period: published in it, or about time within it. */
  isNew: z.boolean(),
  target: Target.pick({ value: true, due: true, baseline: true }).nullable(),
  state: z.enum(JUDGEMENTS),
  stateBefore: z.enum(JUDGEMENTS),
  /** Percent of the way from baseline to target; null where it cannot be reckoned. */
  attainment: z.number().nullable(),
  illustrative: z.boolean(),
});
export type ReportIndicator = z.infer<typeof ReportIndicator>;

/** An assessment that was published in the period. */
export const ReportAssessment = z.object({
  round: RoundPeriod,
  factor: Factor,
  perspective: Perspective,
  publishedOn: z.string(),
  /** Mean of the criteria that were assessed, and how many of five they are. */
  score: z.object({ mean: z.number().nullable(), scored: z.int(), of: z.int() }),
  levels: z.array(z.object({ criterion: Criterion, level: z.int().nullable() })),
  /** How many bodies dissent from it. */
  dissents: z.int(),
  illustrative: z.boolean(),
});
export type ReportAssessment = z.infer<typeof ReportAssessment>;

/**
 * What changed in a period, gathered from the records. It names everything itself, so that a snapshot of it needs no
 * other record; ids lead to the records as they are now. `movements` reads the lists of what completed, slipped, fell
 * overdue, was cancelled or added out of `milestones`.
 */
export const ReportContent = z.object({
  roadmap: z.object({
    code: RoadmapCode,
    country: CountryCode,
    title: Title,
    status: RoadmapStatus,
    startsOn: z.string(),
    endsOn: z.string(),
    language: TextLanguage,
    illustrative: z.boolean(),
  }),
  period: z.object({ startsOn: z.string(), endsOn: z.string(), dueOn: z.string() }),
  /** The day of judgement: the period's end, or today while it runs. */
  asOf: z.string(),
  /** The day before the period, that everything is compared with. */
  eve: z.string(),
  rollUp: RollUp,
  rollUpBefore: RollUp,
  /** Percent of the roadmap's time that has passed. */
  elapsed: z.number(),
  elapsedBefore: z.number(),
  states: StateCounts,
  statesBefore: StateCounts,
  axes: z.array(z.object({ code: z.string(), title: Title, rollUp: RollUp, states: StateCounts })),
  /** The plan as it was, in reading order. */
  milestones: z.array(ReportMilestone),
  /** Oldest first. */
  meetings: z.array(ReportMeeting),
  agreements: z.array(ReportAgreement),
  /** The signals of social dialogue on that day. */
  signals: z.array(Signal),
  indicators: z.array(ReportIndicator),
  assessments: z.array(ReportAssessment),
});
export type ReportContent = z.infer<typeof ReportContent>;
