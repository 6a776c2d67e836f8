import * as z from 'zod';
import { Factor } from '../factors/assessment';
import { CountryCode } from '../people/bodies';
import { Title } from '../platform/localized-text';
import { Day } from '../platform/periods';
import { REPORTING_STATES } from '../review/reporting-state';
import { RoadmapStatus } from '../roadmap/codes';
import { RoadmapCode } from '../roadmap/roadmap';
import { CountryAttention, PortfolioRow } from './row';
import { PORTFOLIO_COLUMNS, PORTFOLIO_REASONS, SEVERITIES } from './vocabularies';

/** Rows of a page. */
export const PORTFOLIO_PAGE = 25;
/** Lines of the attention list that a page carries. */
export const PORTFOLIO_ATTENTION = 50;

/** `GET /portfolio`: which roadmaps, in which order, after which. */
export const PortfolioQuery = z.strictObject({
  /** Found in the code, the title in any language, or the name of the country; accents do not matter. */
  text: z.string().trim().max(200).optional(),
  country: CountryCode.optional(),
  status: RoadmapStatus.optional(),
  reason: z.enum(PORTFOLIO_REASONS).optional(),
  /** Some perspective's mean lies below this level: of `factor`, or of any. */
  below: z
    .string()
    .regex(/^[1-5](\.\d)?$/)
    .meta({ examples: ['3'] })
    .optional(),
  factor: Factor.optional(),
  report: z.enum(REPORTING_STATES).optional(),
  sort: z.enum(PORTFOLIO_COLUMNS).default('attention'),
  /** Of `attention`: the most urgent first. Without a value comes last either way. */
  order: z.enum(['asc', 'desc']).default('desc'),
  /** A past day: rows as their roadmaps were when it ended in their time zones. */
  asOf: Day.optional(),
  /** `nextCursor` of the page before. */
  cursor: z.string().max(500).optional(),
});
export type PortfolioQuery = z.infer<typeof PortfolioQuery>;

/** What the world map can show of a country: sums over its roadmaps; of levels and days the worst of them. */
export const MapCountry = z.object({
  country: CountryCode,
  roadmaps: z.array(RoadmapCode),
  /** Whether all of it was invented for demonstration. */
  illustrative: z.boolean(),
  done: z.number(),
  weight: z.number(),
  /** Percent of the time that has passed, weighed as progress is. */
  expected: z.number(),
  open: z.int(),
  overdue: z.int(),
  longestSlippage: z.int().nullable(),
  silentDays: z.int().nullable(),
  meetings: z.int(),
  inclusion: z.int().nullable(),
  tracked: z.int(),
  offTrack: z.int(),
  /** Lowest means. */
  F1: z.number().nullable(),
  F2: z.number().nullable(),
  F3: z.number().nullable(),
  report: z.enum(REPORTING_STATES).nullable(),
  reportOverdueDays: z.int(),
  reasons: z.int(),
  severity: z.enum(SEVERITIES).nullable(),
});
export type MapCountry = z.infer<typeof MapCountry>;

/** A reason with the roadmap that it is about. */
export const PortfolioAttention = z.object({
  roadmap: RoadmapCode,
  country: CountryCode,
  title: Title,
  ...CountryAttention.shape,
});
export type PortfolioAttention = z.infer<typeof PortfolioAttention>;

/** `GET /portfolio`: the roadmaps that the reader may see, by pages. */
export const PortfolioPage = z.object({
  rows: z.array(PortfolioRow),
  /** Roadmaps that the filters let through, of those that the reader sees. */
  total: z.int(),
  seen: z.int(),
  nextCursor: z.string().nullable(),
  /** Every country that the reader sees, whatever the filters; comes with the first page only. */
  map: z.array(MapCountry),
  /**
   * Reasons of the roadmaps that the filters let through, most severe first, and of one severity those of the most
   * urgent roadmap; comes with the first page only.
   */
  attention: z.array(PortfolioAttention),
  attentionTotal: z.int(),
});
export type PortfolioPage = z.infer<typeof PortfolioPage>;
