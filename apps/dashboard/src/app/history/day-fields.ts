import { Component, computed, inject, input, output } from '@angular/core';
import { type Day, type FieldError, isDay } from '@rumbo/domain';
import { I18n, T } from '../shell';
import { usualPeriods } from './usual-periods';

/** The two days that are asked about, and periods that are often asked about. */
@Component({
  selector: 'rumbo-day-fields',
  imports: [T],
  templateUrl: './day-fields.html',
  styleUrl: './day-fields.scss',
})
export class DayFields {
  readonly from = input.required<Day>();
  readonly to = input.required<Day>();
  /** The last day that can be asked about, and the first one that is recorded. */
  readonly today = input.required<Day>();
  readonly recordedFrom = input.required<Day>();
  readonly adoptedOn = input.required<Day | null>();
  /** What is wrong with the days that were asked for. */
  readonly errors = input<readonly FieldError[]>([]);
  readonly choose = output<{ from?: Day; to?: Day | null }>();
  protected readonly i18n = inject(I18n);

  protected readonly fields = computed(() =>
    (['from', 'to'] as const).map((name) => ({
      name,
      value: name === 'from' ? this.from() : this.to(),
      error: this.errors().find(({ path }) => path === name),
    })),
  );
  protected readonly periods = computed(() =>
    usualPeriods(this.today(), this.recordedFrom(), this.adoptedOn()).map(({ name, from }) => ({
      name,
      from,
      chosen: this.from() === from && this.to() === this.today(),
    })),
  );

  protected set(name: 'from' | 'to', day: string): void {
    if (isDay(day)) this.choose.emit({ [name]: day });
  }
}
