import { Component, computed, inject, input } from '@angular/core';
import {
  mdiAlertCircleOutline,
  mdiCancel,
  mdiCheckDecagramOutline,
  mdiCircleOutline,
  mdiCloseCircleOutline,
  mdiHandBackRightOutline,
  mdiProgressClock,
  mdiTimerSandEmpty,
} from '@mdi/js';
import type { AgreementStateName, MilestoneStateName } from '@rumbo/domain';
import { Chip } from '@rumbo/ui';
import { I18n } from '../shell';

/** A shape, and the milestone's state that means the same, for each state of an agreement. */
const LOOKS: Record<AgreementStateName, { icon: string; like: MilestoneStateName }> = {
  disputed: { icon: mdiHandBackRightOutline, like: 'overdue' },
  overdue: { icon: mdiAlertCircleOutline, like: 'overdue' },
  awaiting: { icon: mdiTimerSandEmpty, like: 'at_risk' },
  open: { icon: mdiCircleOutline, like: 'planned' },
  in_progress: { icon: mdiProgressClock, like: 'in_progress' },
  kept: { icon: mdiCheckDecagramOutline, like: 'completed' },
  not_done: { icon: mdiCloseCircleOutline, like: 'on_hold' },
  superseded: { icon: mdiCancel, like: 'cancelled' },
};

@Component({
  selector: 'rumbo-agreement-chip',
  imports: [Chip],
  template: `<rumbo-chip [icon]="look().icon" [like]="look().like" [label]="label()" />`,
})
export class AgreementChip {
  readonly state = input.required<AgreementStateName>();
  private readonly i18n = inject(I18n);
  protected readonly look = computed(() => LOOKS[this.state()]);
  protected readonly label = computed(() => this.i18n.code('vocabulary.agreementState', this.state()));
}
