import * as z from 'zod';
import { isDay, isPeriod } from './calendar';
import { failWith } from './problem';

/** A calendar day, `YYYY-MM-DD`. Never a `Date`: a day has no time zone. */
export const Day = z
  .string()
  .meta({ format: 'date', examples: ['2026-11-24'] })
  .superRefine((text, ctx) => {
    if (!isDay(text)) failWith(ctx, 'impossibleDate', { value: text.slice(0, 40) });
  });
export type Day = z.infer<typeof Day>;

/**
 * A date as plans really give it: a day `2026-06-30`, a month `2026-06`, a quarter `2026-Q2` or a year `2026`.
 * The text carries its own precision.
 */
export const Period = z
  .string()
  .meta({ examples: ['2026-06-30', '2026-06', '2026-Q2', '2026'] })
  .superRefine((text, ctx) => {
    if (!isPeriod(text)) failWith(ctx, 'impossibleDate', { value: text.slice(0, 40) });
  });
export type Period = z.infer<typeof Period>;
