import * as z from 'zod';
import { CountryCode } from '../people/bodies';
import { Email, type Person } from '../people/people';
import { daysBetween } from '../platform/calendar';
import type { Day } from '../platform/periods';
import { DIGEST_FREQUENCIES } from './vocabularies';

export const DigestFrequency = z.enum(DIGEST_FREQUENCIES);
export type DigestFrequency = z.infer<typeof DigestFrequency>;

/** `PUT /digest`: how often, and where to; null: to the address that one signs in with. */
export const DigestSettingsInput = z.strictObject({
  frequency: DigestFrequency,
  address: Email.nullable(),
});
export type DigestSettingsInput = z.infer<typeof DigestSettingsInput>;

/** `GET /digest`. */
export const DigestSettings = z.object({
  frequency: DigestFrequency,
  address: z.string().nullable(),
  /** An address that waits for who reads its mail to say that it is right. */
  asked: z.string().nullable(),
  /** Why no mail comes although one is wished: nothing sends mail here, or this is a person of the demo. */
  silent: z.enum(['noServer', 'demo']).nullable(),
  /** The server of the address has refused it: nothing is sent there until it is set right. */
  bounce: z.object({ address: z.string(), at: z.iso.datetime(), answer: z.string() }).nullable(),
  lastSentAt: z.iso.datetime().nullable(),
  /** Day and hour of digests follow this country; null: coordinated universal time. */
  country: CountryCode.nullable(),
});
export type DigestSettings = z.infer<typeof DigestSettings>;

/** `GET /digest-addresses/:token`: the address that somebody wants their digests sent to. */
export const DigestAddress = z.object({ address: z.string(), language: z.string() });
export type DigestAddress = z.infer<typeof DigestAddress>;

/** `GET /unsubscriptions/:token`: whose digests these are, and whether they still come. */
export const Unsubscription = z.object({
  address: z.string(),
  language: z.string(),
  frequency: DigestFrequency,
});
export type Unsubscription = z.infer<typeof Unsubscription>;

/** Digests are made in these hours of the morning, in the time of the reader's country. */
export const DIGEST_HOURS = { from: 6, to: 11 } as const;

/** The weekday of weekly digests. */
const MONDAY = '2026-01-05';

/** Whether somebody is written to on a day, at an hour. */
export function isDigestDue(frequency: DigestFrequency, day: Day, hour: number): boolean {
  if (frequency === 'never' || hour < DIGEST_HOURS.from || hour > DIGEST_HOURS.to) return false;
  return frequency === 'daily' || daysBetween(MONDAY, day) % 7 === 0;
}

/** The country whose mornings a person has: that of the first role that has one. */
export const countryOfDigest = ({ grants }: Pick<Person, 'grants'>): string | null =>
  grants.find(({ country }) => country !== null)?.country ?? null;

/** How many lines a digest has; the rest is counted. */
export const DIGEST_LINES = 30;
