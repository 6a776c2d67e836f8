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
import type { AgreementStateName } from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { I18n } from '../shell';

/** A shape and a colour for each state of an agreement; the word says it too. */
const LOOKS: Record<AgreementStateName, { icon: string; colour: string }> = {
  disputed: { icon: mdiHandBackRightOutline, colour: 'overdue' },
  overdue: { icon: mdiAlertCircleOutline, colour: 'overdue' },
  awaiting: { icon: mdiTimerSandEmpty, colour: 'at_risk' },
  open: { icon: mdiCircleOutline, colour: 'planned' },
  in_progress: { icon: mdiProgressClock, colour: 'in_progress' },
  kept: { icon: mdiCheckDecagramOutline, colour: 'completed' },
  not_done: { icon: mdiCloseCircleOutline, colour: 'on_hold' },
  superseded: { icon: mdiCancel, colour: 'cancelled' },
};

@Component({
  selector: 'rumbo-agreement-chip',
  imports: [Icon],
  template: `<rumbo-icon [path]="look().icon" /><span>{{
      i18n.code('vocabulary.agreementState', state())
    }}</span>`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.375rem;
      padding: 0.125rem 0.625rem 0.125rem 0.375rem;
      border: 1px solid color-mix(in srgb, var(--state) 45%, transparent);
      border-radius: 1rem;
      background: color-mix(in srgb, var(--state) 9%, transparent);
      color: var(--state);
      font: var(--mat-sys-label-medium);
    }
    rumbo-icon {
      inline-size: 1rem;
      block-size: 1rem;
    }
  `,
  host: { '[style.--state]': 'colour()' },
})
export class AgreementChip {
  readonly state = input.required<AgreementStateName>();
  protected readonly i18n = inject(I18n);
  protected readonly look = computed(() => LOOKS[this.state()]);
  protected readonly colour = computed(() => `var(--rumbo-state-${this.look().colour})`);
}
