import { Component, input } from '@angular/core';
import type { MilestoneStateName } from '@rumbo/domain';
import { Icon } from '../icon/icon';

/** A condition that has no chip of its own: shape, word, and the colour of the milestone's state that means the same. */
@Component({
  selector: 'rumbo-chip',
  imports: [Icon],
  template: `<rumbo-icon [path]="icon()" /><span>{{ label() }}</span>`,
  styleUrl: './chip.scss',
  host: { '[style.--state]': "'var(--rumbo-state-' + like() + ')'" },
})
export class Chip {
  readonly icon = input.required<string>();
  readonly like = input.required<MilestoneStateName>();
  readonly label = input.required<string>();
}
