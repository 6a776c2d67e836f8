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
import type { Decision, DutyState, ScreeningVerdict } from '@rumbo/domain';
import { Icon } from '@rumbo/ui';

/** Everything of these pages that has a state. */
export type Marked = DutyState | Decision | ScreeningVerdict | 'none' | 'inForce' | 'ended' | 'notBegun';

/** A shape and a colour of the milestones' states for each; the word says it too. */
const LOOKS: Record<Marked, { icon: string; colour: string }> = {
  overdue: { icon: mdiAlertCircleOutline, colour: 'overdue' },
  due: { icon: mdiTimerSandEmpty, colour: 'planned' },
  late: { icon: mdiClockAlertOutline, colour: 'completed_late' },
  on_time: { icon: mdiCheckCircleOutline, colour: 'completed' },
  pending: { icon: mdiHelpCircleOutline, colour: 'at_risk' },
  adopted: { icon: mdiCheckCircleOutline, colour: 'completed' },
  adapted: { icon: mdiCircleHalfFull, colour: 'completed_late' },
  declined: { icon: mdiCancel, colour: 'on_hold' },
  upheld: { icon: mdiCheckCircleOutline, colour: 'completed' },
  partly: { icon: mdiCircleHalfFull, colour: 'at_risk' },
  absent: { icon: mdiCircleOffOutline, colour: 'planned' },
  contrary: { icon: mdiCloseCircleOutline, colour: 'overdue' },
  none: { icon: mdiHelpCircleOutline, colour: 'cancelled' },
  inForce: { icon: mdiProgressCheck, colour: 'in_progress' },
  ended: { icon: mdiCheckCircleOutline, colour: 'cancelled' },
  notBegun: { icon: mdiCircleOutline, colour: 'planned' },
};

/** How a record stands: shape, colour and word. `label` comes translated. */
@Component({
  selector: 'rumbo-mark',
  imports: [Icon],
  template: `<rumbo-icon [path]="look().icon" /><span>{{ label() }}</span>`,
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
      white-space: nowrap;
    }
    rumbo-icon {
      inline-size: 1rem;
      block-size: 1rem;
    }
  `,
  host: { '[style.--state]': 'colour()' },
})
export class Mark {
  readonly state = input.required<Marked>();
  readonly label = input.required<string>();
  protected readonly look = computed(() => LOOKS[this.state()]);
  protected readonly colour = computed(() => `var(--rumbo-state-${this.look().colour})`);
}
