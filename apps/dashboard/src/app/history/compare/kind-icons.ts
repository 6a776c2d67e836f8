import {
  mdiAccountSwitchOutline,
  mdiAlertCircleOutline,
  mdiCalendarArrowRight,
  mdiCancel,
  mdiCheckCircleOutline,
  mdiFlagOutline,
  mdiFormatLetterCase,
  mdiMinusCircleOutline,
  mdiPlusCircleOutline,
  mdiProgressClock,
  mdiRestore,
  mdiScaleBalance,
  mdiSwapVertical,
} from '@mdi/js';
import type { ChangeKind } from '@rumbo/domain';

export const KIND_ICONS: Record<ChangeKind, string> = {
  added: mdiPlusCircleOutline,
  removed: mdiMinusCircleOutline,
  completed: mdiCheckCircleOutline,
  reopened: mdiRestore,
  cancelled: mdiCancel,
  slipped: mdiAlertCircleOutline,
  replanned: mdiCalendarArrowRight,
  progressed: mdiProgressClock,
  reweighted: mdiScaleBalance,
  ownerChanged: mdiAccountSwitchOutline,
  goalChanged: mdiFlagOutline,
  moved: mdiSwapVertical,
  reworded: mdiFormatLetterCase,
};
