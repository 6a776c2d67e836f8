import { Component, computed, inject, input } from '@angular/core';
import { mdiAlertCircleOutline, mdiAlertOutline, mdiEyeOutline } from '@mdi/js';
import type { MilestoneStateName, Severity } from '@rumbo/domain';
import { Chip } from '@rumbo/ui';
import { I18n } from '../shell';

/** A shape, and the milestone's state that means the same, for each severity. */
const LOOKS: Record<Severity, { icon: string; like: MilestoneStateName }> = {
  high: { icon: mdiAlertCircleOutline, like: 'overdue' },
  medium: { icon: mdiAlertOutline, like: 'at_risk' },
  low: { icon: mdiEyeOutline, like: 'planned' },
};

/** How much a reason presses. */
@Component({
  selector: 'rumbo-severity-chip',
  imports: [Chip],
  template: `<rumbo-chip [icon]="look().icon" [like]="look().like" [label]="label()" />`,
})
export class SeverityChip {
  readonly severity = input.required<Severity>();
  private readonly i18n = inject(I18n);
  protected readonly look = computed(() => LOOKS[this.severity()]);
  protected readonly label = computed(() => this.i18n.code('portfolio.severity', this.severity()));
}
