import { DIMENSIONS, disaggregationOf, valuesOf } from './disaggregation';
import type { Indicator } from './indicator';
import type { Observation } from './observation';
import { observationPrecision } from './periods';
import type { Series } from './series';

/**
 * How observations are written in SDMX (3.0): the data structure `RUMBO:DSD_INDICATORS(1.0)`. `_T` is the total, `_Z`
 * what does not apply; dimensions that a country brought under its own name share one text.
 */
export const SDMX = {
  agency: 'RUMBO',
  structure: 'DSD_INDICATORS',
  flow: 'DF_INDICATORS',
  version: '1.0',
} as const;

const BREAKDOWNS = DIMENSIONS.map((dimension) => dimension.toUpperCase());

export const SDMX_DIMENSIONS = [
  'FREQ',
  'REF_AREA',
  'INDICATOR',
  'PROVIDER',
  'SOURCE',
  'METHODOLOGY',
  'BASE',
  'SERIES_START',
  'TERRITORY',
  ...BREAKDOWNS,
  'OTHER_DIMENSIONS',
] as const;
export const SDMX_TIME = 'TIME_PERIOD';
export const SDMX_MEASURE = 'OBS_VALUE';
export const SDMX_ATTRIBUTES = [
  'OBS_STATUS',
  'UNIT_MEASURE',
  'NUMERATOR',
  'DENOMINATOR',
  'PUBLISHED',
  'RETRIEVED',
  'DOCUMENT',
] as const;
export const SDMX_COLUMNS = [...SDMX_DIMENSIONS, SDMX_TIME, SDMX_MEASURE, ...SDMX_ATTRIBUTES];

/** CL_FREQ. A moving quarter is published monthly and covers three months. */
const FREQUENCIES = { year: 'A', quarter: 'Q', movingQuarter: 'M', month: 'M', day: 'D' } as const;

export type SdmxRow = Record<string, string | number | null>;

type Exported = Pick<
  Observation,
  | 'period'
  | 'territory'
  | 'disaggregation'
  | 'value'
  | 'numerator'
  | 'denominator'
  | 'flag'
  | 'publishedOn'
  | 'retrievedOn'
  | 'document'
>;

/** An observation as SDMX writes it. */
export function toSdmx(
  observation: Exported,
  series: Pick<Series, 'country' | 'provider' | 'source' | 'methodology' | 'base' | 'startsOn'>,
  indicator: Pick<Indicator, 'code' | 'unit'>,
): SdmxRow {
  const values = valuesOf(observation.disaggregation);
  const others = Object.fromEntries(
    Object.entries(values).filter(([dimension]) => !(DIMENSIONS as readonly string[]).includes(dimension)),
  );
  return {
    FREQ: FREQUENCIES[observationPrecision(observation.period)],
    REF_AREA: series.country,
    INDICATOR: indicator.code,
    PROVIDER: series.provider,
    SOURCE: series.source || NOT_APPLICABLE,
    METHODOLOGY: series.methodology || NOT_APPLICABLE,
    BASE: series.base || NOT_APPLICABLE,
    SERIES_START: series.startsOn ?? NOT_APPLICABLE,
    TERRITORY: observation.territory ?? TOTAL,
    ...Object.fromEntries(
      DIMENSIONS.map((dimension) => [dimension.toUpperCase(), values[dimension] ?? TOTAL]),
    ),
    OTHER_DIMENSIONS: disaggregationOf(others) || TOTAL,
    TIME_PERIOD: timePeriod(observation.period),
    OBS_VALUE: observation.value,
    OBS_STATUS: statusOf(observation),
    UNIT_MEASURE: indicator.unit,
    NUMERATOR: observation.numerator,
    DENOMINATOR: observation.denominator,
    PUBLISHED: observation.publishedOn,
    RETRIEVED: observation.retrievedOn,
    DOCUMENT: observation.document,
  };
}

const TOTAL = '_T';
const NOT_APPLICABLE = '_Z';

/** A time range begins with a day: `2023-10-01/P3M`. */
export const timePeriod = (period: string): string => period.replace(/^(\d{4}-\d{2})\/P3M$/, '$1-01/P3M');

/** CL_OBS_STATUS: A normal, B break, U low reliability, P provisional, E estimated; O missing, where no flag says why. */
const statusOf = ({ flag, value }: Pick<Exported, 'flag' | 'value'>): string =>
  flag ?? (value === null ? 'O' : 'A');
