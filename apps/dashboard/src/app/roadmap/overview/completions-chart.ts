import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Overview } from '@rumbo/domain';
import { ChartFrame } from '@rumbo/ui/drawings';
import { type Line, LineChart } from '@rumbo/ui/charts';
import { I18n, T } from '../../shell';

/** Completions that were planned and those that came, month by month. */
@Component({
  selector: 'rumbo-completions-chart',
  imports: [ChartFrame, LineChart, RouterLink, T],
  templateUrl: './completions-chart.html',
  styleUrl: '../../styles/chart-table.scss',
})
export class CompletionsChart {
  readonly overview = input.required<Overview>();
  protected readonly i18n = inject(I18n);
  protected readonly lines = computed<Line[]>(() => {
    const points = this.overview().completions;
    const month = (text: string) => this.i18n.period(text);
    return [
      {
        name: this.i18n.t('overview.completions.planned'),
        colour: 'var(--rumbo-state-planned)',
        points: points.map((point) => ({ x: month(point.month), y: point.planned })),
      },
      {
        name: this.i18n.t('overview.completions.actual'),
        colour: 'var(--rumbo-state-completed)',
        points: points.flatMap((point) =>
          point.actual === null ? [] : [{ x: month(point.month), y: point.actual }],
        ),
      },
    ];
  });
  /** The Januaries, and where there are none the first and last month. */
  protected readonly ticks = computed(() => {
    const months = this.overview().completions.map(({ month }) => month);
    const januaries = months.filter((month) => month.endsWith('-01'));
    return (januaries.length > 0 ? januaries : [months[0], months.at(-1)]).flatMap((month) =>
      month ? [this.i18n.period(month)] : [],
    );
  });
}
