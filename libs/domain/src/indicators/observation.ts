import * as z from 'zod';
import { Day } from '../platform/periods';
import { failWith, type FieldError } from '../platform/problem';
import { RecordId } from '../platform/record-id';
import { Disaggregation } from './disaggregation';
import { Figure, type Indicator } from './indicator';
import { ObservationPeriod, observationStart } from './periods';
import { Flag } from './vocabularies';

const figures = {
  /** Null: said to be not published. Never zero instead. */
  value: Figure.nullable().default(null),
  /** What was divided by what, where it is known. */
  numerator: Figure.nullable().default(null),
  denominator: Figure.nullable().default(null),
  flag: Flag.nullable().default(null),
  publishedOn: Day.nullable().default(null),
  retrievedOn: Day.nullable().default(null),
  /** Where it was read: a title or an address. */
  document: z.string().trim().min(1).max(500).nullable().default(null),
};

const key = {
  period: ObservationPeriod,
  /** ISO 3166-2, or the official code of a smaller place; null: the whole country. */
  territory: z.string().max(20).nullable().default(null),
  disaggregation: Disaggregation.default(''),
};

const consistent = (
  { value, denominator }: { value: number | null; denominator: number | null },
  ctx: Parameters<typeof failWith>[0],
) => {
  if (denominator === 0) failWith(ctx, 'notZero', undefined, ['denominator']);
  if (value === null && denominator !== null) failWith(ctx, 'required', undefined, ['value']);
};

export const ObservationInput = z.strictObject({ ...key, ...figures }).superRefine(consistent);
export type ObservationInput = z.infer<typeof ObservationInput>;

/** `POST …/series/:id/observations`: a few values at once. */
export const ObservationsInput = z
  .strictObject({ observations: z.array(ObservationInput).min(1).max(200) })
  .superRefine(({ observations }, ctx) => {
    const seen = new Set<string>();
    observations.forEach((one, n) => {
      const same = observationKey(one);
      if (seen.has(same)) failWith(ctx, 'repeatedValue', undefined, ['observations', n, 'period']);
      seen.add(same);
    });
  });
export type ObservationsInput = z.infer<typeof ObservationsInput>;

/** A correction: what is counted and when stays, the figures change, and the former ones are kept. */
export const ObservationEdit = z.strictObject(figures).superRefine(consistent);
export type ObservationEdit = z.infer<typeof ObservationEdit>;

export const Observation = z.object({
  ...key,
  ...figures,
  id: RecordId,
  seriesId: RecordId,
  /** The import that wrote these figures; null: by hand. */
  importId: RecordId.nullable(),
  version: z.int(),
});
export type Observation = z.infer<typeof Observation>;

/** Figures as they were before they were revised. */
export const Revision = z.object({
  observationId: RecordId,
  seriesId: RecordId,
  ...key,
  former: z.object({ value: Figure.nullable(), flag: Flag.nullable() }),
  /** Null: the observation was taken away with the import that had brought it. */
  current: z.object({ value: Figure.nullable(), flag: Flag.nullable() }).nullable(),
  at: z.iso.datetime(),
  author: z.string(),
});
export type Revision = z.infer<typeof Revision>;

/** How far a published share may be from its own fraction: it was rounded, and so may be both of its figures. */
const ROUNDING = { points: 0.051, share: 0.002 } as const;

/**
 * What the day, the definition, the series and its neighbours refuse of an observation: nothing is observed of a period
 * that has not begun. `until` is where a successor begins.
 */
export function checkObservation(
  {
    period,
    value,
    numerator,
    denominator,
  }: Pick<ObservationInput, 'period' | 'value' | 'numerator' | 'denominator'>,
  { unit }: Pick<Indicator, 'unit'>,
  { startsOn, until, today }: { startsOn: Day | null; until: Day | null; today: Day },
): FieldError[] {
  const errors: FieldError[] = [];
  const starts = observationStart(period);
  if (starts > today) errors.push({ path: 'period', code: 'notBegun' });
  if (startsOn !== null && starts < startsOn)
    errors.push({ path: 'period', code: 'beforeSeries', params: { day: startsOn } });
  if (until !== null && starts >= until)
    errors.push({ path: 'period', code: 'afterSeries', params: { day: until } });
  if (unit === 'percent' && value !== null && numerator !== null && denominator !== null) {
    const share = (numerator / denominator) * 100;
    if (Math.abs(share - value) > ROUNDING.points + Math.abs(share) * ROUNDING.share)
      errors.push({
        path: 'value',
        code: 'shareDisagrees',
        params: { share: Math.round(share * 100) / 100 },
      });
  }
  return errors;
}

/** The same of several, each at its place in the request. */
export const checkObservations = (
  observations: readonly ObservationInput[],
  indicator: Pick<Indicator, 'unit'>,
  limits: Parameters<typeof checkObservation>[2],
): FieldError[] =>
  observations.flatMap((one, n) =>
    checkObservation(one, indicator, limits).map((error) => ({
      ...error,
      path: `observations.${n}.${error.path}`,
    })),
  );

/** One text for what an observation of a series counts, and when. */
export const observationKey = ({
  period,
  territory,
  disaggregation,
}: Pick<Observation, 'period' | 'territory' | 'disaggregation'>): string =>
  `${period}|${territory ?? ''}|${disaggregation}`;
