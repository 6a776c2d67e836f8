import type { Body, RoleGrant } from '@rumbo/domain';
import type { I18n } from '../../shell';

/** Where a role holds, in words: the body and the country; nothing for everywhere. */
export function placeOf(
  i18n: I18n,
  bodies: ReadonlyMap<number, Body>,
  { country, bodyId }: Partial<Pick<RoleGrant, 'country' | 'bodyId'>>,
): string {
  const acronym = bodyId ? bodies.get(bodyId)?.acronym : undefined;
  return [acronym, country && i18n.country(country)].filter(Boolean).join(', ');
}
