import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Overview } from '@rumbo/domain';
import { ChartFrame } from '@rumbo/ui/drawings';
import { LineChart } from '@rumbo/ui/charts';
import { I18n, T } from '../../shell';
import { completionLines } from './completion-lines';

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
  protected readonly chart = computed(() => completionLines(this.i18n, this.overview()));
}
