import * as z from 'zod';
import { failWith } from '../platform/problem';

/**
 * Dimensions that have codes of their own here; a file may bring others, under its own name
 * (`type_of_employment`). A territory is not among them: it is a field of the observation.
 */
export const DIMENSIONS = [
  'sex',
  'age',
  'area',
  'activity',
  'status',
  'disability',
  'migration',
  'indigenous',
  'form',
  'type',
  'size',
  'occupation',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** `F`, `M`, and `O` for other: the total has no code, because it is not broken down. */
export const SEXES = ['F', 'M', 'O'] as const;
/** Where people live. */
export const AREAS = ['URBAN', 'RURAL', 'MIXED'] as const;

/** What SDMX calls everything, or nothing to ask for, is no part. */
const TOTAL = /=_[TZ]$/;
/** Dimensions that have these codes and no others. */
const CODES: Record<string, readonly string[]> = { sex: SEXES, area: AREAS };
const PAIR = /^[a-z][a-z0-9_]{0,39}=[^;=]{1,120}$/;

/**
 * What an observation counts: `''` everything, `sex=F`, `activity=AGR;sex=F`. Pairs of a dimension and a value,
 * sorted by dimension, each dimension once; a total is left out.
 */
export const Disaggregation = z
  .string()
  .max(500)
  .meta({ examples: ['', 'sex=F', 'activity=AGNAG_AGR;sex=F'] })
  .superRefine((text, ctx) => {
    if (!isDisaggregation(text)) return failWith(ctx, 'invalidFormat');
    for (const [dimension, value] of Object.entries(valuesOf(text))) {
      const codes = CODES[dimension];
      if (codes && !codes.includes(value)) failWith(ctx, 'unknownValue', { allowed: codes.join(', ') });
    }
  });
export type Disaggregation = z.infer<typeof Disaggregation>;

function isDisaggregation(text: string): boolean {
  const pairs = text === '' ? [] : text.split(';');
  return (
    pairs.every((pair) => PAIR.test(pair) && !TOTAL.test(pair)) && text === disaggregationOf(valuesOf(text))
  );
}

/** The values of a disaggregation by dimension. */
export function valuesOf(disaggregation: Disaggregation): Record<string, string> {
  if (disaggregation === '') return {};
  return Object.fromEntries(
    disaggregation.split(';').map((pair) => {
      const [dimension = '', value = ''] = pair.split('=');
      return [dimension, value];
    }),
  );
}

/** The one way to write these values. */
export function disaggregationOf(values: Record<string, string>): Disaggregation {
  return Object.keys(values)
    .sort()
    .map((dimension) => `${dimension}=${values[dimension]}`)
    .join(';');
}

/** The dimensions that a disaggregation names, sorted. */
export const dimensionsOf = (disaggregation: Disaggregation): string[] =>
  Object.keys(valuesOf(disaggregation));
