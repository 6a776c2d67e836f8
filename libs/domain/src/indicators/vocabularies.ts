import * as z from 'zod';

/** What an indicator is about; `national` ones are a country's own, beside the common catalogue. */
export const INDICATOR_THEMES = ['formalisation', 'decentWork', 'sse', 'national'] as const;
export const IndicatorTheme = z.enum(INDICATOR_THEMES);
export type IndicatorTheme = z.infer<typeof IndicatorTheme>;

/** Decent work is also measured by law and practice (ILO manual, 2013): a qualitative indicator has levels, not figures. */
export const INDICATOR_KINDS = ['quantitative', 'qualitative'] as const;
export const IndicatorKind = z.enum(INDICATOR_KINDS);
export type IndicatorKind = z.infer<typeof IndicatorKind>;

/** Which way is better; `band`: within or near a band (a gap near zero); `none`: not judged. */
export const DIRECTIONS = ['lower', 'higher', 'band', 'none'] as const;
export const Direction = z.enum(DIRECTIONS);
export type Direction = z.infer<typeof Direction>;

/** `points`: percentage points. `per100000`: a rate per 100,000. `index`: a score on a scale of its own. */
export const UNITS = [
  'percent',
  'points',
  'count',
  'days',
  'per100000',
  'index',
  'currency',
  'other',
] as const;
export const Unit = z.enum(UNITS);
export type Unit = z.infer<typeof Unit>;

export const FREQUENCIES = ['year', 'quarter', 'movingQuarter', 'month', 'irregular'] as const;
export const Frequency = z.enum(FREQUENCIES);
export type Frequency = z.infer<typeof Frequency>;

/** Status of an observation: B break in series, U unreliable, P provisional, E estimated. */
export const FLAGS = ['B', 'U', 'P', 'E'] as const;
export const Flag = z.enum(FLAGS);
export type Flag = z.infer<typeof Flag>;

/** Why a series begins where it does: a flag in the data, another source or population base, or somebody's word. */
export const BREAK_KINDS = ['flagged', 'source', 'base', 'declared'] as const;
export const BreakKind = z.enum(BREAK_KINDS);
export type BreakKind = z.infer<typeof BreakKind>;
