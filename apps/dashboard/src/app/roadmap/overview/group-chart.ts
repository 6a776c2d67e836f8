import { Component, computed, inject, input, output } from '@angular/core';
import { MILESTONE_STATES, type MilestoneStateName, type Overview } from '@rumbo/domain';
import { ChartFrame } from '@rumbo/ui/drawings';
import { StackedBars, type StateBar } from '@rumbo/ui/charts';
import { I18n, T } from '../../shell';

/** Milestones of each axis, theme or body by state: a chart, and the table behind it. */
@Component({
  selector: 'rumbo-group-chart',
  imports: [ChartFrame, StackedBars, T],
  templateUrl: './group-chart.html',
  styleUrl: '../../styles/chart-table.scss',
})
export class GroupChart {
  readonly heading = input.required<string>();
  readonly hint = input('');
  readonly groups = input.required<Overview['byAxis']>();
  readonly names = input.required<Record<string, string>>();
  readonly labels = input.required<Record<MilestoneStateName, string>>();
  readonly open = output<{ key: string; state: string }>();
  protected readonly i18n = inject(I18n);
  protected readonly bars = computed<StateBar[]>(() =>
    this.groups().map(({ key, states }) => ({ key, states, name: this.names()[key] ?? key })),
  );
  protected readonly states = computed(() =>
    MILESTONE_STATES.filter((state) => this.groups().some(({ states }) => states[state] > 0)),
  );
  protected readonly chartHeight = computed(() => this.groups().length * 34 + 92);
}
