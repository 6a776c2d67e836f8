import * as z from 'zod';
import { Language } from '../platform/localized-text';
import { failWith } from '../platform/problem';
import { RecordId } from '../platform/record-id';
import { CountryCode } from './bodies';

/** Roles that a person is given; `public` is everybody who has not signed in. */
export const ROLES = [
  'administrator',
  'coordinator',
  'reporter',
  'secretary',
  'constituent',
  'specialist',
  'manager',
] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

/** Where a role holds: everywhere, in one country, or for one body of one country. */
export const ROLE_SCOPES = {
  administrator: 'world',
  specialist: 'world',
  coordinator: 'country',
  secretary: 'country',
  manager: 'country',
  reporter: 'body',
  constituent: 'body',
} as const satisfies Record<Role, 'world' | 'country' | 'body'>;

export const RoleGrant = z
  .strictObject({ role: Role, country: CountryCode.nullable(), bodyId: RecordId.nullable() })
  .superRefine((grant, ctx) => {
    const scope = ROLE_SCOPES[grant.role];
    if ((scope !== 'world') !== (grant.country !== null)) failWith(ctx, 'wrongScope', undefined, ['country']);
    if ((scope === 'body') !== (grant.bodyId !== null)) failWith(ctx, 'wrongScope', undefined, ['bodyId']);
  });
export type RoleGrant = z.infer<typeof RoleGrant>;

export const Email = z.string().trim().toLowerCase().pipe(z.email().max(254));
export const PersonName = z.string().trim().min(1).max(120);
/** Length is what protects a password (NIST SP 800-63B); composition rules do not. */
export const Password = z.string().min(12).max(200);

/** Who is signed in, and what for. */
export const Person = z.object({
  id: RecordId,
  email: z.string(),
  name: z.string(),
  language: Language,
  grants: z.array(RoleGrant),
});
export type Person = z.infer<typeof Person>;

/** The body that a person speaks for in a country, in one of these roles; null: for none. */
export const bodyOf = (
  { grants }: Pick<Person, 'grants'>,
  country: string,
  roles: readonly Role[] = ['constituent'],
): number | null =>
  grants.find((grant) => grant.bodyId !== null && grant.country === country && roles.includes(grant.role))
    ?.bodyId ?? null;

/** `GET /session`: nobody is `person: null`, not an error. */
export const Session = z.object({ person: Person.nullable() });
export type Session = z.infer<typeof Session>;

export const SignIn = z.strictObject({ email: Email, password: z.string().min(1).max(200) });
export type SignIn = z.infer<typeof SignIn>;

export const PasswordChange = z.strictObject({ current: z.string().min(1).max(200), next: Password });
export type PasswordChange = z.infer<typeof PasswordChange>;

/** What a person may change of their own account. */
export const AccountEdit = z.strictObject({ name: PersonName, language: Language });
export type AccountEdit = z.infer<typeof AccountEdit>;

/** A person as administration sees them. */
export const User = Person.extend({
  active: z.boolean(),
  /** False until the invitation is accepted. */
  hasPassword: z.boolean(),
  invitedUntil: z.iso.datetime().nullable(),
  lastSeenAt: z.iso.datetime().nullable(),
  version: z.int(),
});
export type User = z.infer<typeof User>;

const RoleGrants = z
  .array(RoleGrant)
  .min(1)
  .max(20)
  .superRefine((grants, ctx) => {
    const seen = new Set<string>();
    for (const [index, { role, country, bodyId }] of grants.entries()) {
      const grant = `${role} ${country} ${bodyId}`;
      if (seen.has(grant)) failWith(ctx, 'repeatedValue', undefined, [index]);
      seen.add(grant);
    }
  });

export const UserInput = z.strictObject({
  email: Email,
  name: PersonName,
  language: Language,
  grants: RoleGrants,
});
export type UserInput = z.infer<typeof UserInput>;

export const UserEdit = UserInput.omit({ email: true }).extend({ active: z.boolean() });
export type UserEdit = z.infer<typeof UserEdit>;

/** A link that lets an invited person choose a password, once, until it expires. Shown only to who made it. */
export const InvitationLink = z.object({ userId: RecordId, path: z.string(), expiresAt: z.iso.datetime() });
export type InvitationLink = z.infer<typeof InvitationLink>;

/** What the invited person sees before accepting. */
export const Invitation = z.object({ email: z.string(), name: z.string(), language: Language });
export type Invitation = z.infer<typeof Invitation>;

export const InvitationAcceptance = z.strictObject({ password: Password });
export type InvitationAcceptance = z.infer<typeof InvitationAcceptance>;

/** Sign-ins offered while the demo is loaded; an empty list otherwise. */
export const DemoSignIns = z.object({
  password: z.string(),
  people: z.array(
    z.object({ email: z.string(), name: z.string(), role: Role, country: CountryCode.nullable() }),
  ),
});
export type DemoSignIns = z.infer<typeof DemoSignIns>;
