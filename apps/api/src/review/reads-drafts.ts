import { can, type Roadmap } from '@rumbo/domain';
import { currentPerson } from '../platform/request-context';

/** Who may not read drafts of a country gets the reports that were published, and no names. */
export const readsDrafts = ({ country }: Pick<Roadmap, 'country'>): boolean =>
  can(currentPerson(), 'roadmap:readDraft', { country });
