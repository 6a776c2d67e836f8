import {
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  model,
  output,
  viewChild,
} from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { isObservationPeriod } from '@rumbo/domain';
import { I18n, T } from '../shell';
import { messageOf } from './forms';
import { partsOf, type PeriodParts, periodOf, PLAN_PRECISIONS } from './period-parts';

/** A date as precise as it is known: a day, a month, a quarter or a year. */
@Component({
  selector: 'rumbo-period-field',
  imports: [MatFormFieldModule, MatInputModule, T],
  templateUrl: './period-field.html',
  styles: `
    :host {
      display: block;
    }
    div {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
    }
    mat-form-field {
      flex: 1 1 7rem;
    }
    mat-form-field:first-child {
      flex-grow: 2;
    }
    p {
      margin: 0.25rem 1rem 0;
      color: var(--mat-sys-error);
      font: var(--mat-sys-body-small);
    }
  `,
})
export class PeriodField implements FormValueControl<string | null> {
  readonly value = model<string | null>(null);
  readonly errors = input<readonly ValidationError[]>([]);
  readonly touched = input(false);
  readonly touch = output();
  readonly label = input.required<string>();

  protected readonly i18n = inject(I18n);
  private readonly first = viewChild.required<ElementRef<HTMLElement>>('first');
  /** How precise a period may be: of a plan, unless said otherwise. */
  readonly precisions = input<readonly PeriodParts['precision'][]>(PLAN_PRECISIONS);
  /** How precise an empty period is to begin with: what most plans use, unless said otherwise. */
  readonly usual = input<PeriodParts['precision']>('quarter');
  protected readonly quarters = [1, 2, 3, 4];
  protected readonly months = Array.from({ length: 12 }, (_, n) => n + 1);

  /** Parts outlive an incomplete period, so that a change of precision loses nothing typed. */
  protected readonly parts = linkedSignal<string | null, PeriodParts>({
    source: this.value,
    computation: (period, previous) =>
      previous && periodOf(previous.value) === period
        ? previous.value
        : partsOf(period !== null && isObservationPeriod(period) ? period : null, this.usual()),
  });
  protected readonly message = computed(() => (this.touched() ? messageOf(this.i18n, this.errors()) : ''));

  focus(): void {
    this.first().nativeElement.focus();
  }

  protected change(change: Partial<PeriodParts>): void {
    this.parts.update((parts) => ({ ...parts, ...change }));
    this.value.set(periodOf(this.parts()));
  }

  protected yearOf(text: string): number | null {
    return text === '' ? null : Number(text);
  }

  protected monthName(month: number): string {
    return new Intl.DateTimeFormat(this.i18n.language(), { month: 'long', timeZone: 'UTC' }).format(
      new Date(Date.UTC(2024, month - 1, 15)),
    );
  }
}
