import { Component, inject, input, output } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import {
  DECENT_WORK_ELEMENTS,
  type ObjectiveConditions,
  ObjectiveConditionsInput,
  PATHS,
  type PoliciesPage,
  PRINCIPLES,
} from '@rumbo/domain';
import { FieldErrorText, LocalizedTextField, outlinedFields } from '../../forms';
import { I18n, T } from '../../shell';
import { inFull, keepRecord } from '../keeping/keep-record';
import { RecordForm } from '../keeping/record-form';
import { type ConditionsDraft, draftOfConditions, toConditions } from './policy-drafts';

/** The principles that justify an objective, and what decent work asks of it. */
@Component({
  selector: 'rumbo-conditions-form',
  imports: [
    FieldErrorText,
    FormField,
    LocalizedTextField,
    MatFormFieldModule,
    MatSelectModule,
    RecordForm,
    T,
  ],
  providers: [outlinedFields],
  template: `
    <rumbo-record-form [keeping]="keeping" (closed)="closed.emit()">
      <section class="card">
        @if (record(); as objective) {
          <h2>{{ objective.code }} {{ i18n.text(objective.title) }}</h2>
        }
        <mat-form-field>
          <mat-label>{{ 'engagement.field.principles' | t }}</mat-label>
          <mat-select multiple [formField]="form.principles">
            @for (principle of principles; track principle) {
              <mat-option [value]="principle"
                >{{ principle }} {{ i18n.code('vocabulary.principle', principle) }}</mat-option
              >
            }
          </mat-select>
        </mat-form-field>
        <rumbo-localized-text-field
          multiline
          [label]="'engagement.field.condition' | t"
          [field]="form.decentWork.condition"
        />
        <mat-form-field>
          <mat-label>{{ 'engagement.field.elements' | t }}</mat-label>
          <mat-select multiple [formField]="form.decentWork.elements">
            @for (element of elements; track element) {
              <mat-option [value]="element"
                >{{ element }} {{ i18n.code('factor.decentWork', element) }}</mat-option
              >
            }
          </mat-select>
          <mat-hint>{{ 'engagement.conditions.hint' | t }}</mat-hint>
          <mat-error><rumbo-field-error [field]="form.decentWork.elements" /></mat-error>
        </mat-form-field>
      </section>
    </rumbo-record-form>
  `,
  styleUrl: '../../people/form.scss',
})
export class ConditionsForm {
  readonly page = input.required<PoliciesPage>();
  readonly id = input.required<number>();
  readonly saved = output();
  readonly closed = output();
  protected readonly i18n = inject(I18n);
  protected readonly principles = PRINCIPLES;
  protected readonly elements = DECENT_WORK_ELEMENTS;
  readonly keeping = keepRecord<ObjectiveConditions, ConditionsDraft>({
    roadmap: () => this.page().roadmap,
    records: () => this.page().objectives,
    id: this.id,
    toDraft: (objective) => draftOfConditions(objective, this.page().roadmap.language),
    toInput: toConditions,
    schema: ObjectiveConditionsInput,
    words: {
      principles: ({ principles }) => principles.join(', '),
      decentWork: ({ decentWork }) => [inFull(decentWork.condition), ...decentWork.elements].join(' · '),
    },
    one: PATHS.objectiveConditions,
    saved: () => this.saved.emit(),
  });
  protected readonly form = this.keeping.form;
  protected readonly record = this.keeping.record;
}
