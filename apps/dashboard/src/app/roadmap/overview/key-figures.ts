import { Component, computed, inject, input, output } from '@angular/core';
import { type Overview, SILENT_DAYS } from '@rumbo/domain';
import { ProgressMeter } from '@rumbo/ui';
import { I18n, T } from '../../shell';

/** The three figures a manager reads first, each with what it was computed from. */
@Component({
  selector: 'rumbo-key-figures',
  imports: [ProgressMeter, T],
  templateUrl: './key-figures.html',
  styleUrl: './key-figures.scss',
})
export class KeyFigures {
  readonly overview = input.required<Overview>();
  /** Filters of the plan that show the records behind a figure. */
  readonly open = output<Record<string, string>>();
  protected readonly i18n = inject(I18n);
  protected readonly days = SILENT_DAYS;
  protected readonly needAttention = computed(
    () => this.overview().states.overdue + this.overview().states.at_risk,
  );
}
