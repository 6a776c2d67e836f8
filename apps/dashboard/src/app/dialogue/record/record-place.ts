import { Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { MODALITIES, type Territory } from '@rumbo/domain';
import { FieldErrorText } from '../../forms';
import { languageChoices } from '../../roadmap';
import { I18n, T } from '../../shell';
import type { MeetingDraft } from './meeting-draft';

/** Where a meeting took place, and who could follow it. */
@Component({
  selector: 'rumbo-record-place',
  imports: [FieldErrorText, FormField, MatFormFieldModule, MatInputModule, MatSelectModule, T],
  template: `
    @let fields = form();
    <div class="line">
      <mat-form-field floatLabel="always">
        <mat-label>{{ 'dialogue.field.modality' | t }}</mat-label>
        <select matNativeControl [formField]="fields.modality">
          <option value=""></option>
          @for (modality of modalities; track modality) {
            <option [value]="modality">{{ i18n.code('vocabulary.modality', modality) }}</option>
          }
        </select>
      </mat-form-field>
      <mat-form-field>
        <mat-label>{{ 'dialogue.field.place' | t }}</mat-label>
        <input matInput [formField]="fields.place" />
        <mat-error><rumbo-field-error [field]="fields.place" /></mat-error>
      </mat-form-field>
      <mat-form-field>
        <mat-label>{{ 'dialogue.field.territory' | t }}</mat-label>
        <select matNativeControl [formField]="fields.territory">
          <option value="">{{ 'plan.filter.country' | t }}</option>
          @for (territory of territories(); track territory.code) {
            <option [value]="territory.code">{{ territory.name }}</option>
          }
        </select>
        <mat-error><rumbo-field-error [field]="fields.territory" /></mat-error>
      </mat-form-field>
    </div>
    <div class="line">
      <mat-form-field>
        <mat-label>{{ 'dialogue.field.languages' | t }}</mat-label>
        <mat-select multiple [formField]="fields.languages">
          @for (language of languages(); track language.code) {
            <mat-option [value]="language.code">{{ language.name }}</mat-option>
          }
        </mat-select>
        <mat-error><rumbo-field-error [field]="fields.languages" /></mat-error>
      </mat-form-field>
      <mat-form-field>
        <mat-label>{{ 'dialogue.field.accessibility' | t }}</mat-label>
        <input matInput [formField]="fields.accessibility" />
        <mat-error><rumbo-field-error [field]="fields.accessibility" /></mat-error>
      </mat-form-field>
    </div>
  `,
  styleUrl: './record.scss',
})
export class RecordPlace {
  readonly form = input.required<FieldTree<MeetingDraft>>();
  readonly territories = input.required<readonly Territory[]>();
  protected readonly i18n = inject(I18n);
  protected readonly modalities = MODALITIES;
  protected readonly languages = computed(() => languageChoices(this.i18n, this.i18n.language()));
}
