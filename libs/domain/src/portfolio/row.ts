import * as z from 'zod';
import { Factor, Perspective, RoundPeriod } from '../factors/assessment';
import { FACTORS } from '../factors/vocabularies';
import { ConstituentGroup, CountryCode } from '../people/bodies';
import { Title } from '../platform/localized-text';
import { REPORTING_STATES } from '../review/reporting-state';
import { RoadmapStatus } from '../roadmap/codes';
import { RoadmapCode } from '../roadmap/roadmap';
import { PORTFOLIO_REASONS, SEVERITIES } from './vocabularies';

/** A reason to look at a roadmap, with the measure that makes it one; what does not apply is null. */
export const CountryAttention = z.object({
  reason: z.enum(PORTFOLIO_REASONS),
  severity: z.enum(SEVERITIES),
  /** Milestones, indicators, criteria, minutes, or groups that are missing. */
  count: z.int().nullable(),
  /** Longest overdue, longest pending, since the last update or meeting. */
  days: z.int().nullable(),
  /** Of `factor_low` and `disagreement`. */
  factor: Factor.nullable(),
  /** Of `factor_low`: the lowest mean that a perspective gave. */
  level: z.number().nullable(),
});
export type CountryAttention = z.infer<typeof CountryAttention>;

/** One success factor in its newest round that has a published assessment. */
const FactorLevels = z.object({
  factor: Factor,
  /** Null: never assessed. */
  round: RoundPeriod.nullable(),
  /** Each mean with how many of the five criteria it was taken from. */
  perspectives: z.array(
    z.object({ perspective: Perspective, mean: z.number(), scored: z.int(), of: z.int() }),
  ),
  lowest: z.number().nullable(),
  highest: z.number().nullable(),
  /** Criteria on which perspectives lie two levels or more apart. */
  disagreements: z.int(),
  illustrative: z.boolean(),
});
export type FactorLevels = z.infer<typeof FactorLevels>;

/** Where the reporting stands: of the period that is longest overdue; else of the newest that has ended. */
export const PeriodReport = z.object({
  state: z.enum(REPORTING_STATES),
  startsOn: z.string(),
  endsOn: z.string(),
  dueOn: z.string(),
  /** Days past its due day without having been submitted; else 0. */
  overdueDays: z.int(),
});
export type PeriodReport = z.infer<typeof PeriodReport>;

/** One roadmap of the portfolio on its own today. Every share stands with what it is of. */
export const PortfolioRow = z.object({
  id: z.int(),
  code: RoadmapCode,
  country: CountryCode,
  title: Title,
  status: RoadmapStatus,
  illustrative: z.boolean(),
  startsOn: z.string(),
  endsOn: z.string(),
  asOf: z.string(),
  progress: z.object({
    /** In whole milestones by weight, see `RollUp`. */
    done: z.number(),
    weight: z.number(),
    milestones: z.int(),
    /** Percent of the roadmap's period that has passed. */
    expected: z.number(),
  }),
  /** Milestones that are neither completed nor cancelled, and those of them that are late or may become so. */
  milestones: z.object({
    open: z.int(),
    overdue: z.int(),
    longestOverdue: z.int(),
    atRisk: z.int(),
  }),
  /** Days between the original and the current due date of open milestones; null when none is open. */
  slippage: z.object({ slipped: z.int(), median: z.number().nullable(), longest: z.int().nullable() }),
  lastUpdateOn: z.string().nullable(),
  /** Since the last update; null when there was none. */
  silentDays: z.int().nullable(),
  dialogue: z.object({
    /** Meetings held in the last 12 months, and the longest time without one (S1). */
    held: z.int(),
    longestGap: z.int(),
    lastMeetingOn: z.string().nullable(),
    cadence: z.int().nullable(),
    /** Meetings of 24 months that inclusion (S2) looks at, and the groups that came to half of them. */
    inclusionOf: z.int(),
    groups: z.array(ConstituentGroup),
    inclusion: z.int().nullable(),
    /** Minutes drafted and not published, and the longest time that some have waited since their meeting. */
    minutesPending: z.int(),
    longestPending: z.int(),
  }),
  /** Indicators with a target by how they stand against it. */
  indicators: z.object({
    tracked: z.int(),
    onTrack: z.int(),
    atRisk: z.int(),
    offTrack: z.int(),
    notJudged: z.int(),
  }),
  /** F1, F2, F3. */
  factors: z.array(FactorLevels).length(FACTORS.length),
  /** Null: no period has ended, or its report is not public and the reader may not read drafts. */
  report: PeriodReport.nullable(),
  /** The last quarters that have ended, oldest first. */
  trend: z.object({
    quarters: z.array(z.string()),
    /** Milestones completed by the end of each, of `of` that are not cancelled. */
    completed: z.array(z.int()),
    of: z.int(),
    /** Meetings held in each. */
    meetings: z.array(z.int()),
  }),
  /** Most severe first. */
  attention: z.array(CountryAttention),
});
export type PortfolioRow = z.infer<typeof PortfolioRow>;
