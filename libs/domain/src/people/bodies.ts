import * as z from 'zod';
import { Title } from '../platform/localized-text';
import { RecordId } from '../platform/record-id';

/** Constituent groups of social dialogue (ILO usage); only GOV, EMP and WRK together make a meeting tripartite. */
export const CONSTITUENT_GROUPS = [
  'GOV',
  'GOVR',
  'EMP',
  'WRK',
  'SSE',
  'INF',
  'WOM',
  'IND',
  'YTH',
  'REF',
  'ACA',
  'INT',
  'FIN',
] as const;
export const ConstituentGroup = z.enum(CONSTITUENT_GROUPS);
export type ConstituentGroup = z.infer<typeof ConstituentGroup>;

/** ISO 3166-1 alpha-2. Names of countries come from `Intl.DisplayNames` in the reader's language. */
export const CountryCode = z.string().regex(/^[A-Z]{2}$/);

/** A country, with the time zone that decides which day it is there. */
export const Country = z.object({ code: CountryCode, timeZone: z.string() });
export type Country = z.infer<typeof Country>;

/** An organisation that owns, supports or discusses milestones. */
export const Body = z.object({
  id: RecordId,
  country: CountryCode,
  /** Short name as people say it: DAES, INDAP. Unique in its country. */
  acronym: z.string(),
  name: Title,
  group: ConstituentGroup,
  /** A body that no longer exists stays where it acted, and is no longer offered. */
  active: z.boolean(),
  version: z.int(),
});
export type Body = z.infer<typeof Body>;

export const BodyInput = z.strictObject({
  country: CountryCode,
  acronym: z.string().trim().min(1).max(60),
  name: Title,
  group: ConstituentGroup,
  active: z.boolean().default(true),
});
export type BodyInput = z.infer<typeof BodyInput>;

/** A body stays in its country: milestones refer to it. */
export const BodyEdit = BodyInput.omit({ country: true }).extend({ active: z.boolean() });
export type BodyEdit = z.infer<typeof BodyEdit>;

export const BodyQuery = z.strictObject({ country: CountryCode });
export type BodyQuery = z.infer<typeof BodyQuery>;

export const TERRITORY_LEVELS = ['country', 'region', 'county', 'municipality'] as const;

/** A part of a country, by its ISO 3166-2 code; `position` is the order its people read it in (Chile: north to south). */
export const Territory = z.object({
  code: z.string(),
  country: CountryCode,
  level: z.enum(TERRITORY_LEVELS),
  name: z.string(),
  position: z.int(),
  /** The codes that other files use for it, by system: `{ cut: '09', ine: 'CHL09' }`. */
  codes: z.record(z.string(), z.string()),
  /** The region that a municipality lies in. */
  parent: z.string().nullish(),
});
export type Territory = z.infer<typeof Territory>;
