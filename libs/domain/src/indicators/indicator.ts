import * as z from 'zod';
import { CountryCode } from '../people/bodies';
import { Paragraph, Title } from '../platform/localized-text';
import { failWith } from '../platform/problem';
import { RecordId } from '../platform/record-id';
import { Direction, Frequency, IndicatorKind, IndicatorTheme, Unit } from './vocabularies';

/** Code of an indicator in addresses and files: `FRM-01`, or a country's own `ENE_TP`. */
export const IndicatorCode = z
  .string()
  .regex(/^[A-Z0-9][A-Z0-9_.-]{0,59}$/i)
  .meta({ examples: ['FRM-01'] });

const Figure = z.number().min(-1e15).max(1e15);

/** From and to, both included: a gap is best at 0, women's share of managers near 50. */
export const Band = z.strictObject({ from: Figure, to: Figure });
export type Band = z.infer<typeof Band>;

const fields = {
  code: IndicatorCode,
  theme: IndicatorTheme,
  kind: IndicatorKind.default('quantitative'),
  name: Title,
  definition: Paragraph.nullable().default(null),
  /** What is divided by what; null where nothing is. */
  numerator: Paragraph.nullable().default(null),
  denominator: Paragraph.nullable().default(null),
  unit: Unit,
  /** The unit in words where `unit` alone does not say it: `thousands of persons`. */
  unitText: Title.nullable().default(null),
  direction: Direction,
  /** Only where the direction is `band`. */
  band: Band.nullable().default(null),
  /** Dimensions that it should be broken down by, `territory` among them. */
  dimensions: z
    .array(z.string().regex(/^[a-z][a-z0-9_]{0,39}$/))
    .max(20)
    .default([]),
  frequency: Frequency,
  /** Kind of source: labour force survey, register. */
  source: Title.nullable().default(null),
  /** What it is called elsewhere, by system: `{ sdg: ['8.3.1'], ilostat: ['SDG_0831_SEX_ECO_RT'] }`. */
  codes: z
    .record(z.string().regex(/^[a-zA-Z]{1,20}$/), z.array(z.string().min(1).max(80)).max(20))
    .default({}),
};

const bandWhereNeeded = (
  { direction, band }: { direction: Direction; band: Band | null },
  ctx: Parameters<typeof failWith>[0],
) => {
  if (direction === 'band' && band === null) failWith(ctx, 'required', undefined, ['band']);
  if (direction !== 'band' && band !== null) failWith(ctx, 'onlyForBand', undefined, ['band']);
  if (band !== null && band.to < band.from) failWith(ctx, 'endBeforeStart', undefined, ['band', 'to']);
};

/** A country's own indicator. The common ones come with the product. */
export const IndicatorInput = z
  .strictObject({ ...fields, theme: z.literal('national').default('national') })
  .superRefine(bandWhereNeeded);
export type IndicatorInput = z.infer<typeof IndicatorInput>;

/** What is measured, and how: the definition that all its series share. */
export const Indicator = z.object({
  ...fields,
  id: RecordId,
  /** Null: of the common catalogue. */
  country: CountryCode.nullable(),
  version: z.int(),
});
export type Indicator = z.infer<typeof Indicator>;

export { Figure };
