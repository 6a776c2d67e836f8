import { Component, computed, input } from '@angular/core';
import {
  mdiAlertCircleOutline,
  mdiCancel,
  mdiCheckCircleOutline,
  mdiCircleHalfFull,
  mdiCircleOffOutline,
  mdiCircleOutline,
  mdiClockAlertOutline,
  mdiCloseCircleOutline,
  mdiHelpCircleOutline,
  mdiProgressCheck,
  mdiTimerSandEmpty,
} from '@mdi/js';
import type { Decision, DutyState, MilestoneStateName, ScreeningVerdict } from '@rumbo/domain';
import { Chip } from '@rumbo/ui';

/** Everything of these pages that has a state. */
export type Marked = DutyState | Decision | ScreeningVerdict | 'none' | 'inForce' | 'ended' | 'notBegun';

/** A shape, and the milestone's state that means the same, for each. */
const LOOKS: Record<Marked, { icon: string; like: MilestoneStateName }> = {
  overdue: { icon: mdiAlertCircleOutline, like: 'overdue' },
  due: { icon: mdiTimerSandEmpty, like: 'planned' },
  late: { icon: mdiClockAlertOutline, like: 'completed_late' },
  on_time: { icon: mdiCheckCircleOutline, like: 'completed' },
  pending: { icon: mdiHelpCircleOutline, like: 'at_risk' },
  adopted: { icon: mdiCheckCircleOutline, like: 'completed' },
  adapted: { icon: mdiCircleHalfFull, like: 'completed_late' },
  declined: { icon: mdiCancel, like: 'on_hold' },
  upheld: { icon: mdiCheckCircleOutline, like: 'completed' },
  partly: { icon: mdiCircleHalfFull, like: 'at_risk' },
  absent: { icon: mdiCircleOffOutline, like: 'planned' },
  contrary: { icon: mdiCloseCircleOutline, like: 'overdue' },
  none: { icon: mdiHelpCircleOutline, like: 'cancelled' },
  inForce: { icon: mdiProgressCheck, like: 'in_progress' },
  ended: { icon: mdiCheckCircleOutline, like: 'cancelled' },
  notBegun: { icon: mdiCircleOutline, like: 'planned' },
};

/** How a record stands: shape, colour and word. `label` comes translated. */
@Component({
  selector: 'rumbo-mark',
  imports: [Chip],
  template: `<rumbo-chip [icon]="look().icon" [like]="look().like" [label]="label()" />`,
})
export class Mark {
  readonly state = input.required<Marked>();
  readonly label = input.required<string>();
  protected readonly look = computed(() => LOOKS[this.state()]);
}
