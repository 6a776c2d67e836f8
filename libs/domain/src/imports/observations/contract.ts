import * as z from 'zod';
import { BreakKind, Flag, Unit } from '../../indicators/vocabularies';
import { WARNINGS } from '../../indicators/warnings';
import { failWith } from '../../platform/problem';

/** Makes of files that are recognised; `generic` is any other table. */
export const OBSERVATION_PROFILES = [
  'ilostat',
  'ineStat',
  'openSdg',
  'sicvir',
  'sdmxCsv',
  'generic',
] as const;
export const ObservationProfile = z.enum(OBSERVATION_PROFILES);
export type ObservationProfile = z.infer<typeof ObservationProfile>;

/** The roadmap's own country, or every country that the importer may write in. */
export const ImportScope = z.enum(['country', 'world']);
export type ImportScope = z.infer<typeof ImportScope>;

/** How many of each list a preview carries; the totals say how many there are. */
export const OBSERVATION_LISTS = 200;

/** Which of the rows that contradict each other is right. */
export const ImportDecision = z.strictObject({ key: z.string().max(1_000), row: z.int().positive() });
export type ImportDecision = z.infer<typeof ImportDecision>;

/** One answer to each question. */
export const ImportDecisions = z
  .array(ImportDecision)
  .max(10_000)
  .superRefine((decisions, ctx) => {
    const seen = new Set<string>();
    decisions.forEach(({ key }, n) => {
      if (seen.has(key)) failWith(ctx, 'repeatedValue', undefined, [n, 'key']);
      seen.add(key);
    });
  });

const place = { territory: z.string().nullable(), disaggregation: z.string(), period: z.string() };
const series = {
  indicator: z.string(),
  country: z.string(),
  provider: z.string(),
  source: z.string(),
  base: z.string(),
};

/** What an import does to a series. */
export const SeriesEffect = z.object({
  ...series,
  /** First day of a series that begins with a break. */
  from: z.string().nullable(),
  observations: z.int(),
  isNew: z.boolean(),
  breakKind: BreakKind.nullable(),
});
export type SeriesEffect = z.infer<typeof SeriesEffect>;

/** Rows that say different things of the same: none is taken until somebody decides. */
export const ImportConflict = z.object({
  key: z.string(),
  ...series,
  ...place,
  /** What is recorded now; null: nothing, or not published. */
  stored: z.number().nullable(),
  candidates: z.array(z.object({ row: z.int(), value: z.number().nullable(), flag: Flag.nullable() })),
});
export type ImportConflict = z.infer<typeof ImportConflict>;

/** Something to ask about before confirming; it refuses nothing. */
export const ImportWarning = z.object({
  code: z.enum(WARNINGS),
  ...series,
  ...place,
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type ImportWarning = z.infer<typeof ImportWarning>;

/**
 * How a figure was counted from a register. Counted and left out are together all records of the file; of a part
 * (`form=Workers`, `territory=CL-AR`), all that belong to it.
 */
export const Derivation = z.object({
  indicator: z.string(),
  period: z.string(),
  disaggregation: z.string(),
  value: z.number().nullable(),
  /** Records that it was counted from. */
  counted: z.int(),
  /** Records that were left out, by the reason (`import.leftOut.<reason>`). */
  leftOut: z.record(z.string(), z.int()),
  /** How it was counted: `import.rule.<rule>`. */
  rule: z.string(),
});
export type Derivation = z.infer<typeof Derivation>;

/** What a file of observations does, beside the counts. */
export const ObservationEffect = z.object({
  profile: ObservationProfile,
  /** Rows that say that nothing was published: taken as such, never as zero. */
  withoutValue: z.int(),
  /** Rows that repeat what another row of the file says: counted as unchanged. */
  repeated: z.int(),
  series: z.array(SeriesEffect),
  seriesTotal: z.int(),
  /** Indicators that no definition knows, and that become the country's own. */
  newIndicators: z.array(z.object({ code: z.string(), country: z.string(), name: z.string(), unit: Unit })),
  /** Areas that are no country, and places of a register that are no territory, with their rows. */
  unknownAreas: z.array(z.object({ code: z.string(), rows: z.int() })),
  /** Countries out of scope, with their rows. */
  otherCountries: z.array(z.object({ code: z.string(), rows: z.int() })),
  conflicts: z.array(ImportConflict),
  conflictTotal: z.int(),
  warnings: z.array(ImportWarning),
  warningTotal: z.int(),
  /** Of a register: first its wholes, then their parts. */
  derivations: z.array(Derivation),
  derivationTotal: z.int(),
});
export type ObservationEffect = z.infer<typeof ObservationEffect>;

/** How far a long import is. */
export const ImportProgress = z.object({
  stage: z.enum(['reading', 'comparing', 'writing']),
  rows: z.int(),
  /** Of the file, 0 to 1; null where it cannot be told. */
  share: z.number().nullable(),
});
export type ImportProgress = z.infer<typeof ImportProgress>;

/** `waiting` for its confirmation; `interrupted` when the server stopped over it: look at a new preview. */
export const IMPORT_STATES = ['waiting', 'working', 'interrupted', 'failed', 'confirmed', 'undone'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];
