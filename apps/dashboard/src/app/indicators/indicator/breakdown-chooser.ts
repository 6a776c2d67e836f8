import { Component, computed, inject, input, output } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { disaggregationOf, type IndicatorPage, valuesOf } from '@rumbo/domain';
import { outlinedFields } from '../../forms';
import { I18n, T } from '../../shell';
import { dimensionName } from '../figures';

/** By what the figures are broken down, and which part of the whole they are about: what has figures is offered. */
@Component({
  selector: 'rumbo-breakdown-chooser',
  imports: [MatFormFieldModule, MatInputModule, T],
  providers: [outlinedFields],
  template: `
    @if (dimensions().length > 0) {
      <mat-form-field>
        <mat-label>{{ 'indicator.by' | t }}</mat-label>
        <select matNativeControl (change)="choose.emit({ by: $any($event.target).value, slice: '' })">
          <option value="">{{ 'indicator.by.none' | t }}</option>
          @for (one of dimensions(); track one.dimension) {
            <option [value]="one.dimension" [selected]="one.dimension === page().by">{{ one.name }}</option>
          }
        </select>
      </mat-form-field>
    }
    @for (held of within(); track held.dimension) {
      <mat-form-field>
        <mat-label>{{ held.name }}</mat-label>
        <select matNativeControl (change)="hold(held.dimension, $any($event.target).value)">
          <option value="">{{ 'indicator.whole' | t }}</option>
          @for (value of held.values; track value.value) {
            <option [value]="value.value" [selected]="value.value === held.chosen">{{ value.name }}</option>
          }
        </select>
      </mat-form-field>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem 0.75rem;
      margin-block-end: 0.75rem;
    }
    :host(:not(:has(mat-form-field))) {
      display: none;
    }
    mat-form-field {
      flex: 1 1 12rem;
      max-inline-size: 18rem;
    }
  `,
})
export class BreakdownChooser {
  readonly page = input.required<IndicatorPage>();
  readonly choose = output<{ by: string; slice: string }>();
  private readonly i18n = inject(I18n);

  protected readonly dimensions = computed(() =>
    [...new Set(this.page().breakdowns.map(({ by }) => by))].map((dimension) => ({
      dimension,
      name: dimensionName(this.i18n, dimension),
    })),
  );
  /** What can be held fixed beside the chosen dimension. */
  protected readonly within = computed(() => {
    const { by, slice, breakdowns } = this.page();
    const held = valuesOf(slice);
    const values = new Map<string, Set<string>>();
    for (const breakdown of breakdowns.filter((one) => one.by === by))
      for (const [dimension, known] of Object.entries(breakdown.within))
        values.set(dimension, new Set([...(values.get(dimension) ?? []), ...known]));
    return [...values].map(([dimension, known]) => ({
      dimension,
      name: dimensionName(this.i18n, dimension),
      chosen: held[dimension] ?? '',
      values: [...known].sort().map((value) => ({
        value,
        name: this.i18n.code(`measure.value.${dimension}`, value),
      })),
    }));
  });

  protected hold(dimension: string, value: string): void {
    const { by, slice } = this.page();
    const { [dimension]: _, ...rest } = valuesOf(slice);
    this.choose.emit({ by, slice: disaggregationOf(value ? { ...rest, [dimension]: value } : rest) });
  }
}
