import { Component, computed, input, output } from '@angular/core';
import { MILESTONE_STATES, type MilestoneStateName } from '@rumbo/domain';
import { BarChartModule, type Color, ScaleType } from '@swimlane/ngx-charts';

/** One bar: what its parts add up to, by state. */
export interface StateBar {
  key: string;
  name: string;
  states: Record<MilestoneStateName, number>;
}

const ROW = 34;
const AXIS = 64;

/** Milestones of each group by state, as stacked bars; a part can be chosen to open its records. */
@Component({
  selector: 'rumbo-stacked-bars',
  imports: [BarChartModule],
  template: `
    <div class="chart" aria-hidden="true" [style.block-size.px]="height()">
      <ngx-charts-bar-horizontal-stacked
        [results]="results()"
        [scheme]="scheme"
        [customColors]="colours()"
        [xAxis]="true"
        [yAxis]="true"
        [showXAxisLabel]="true"
        [xAxisLabel]="axisLabel()"
        [xAxisTickFormatting]="wholeNumbers"
        [maxYAxisTickLength]="24"
        [barPadding]="8"
        [animations]="false"
        (select)="chosen($event)"
      />
    </div>
    <ul>
      @for (state of legend(); track state) {
        <li><span [style.background]="'var(--rumbo-state-' + state + ')'"></span>{{ labels()[state] }}</li>
      }
    </ul>
  `,
  styleUrl: './chart.scss',
})
export class StackedBars {
  readonly bars = input.required<readonly StateBar[]>();
  readonly labels = input.required<Record<MilestoneStateName, string>>();
  readonly axisLabel = input.required<string>();
  readonly choose = output<{ key: string; state: MilestoneStateName }>();

  protected readonly scheme: Color = {
    name: 'states',
    selectable: false,
    group: ScaleType.Ordinal,
    domain: ['#888'],
  };
  protected readonly height = computed(() => this.bars().length * ROW + AXIS);
  protected readonly legend = computed(() =>
    MILESTONE_STATES.filter((state) => this.bars().some(({ states }) => states[state] > 0)),
  );
  protected readonly results = computed(() =>
    this.bars().map(({ key, name, states }) => ({
      name,
      series: this.legend().map((state) => ({
        name: this.labels()[state],
        value: states[state],
        extra: { key, state },
      })),
    })),
  );
  protected readonly colours = computed(() =>
    MILESTONE_STATES.map((state) => ({ name: this.labels()[state], value: `var(--rumbo-state-${state})` })),
  );
  protected readonly wholeNumbers = (value: number) => (Number.isInteger(value) ? String(value) : '');

  protected chosen(part: { extra?: { key: string; state: MilestoneStateName } }): void {
    if (part.extra) this.choose.emit(part.extra);
  }
}
