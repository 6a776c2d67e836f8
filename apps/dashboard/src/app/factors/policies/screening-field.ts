import { Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { type Principle, PRINCIPLES, SCREENING_VERDICTS, type ScreeningVerdict } from '@rumbo/domain';
import { FieldErrorText, LocalizedTextField } from '../../forms';
import { I18n, T } from '../../shell';
import { type ScreeningDraft, withVerdict } from './policy-drafts';

/** A verdict for each principle, and what shows it where one is given. */
@Component({
  selector: 'rumbo-screening-field',
  imports: [FieldErrorText, FormField, LocalizedTextField, MatFormFieldModule, MatInputModule, T],
  template: `
    @for (row of rows(); track row.principle) {
      <div class="row" role="group" [attr.aria-label]="row.name">
        <h3>{{ row.name }}</h3>
        <mat-form-field class="verdict">
          <mat-label>{{ 'engagement.field.verdict' | t }}</mat-label>
          <select matNativeControl (change)="judge(row.principle, $any($event.target).value)">
            <option value="" [selected]="row.line === null">
              {{ i18n.code('engagement.verdict', 'none') }}
            </option>
            @for (verdict of verdicts; track verdict) {
              <option [value]="verdict" [selected]="row.line?.verdict()?.value() === verdict">
                {{ i18n.code('engagement.verdict', verdict) }}
              </option>
            }
          </select>
        </mat-form-field>
        @if (row.line; as line) {
          <mat-form-field>
            <mat-label>{{ 'engagement.field.passage' | t }}</mat-label>
            <textarea matInput rows="2" [formField]="line.passage"></textarea>
            <mat-error><rumbo-field-error [field]="line.passage" /></mat-error>
          </mat-form-field>
          <rumbo-localized-text-field multiline [label]="'engagement.field.note' | t" [field]="line.note" />
        }
      </div>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 1rem;
    }
    .row {
      display: grid;
      gap: 0.5rem;
    }
    .row + .row {
      padding-block-start: 1rem;
      border-block-start: 1px solid var(--mat-sys-outline-variant);
    }
    .verdict {
      max-inline-size: 14rem;
    }
    h3 {
      font: var(--mat-sys-title-small);
    }
  `,
})
export class ScreeningField {
  readonly lines = input.required<FieldTree<ScreeningDraft[]>>();
  /** The language that a new note is written in. */
  readonly lang = input.required<string>();
  protected readonly i18n = inject(I18n);
  protected readonly verdicts = SCREENING_VERDICTS;

  protected readonly rows = computed(() => {
    const [lines, given] = [this.lines(), this.lines()().value()];
    return PRINCIPLES.map((principle) => {
      const at = given.findIndex((line) => line.principle === principle);
      return {
        principle,
        name: `${principle} ${this.i18n.code('vocabulary.principle', principle)}`,
        line: at < 0 ? null : (lines[at] ?? null),
      };
    });
  });

  protected judge(principle: Principle, verdict: ScreeningVerdict | ''): void {
    this.lines()().value.update((lines) => withVerdict(lines, principle, verdict || null, this.lang()));
    this.lines()().markAsDirty();
  }
}
