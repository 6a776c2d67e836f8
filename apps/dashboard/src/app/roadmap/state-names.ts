import { MILESTONE_STATES, type MilestoneStateName } from '@rumbo/domain';
import type { I18n } from '../shell';

/** Every state of a milestone in the reader's words. */
export const stateNames = (i18n: I18n): Record<MilestoneStateName, string> =>
  Object.fromEntries(
    MILESTONE_STATES.map((state) => [state, i18n.code('vocabulary.state', state)]),
  ) as Record<MilestoneStateName, string>;
