import * as z from 'zod';
import { CountryCode } from '../people/bodies';
import { Paragraph } from '../platform/localized-text';
import { Day } from '../platform/periods';
import { RecordId } from '../platform/record-id';
import { ObservationPeriod } from './periods';
import { BreakKind } from './vocabularies';

const short = z.string().trim().max(120).default('');

/** What makes a series one: figures of two series are never joined by a line. */
const identity = {
  /** Who publishes it: `ILOSTAT`, `INE`, `DAES`. */
  provider: z.string().trim().min(1).max(60),
  /** The survey or register behind it: `BA:460` (ILOSTAT: its code of a source), `ENE`. */
  source: short,
  /** Version of the method: `21st ICLS`. */
  methodology: short,
  /** Population base that it is weighted to: `2017`. */
  base: short,
};

export const SeriesInput = z.strictObject({
  ...identity,
  note: Paragraph.nullable().default(null),
});
export type SeriesInput = z.infer<typeof SeriesInput>;

/** Observations of one indicator in one country that can be compared with each other. */
export const Series = z.object({
  ...identity,
  id: RecordId,
  indicatorId: RecordId,
  country: CountryCode,
  /** First day that it speaks of after a break; null: from its beginning. */
  startsOn: Day.nullable(),
  /** The series that it goes on from, across a break. */
  predecessorId: RecordId.nullable(),
  breakKind: BreakKind.nullable(),
  breakReason: Paragraph.nullable(),
  note: Paragraph.nullable(),
  illustrative: z.boolean(),
  version: z.int(),
});
export type Series = z.infer<typeof Series>;

/** A break that somebody knows of: what is observed from this period on becomes a series of its own. */
export const BreakInput = z.strictObject({ period: ObservationPeriod, reason: Paragraph });
export type BreakInput = z.infer<typeof BreakInput>;

/** The kind of source that an ILOSTAT code names: `BA` (labour force survey) of `BA:460`. */
const instrumentOf = ({ source }: Pick<Series, 'source'>): string => source.split(':')[0] ?? source;

/** What two countries must share for their figures to be compared. */
export const seriesType = ({
  provider,
  source,
  methodology,
  base,
}: Pick<Series, 'provider' | 'source' | 'methodology' | 'base'>): string =>
  [provider, provider === 'ILOSTAT' ? instrumentOf({ source }) : source, methodology, base]
    .filter(Boolean)
    .join(' · ');
