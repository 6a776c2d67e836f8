import { Component, computed, inject, input } from '@angular/core';
import type { DialogueOverview } from '@rumbo/domain';
import { ChartFrame } from '@rumbo/ui/drawings';
import { type Line, LineChart } from '@rumbo/ui/charts';
import { I18n, T } from '../../shell';

const LINES = [
  { key: 'made', colour: 'var(--rumbo-state-in_progress)' },
  { key: 'due', colour: 'var(--rumbo-state-planned)' },
  { key: 'kept', colour: 'var(--rumbo-state-completed)' },
] as const;

/** Agreements made, due and kept, month by month. */
@Component({
  selector: 'rumbo-agreements-chart',
  imports: [ChartFrame, LineChart, T],
  templateUrl: './agreements-chart.html',
  styleUrl: '../../styles/chart-table.scss',
})
export class AgreementsChart {
  readonly overview = input.required<DialogueOverview>();
  protected readonly i18n = inject(I18n);
  protected readonly columns = LINES;
  protected readonly lines = computed<Line[]>(() =>
    LINES.map(({ key, colour }) => ({
      name: this.i18n.t(`dialogue.agreements.${key}`),
      colour,
      points: this.overview().agreementsByMonth.map((point) => ({
        x: this.i18n.period(point.month),
        y: point[key],
      })),
    })),
  );
  protected readonly ticks = computed(() => {
    const months = this.overview().agreementsByMonth.map(({ month }) => month);
    const step = Math.max(1, Math.ceil(months.length / 6));
    return months.filter((_, n) => n % step === 0).map((month) => this.i18n.period(month));
  });
}
