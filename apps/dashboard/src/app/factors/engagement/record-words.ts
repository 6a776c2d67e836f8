import type { EngagementPage, MilestoneLinksInput, Partner } from '@rumbo/domain';
import type { I18n } from '../../shell';

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

/** What a milestone serves beyond its roadmap, each in words. */
export const linkWords = (i18n: I18n, { sdgTargets, standards, outcomes }: MilestoneLinksInput): string[] => [
  ...sdgTargets.map((target) => i18n.t('engagement.milestones.sdg', { target })),
  ...standards.map((standard) => i18n.code('factor.standard', standard)),
  ...outcomes.map((outcome) => i18n.t('engagement.milestones.outcome', { outcome })),
];
