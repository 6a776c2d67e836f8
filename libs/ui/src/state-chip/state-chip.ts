import { Component, computed, input } from '@angular/core';
import type { MilestoneStateName } from '@rumbo/domain';
import { Icon } from '../icon/icon';
import { STATE_ICONS } from './state-icons';

/** A milestone's condition: shape, colour and word. `label` comes translated. */
@Component({
  selector: 'rumbo-state-chip',
  imports: [Icon],
  template: `<rumbo-icon [path]="icon()" /><span>{{ label() }}</span>`,
  styleUrl: './chip.scss',
  host: { '[style.--state]': 'colour()' },
})
export class StateChip {
  readonly state = input.required<MilestoneStateName>();
  readonly label = input.required<string>();
  protected readonly icon = computed(() => STATE_ICONS[this.state()]);
  protected readonly colour = computed(() => `var(--rumbo-state-${this.state()})`);
}
