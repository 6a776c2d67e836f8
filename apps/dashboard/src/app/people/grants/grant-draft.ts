import { ROLE_SCOPES, type RoleGrant } from '@rumbo/domain';

/** A role as it is being chosen: what its scope asks for may still be missing. */
export type GrantDraft = RoleGrant;

export const NEW_GRANT: GrantDraft = { role: 'reporter', country: null, bodyId: null };

/** What was not chosen stays out, so that the schema asks for it; what the scope has no place for is nothing. */
export function toGrant({ role, country, bodyId }: GrantDraft): Partial<RoleGrant> {
  const scope = ROLE_SCOPES[role];
  return {
    role,
    ...(scope === 'world' ? { country: null } : country !== null && { country }),
    ...(scope !== 'body' ? { bodyId: null } : bodyId !== null && { bodyId }),
  };
}
