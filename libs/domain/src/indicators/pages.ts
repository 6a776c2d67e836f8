import * as z from 'zod';
import { CountryCode, Territory } from '../people/bodies';
import { RoadmapCode, Roadmap } from '../roadmap/roadmap';
import { MilestoneRow } from '../roadmap/plan';
import { Disaggregation } from './disaggregation';
import { Indicator } from './indicator';
import { Observation, Revision } from './observation';
import { Series } from './series';
import { Tracking } from './tracking';

/** How many of a series' newest observations a list carries, for a sparkline and a judgement. */
export const LIST_POINTS = 24;

/** A point of a line: an observation without what only its own page needs. */
export const Point = Observation.pick({
  seriesId: true,
  period: true,
  territory: true,
  disaggregation: true,
  value: true,
  numerator: true,
  denominator: true,
  flag: true,
});
export type Point = z.infer<typeof Point>;

/** An indicator in the catalogue: the series that speaks for it, and its newest observations. */
export const IndicatorRow = z.object({
  indicator: Indicator,
  tracking: Tracking.nullable(),
  /** The series of the target; else the one with the newest observation. Null: no data yet. */
  series: Series.nullable(),
  /** Of the whole country, undivided (or as the target divides), oldest first, up to `LIST_POINTS`. */
  points: z.array(Point),
  seriesCount: z.int(),
  /** Whether another series goes on from the one that speaks (`isSucceeded`). */
  succeeded: z.boolean(),
});
export type IndicatorRow = z.infer<typeof IndicatorRow>;

/** `GET /roadmaps/:roadmap/indicators`: the common catalogue and the country's own. */
export const IndicatorList = z.object({ roadmap: Roadmap, indicators: z.array(IndicatorRow) });
export type IndicatorList = z.infer<typeof IndicatorList>;

/** A way to break an indicator down that has data: a dimension (or `territory`), within a part of the whole. */
export const Breakdown = z.object({
  by: z.string(),
  /** The dimensions held fixed, with the values that they can have: `{ sex: ['F', 'M'] }`. Empty: none. */
  within: z.record(z.string(), z.array(z.string())),
});
export type Breakdown = z.infer<typeof Breakdown>;

/** `by`: a dimension, or `territory`; empty: undivided. `slice`: what is held fixed (`sex=F`). */
export const IndicatorQuery = z.strictObject({
  by: z
    .string()
    .regex(/^([a-z][a-z0-9_]{0,39})?$/)
    .default(''),
  slice: Disaggregation.default(''),
});
export type IndicatorQuery = z.infer<typeof IndicatorQuery>;

/** `GET /roadmaps/:roadmap/indicators/:indicator`: its series and the observations of one breakdown. */
export const IndicatorPage = z.object({
  roadmap: Roadmap,
  indicator: Indicator,
  tracking: Tracking.nullable(),
  series: z.array(Series),
  by: z.string(),
  slice: Disaggregation,
  /** The slice itself for the whole country, and its parts; by series, territory, disaggregation and time. */
  observations: z.array(Observation),
  /** What can be chosen for `by` and `slice`. */
  breakdowns: z.array(Breakdown),
  /** Milestones that the tracking names. */
  milestones: z.array(MilestoneRow.pick({ id: true, code: true, title: true })),
  territories: z.array(Territory),
  /** Other countries with a series of it. */
  countries: z.array(CountryCode),
});
export type IndicatorPage = z.infer<typeof IndicatorPage>;

/** `GET …/revisions`: newest first, by pages. */
export const RevisionQuery = z.strictObject({ before: z.string().max(60).optional() });
export type RevisionQuery = z.infer<typeof RevisionQuery>;
export const RevisionList = z.object({
  items: z.array(Revision),
  /** To be sent as `before` for the next page; null at the end. */
  next: z.string().nullable(),
});
export type RevisionList = z.infer<typeof RevisionList>;

/** `GET …/comparison?countries=KE,SN`: the roadmap's own country is always among them. */
export const ComparisonQuery = z.strictObject({
  countries: z
    .string()
    .regex(/^([A-Z]{2}(,[A-Z]{2}){0,9})?$/)
    .default(''),
});
export type ComparisonQuery = z.infer<typeof ComparisonQuery>;

/** Series of several countries, undivided; `comparableSeries` says which can stand in one chart. */
export const IndicatorComparison = z.object({
  roadmap: RoadmapCode,
  indicator: Indicator,
  countries: z.array(CountryCode),
  series: z.array(Series),
  points: z.array(Point),
});
export type IndicatorComparison = z.infer<typeof IndicatorComparison>;

/** `GET …/exports/:file`. */
export const INDICATOR_EXPORTS = ['csv', 'xlsx', 'sdmx.csv', 'sdmx.json'] as const;
export const IndicatorExport = z.enum(INDICATOR_EXPORTS);
export type IndicatorExport = z.infer<typeof IndicatorExport>;
