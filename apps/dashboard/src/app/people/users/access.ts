import type { User } from '@rumbo/domain';

export const ACCESS = ['active', 'invited', 'expired', 'inactive'] as const;
export type Access = (typeof ACCESS)[number];

/** Whether a person can sign in, and if not, why. */
export function accessOf({ active, hasPassword, invitedUntil }: User): Access {
  if (!active) return 'inactive';
  if (hasPassword) return 'active';
  return invitedUntil && Date.parse(invitedUntil) > Date.now() ? 'invited' : 'expired';
}
