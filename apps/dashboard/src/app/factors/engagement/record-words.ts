import type { EngagementPage, Partner } from '@rumbo/domain';

/** Short names of partners, in the order of the list; an id that is gone has none. */
export const acronymsOf = (
  { partners }: { partners: readonly Partner[] },
  ids: readonly (number | null)[],
): string[] => partners.flatMap(({ id, acronym }) => (ids.includes(id) ? [acronym] : []));

/** How many records of a page name a partner. */
export const recordsOf = (
  { instruments, recommendations, exchanges, duties }: EngagementPage,
  partnerId: number,
): number =>
  [...instruments, ...exchanges].filter(({ partnerIds }) => partnerIds.includes(partnerId)).length +
  [...recommendations, ...duties].filter((record) => record.partnerId === partnerId).length;
