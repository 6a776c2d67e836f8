import { Component, computed, input } from '@angular/core';
import type { MilestoneStateName } from '@rumbo/domain';
import { Icon } from '../icon/icon';
import { STATE_ICONS } from './state-icons';

/** A milestone's condition: shape, colour and word. `label` comes translated. */
@Component({
  selector: 'rumbo-state-chip',
  imports: [Icon],
  template: `<rumbo-icon [path]="icon()" /><span>{{ label() }}</span>`,
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
export class StateChip {
  readonly state = input.required<MilestoneStateName>();
  readonly label = input.required<string>();
  protected readonly icon = computed(() => STATE_ICONS[this.state()]);
  protected readonly colour = computed(() => `var(--rumbo-state-${this.state()})`);
}
