import {
  mdiAlertCircleOutline,
  mdiAlertOutline,
  mdiCancel,
  mdiCheckCircleOutline,
  mdiCircleOutline,
  mdiClockCheckOutline,
  mdiPauseCircleOutline,
  mdiProgressClock,
} from '@mdi/js';
import type { MilestoneStateName } from '@rumbo/domain';

/** A shape for each state, so that none is told by colour alone. */
export const STATE_ICONS: Record<MilestoneStateName, string> = {
  overdue: mdiAlertCircleOutline,
  at_risk: mdiAlertOutline,
  on_hold: mdiPauseCircleOutline,
  in_progress: mdiProgressClock,
  planned: mdiCircleOutline,
  completed: mdiCheckCircleOutline,
  completed_late: mdiClockCheckOutline,
  cancelled: mdiCancel,
};
