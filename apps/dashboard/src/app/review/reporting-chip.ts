import { Component, computed, inject, input } from '@angular/core';
import {
  mdiAlertCircleOutline,
  mdiBullhornOutline,
  mdiCalendarClockOutline,
  mdiCheckCircleOutline,
  mdiCircleOutline,
  mdiKeyboardReturn,
  mdiProgressClock,
  mdiSend,
} from '@mdi/js';
import type { MilestoneStateName, ReportingStateName } from '@rumbo/domain';
import { Chip } from '@rumbo/ui';
import { I18n } from '../shell';

/** A shape, and the milestone's state that means the same, for each condition of reporting. */
const LOOKS: Record<ReportingStateName, { icon: string; like: MilestoneStateName }> = {
  overdue: { icon: mdiAlertCircleOutline, like: 'overdue' },
  returned: { icon: mdiKeyboardReturn, like: 'on_hold' },
  submitted: { icon: mdiSend, like: 'in_progress' },
  due: { icon: mdiCalendarClockOutline, like: 'at_risk' },
  running: { icon: mdiProgressClock, like: 'planned' },
  upcoming: { icon: mdiCircleOutline, like: 'planned' },
  accepted: { icon: mdiCheckCircleOutline, like: 'completed' },
  published: { icon: mdiBullhornOutline, like: 'completed' },
};

/** Where the reporting of a period stands. */
@Component({
  selector: 'rumbo-reporting-chip',
  imports: [Chip],
  template: `<rumbo-chip [icon]="look().icon" [like]="look().like" [label]="label()" />`,
})
export class ReportingChip {
  readonly state = input.required<ReportingStateName>();
  private readonly i18n = inject(I18n);
  protected readonly look = computed(() => LOOKS[this.state()]);
  protected readonly label = computed(() => this.i18n.code('report.state', this.state()));
}
