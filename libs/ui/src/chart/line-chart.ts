import { Component, computed, input } from '@angular/core';
import { type Color, LineChartModule, ScaleType } from '@swimlane/ngx-charts';

export interface Line {
  name: string;
  /** A CSS colour. */
  colour: string;
  points: readonly { x: string; y: number }[];
}

/** Lines over time, on labelled axes. A point that is missing is not drawn. */
@Component({
  selector: 'rumbo-line-chart',
  imports: [LineChartModule],
  template: `
    <div class="chart" aria-hidden="true" [style.block-size.px]="280">
      <ngx-charts-line-chart
        [results]="results()"
        [scheme]="scheme"
        [customColors]="colours()"
        [xAxis]="true"
        [yAxis]="true"
        [showXAxisLabel]="true"
        [showYAxisLabel]="true"
        [xAxisLabel]="xLabel()"
        [yAxisLabel]="yLabel()"
        [xAxisTicks]="ticks()"
        [yScaleMin]="0"
        [animations]="false"
      />
    </div>
    <ul>
      @for (line of lines(); track line.name) {
        <li><span [style.background]="line.colour"></span>{{ line.name }}</li>
      }
    </ul>
  `,
  styleUrl: './chart.scss',
})
export class LineChart {
  readonly lines = input.required<readonly Line[]>();
  readonly xLabel = input.required<string>();
  readonly yLabel = input.required<string>();
  /** The few values of x that the axis names. */
  readonly ticks = input.required<string[]>();

  protected readonly scheme: Color = {
    name: 'lines',
    selectable: false,
    group: ScaleType.Ordinal,
    domain: ['#888'],
  };
  protected readonly results = computed(() =>
    this.lines().map(({ name, points }) => ({
      name,
      series: points.map(({ x, y }) => ({ name: x, value: y })),
    })),
  );
  protected readonly colours = computed(() =>
    this.lines().map(({ name, colour }) => ({ name, value: colour })),
  );
}
