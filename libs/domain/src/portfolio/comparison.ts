import * as z from 'zod';
import { Criterion, Level, Perspective } from '../factors/assessment';
import { Indicator } from '../indicators/indicator';
import { Point } from '../indicators/pages';
import { Series } from '../indicators/series';
import { Target } from '../indicators/tracking';
import { RoadmapCode } from '../roadmap/roadmap';
import { PortfolioRow } from './row';

/** `GET /portfolio/comparison?roadmaps=CL-HRR,KE-PROS`: two to four, each once. */
export const PortfolioComparisonQuery = z.strictObject({
  roadmaps: z
    .string()
    .regex(/^[A-Z]{2}-[A-Z0-9]{1,20}(,[A-Z]{2}-[A-Z0-9]{1,20}){1,3}$/)
    .refine((codes) => new Set(codes.split(',')).size === codes.split(',').length, {
      params: { code: 'repeatedValue' },
    })
    .meta({ examples: ['CL-HRR,KE-PROS'] }),
});
export type PortfolioComparisonQuery = z.infer<typeof PortfolioComparisonQuery>;

/** A criterion in the newest round of each roadmap: the level that each perspective gave; left out: not assessed. */
export const ComparedCriterion = z.object({
  criterion: Criterion,
  levels: z.record(RoadmapCode, z.partialRecord(Perspective, Level)),
});
export type ComparedCriterion = z.infer<typeof ComparedCriterion>;

/** The newest figure that a roadmap's country has of an indicator. */
export const ComparedFigure = z.object({
  roadmap: RoadmapCode,
  /** Whether the roadmap follows it; its country may have figures anyway. */
  tracked: z.boolean(),
  target: Target.nullable(),
  series: Series.nullable(),
  point: Point.nullable(),
  /**
   * Whether it may stand beside the others: same publisher, kind of source, method and base. `noData` and `otherType`
   * say why not; `only` is of the type that is compared, and alone.
   */
  standing: z.enum(['comparable', 'only', 'otherType', 'noData']),
});
export type ComparedFigure = z.infer<typeof ComparedFigure>;

/** An indicator of the common catalogue that two or more of the roadmaps follow. */
export const ComparedIndicator = z.object({
  indicator: Indicator.pick({
    id: true,
    code: true,
    theme: true,
    name: true,
    unit: true,
    unitText: true,
    direction: true,
    band: true,
  }),
  /** What the comparable figures have in common (`seriesType`); null: there are none. */
  type: z.string().nullable(),
  /** In the order that was asked for. */
  figures: z.array(ComparedFigure),
});
export type ComparedIndicator = z.infer<typeof ComparedIndicator>;

/** Two to four roadmaps side by side, in the order that was asked for. */
export const PortfolioComparison = z.object({
  rows: z.array(PortfolioRow),
  criteria: z.array(ComparedCriterion),
  indicators: z.array(ComparedIndicator),
});
export type PortfolioComparison = z.infer<typeof PortfolioComparison>;
