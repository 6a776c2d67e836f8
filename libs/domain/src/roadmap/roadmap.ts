import * as z from 'zod';
import { CountryCode } from '../people/bodies';
import { Day } from '../platform/periods';
import { Paragraph, TextLanguage, Title } from '../platform/localized-text';
import { failWith } from '../platform/problem';
import { RecordId } from '../platform/record-id';
import { RoadmapStatus } from './codes';

/** Code of a roadmap in addresses: its country, a hyphen, a short name (`CL-HRR`). */
export const RoadmapCode = z
  .string()
  .regex(/^[A-Z]{2}-[A-Z0-9]{1,20}$/)
  .meta({ examples: ['CL-HRR'] });

const fields = {
  code: RoadmapCode,
  title: Title,
  summary: Paragraph.nullable().default(null),
  status: RoadmapStatus.default('draft'),
  startsOn: Day,
  endsOn: Day,
  /** Language that texts of this roadmap are written in unless they say otherwise. */
  language: TextLanguage,
  /** IANA time zone that decides which day it is. */
  timeZone: z.string().refine(isTimeZone, { params: { code: 'unknownTimeZone' } }),
  /** How it was adopted (decree, resolution) and on what legal basis. */
  adoption: Paragraph.nullable().default(null),
};

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

const endsAfterStart = (value: { startsOn: string; endsOn: string }, ctx: Parameters<typeof failWith>[0]) => {
  if (value.endsOn <= value.startsOn) failWith(ctx, 'endBeforeStart', undefined, ['endsOn']);
};

export const RoadmapInput = z.strictObject(fields).superRefine(endsAfterStart);
export type RoadmapInput = z.infer<typeof RoadmapInput>;

const { code: _code, ...editable } = fields;
/** A roadmap keeps its code for life: addresses depend on it. */
export const RoadmapEdit = z.strictObject(editable).superRefine(endsAfterStart);
export type RoadmapEdit = z.infer<typeof RoadmapEdit>;

export const Roadmap = z.object({
  ...fields,
  id: z.int(),
  country: CountryCode,
  /** Invented for demonstration: shown as such wherever the roadmap is shown. */
  illustrative: z.boolean(),
  version: z.int(),
});
export type Roadmap = z.infer<typeof Roadmap>;

export const SectionInput = z.strictObject({ code: z.string().trim().min(1).max(30), title: Title });
export type SectionInput = z.infer<typeof SectionInput>;

export const ObjectiveInput = SectionInput.extend({ axisId: RecordId });
export type ObjectiveInput = z.infer<typeof ObjectiveInput>;

export const Axis = z.object({
  id: z.int(),
  code: z.string(),
  title: Title,
  position: z.int(),
  version: z.int(),
});
export type Axis = z.infer<typeof Axis>;

export const Objective = Axis.extend({ axisId: z.int() });
export type Objective = z.infer<typeof Objective>;

/** The new order of the children of one parent: every id, once. */
export const Order = z
  .strictObject({ ids: z.array(RecordId).min(1).max(2_000) })
  .superRefine(({ ids }, ctx) => {
    if (new Set(ids).size !== ids.length) failWith(ctx, 'repeatedValue', undefined, ['ids']);
  });
export type Order = z.infer<typeof Order>;
