import { ROLE_SCOPES, type RoleGrant } from '@rumbo/domain';

/** A role as it is being chosen: texts, as the selects of a form hold them. */
export interface GrantDraft {
  role: RoleGrant['role'];
  country: string;
  bodyId: string;
}

export const NEW_GRANT: GrantDraft = { role: 'reporter', country: '', bodyId: '' };

export const toDraft = ({ role, country, bodyId }: RoleGrant): GrantDraft => ({
  role,
  country: country ?? '',
  bodyId: bodyId === null ? '' : String(bodyId),
});

/** What was not chosen stays out, so that the schema asks for it. */
export function toGrant({ role, country, bodyId }: GrantDraft): Partial<RoleGrant> {
  const scope = ROLE_SCOPES[role];
  return {
    role,
    ...(scope === 'world' ? { country: null } : country && { country }),
    ...(scope !== 'body' ? { bodyId: null } : bodyId && { bodyId: Number(bodyId) }),
  };
}
