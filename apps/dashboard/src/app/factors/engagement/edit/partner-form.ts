import { Component, inject, input, output } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { type EngagementPage, PARTNER_KINDS, type Partner, PartnerInput, PATHS } from '@rumbo/domain';
import { FieldErrorText, LocalizedTextField, outlinedFields } from '../../../forms';
import { I18n, T } from '../../../shell';
import { inFull, keepRecord } from '../../keeping/keep-record';
import { RecordForm } from '../../keeping/record-form';
import { draftOfPartner, type PartnerDraft, toPartner } from '../engagement-drafts';

/** An organisation or country that a roadmap works with. */
@Component({
  selector: 'rumbo-partner-form',
  imports: [
    FieldErrorText,
    FormField,
    LocalizedTextField,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    RecordForm,
    T,
  ],
  providers: [outlinedFields],
  template: `
    <rumbo-record-form [keeping]="keeping" (closed)="closed.emit()">
      <section class="card">
        <div class="line">
          <mat-form-field>
            <mat-label>{{ 'engagement.field.acronym' | t }}</mat-label>
            <input matInput autocomplete="off" [formField]="form.acronym" />
            <mat-error><rumbo-field-error [field]="form.acronym" /></mat-error>
          </mat-form-field>
          <mat-form-field>
            <mat-label>{{ 'engagement.field.kind' | t }}</mat-label>
            <mat-select [formField]="form.kind">
              @for (kind of kinds; track kind) {
                <mat-option [value]="kind">{{ i18n.code('engagement.partnerKind', kind) }}</mat-option>
              }
            </mat-select>
          </mat-form-field>
        </div>
        <rumbo-localized-text-field [label]="'engagement.field.name' | t" [field]="form.name" />
        <mat-form-field>
          <mat-label>{{ 'engagement.field.website' | t }}</mat-label>
          <input matInput type="url" placeholder="https://" [formField]="form.website" />
          <mat-error><rumbo-field-error [field]="form.website" /></mat-error>
        </mat-form-field>
      </section>
    </rumbo-record-form>
  `,
  styleUrl: '../../../people/form.scss',
})
export class PartnerForm {
  readonly page = input.required<EngagementPage>();
  /** Of the record to change; without one it is a new record. */
  readonly id = input<number>();
  readonly saved = output();
  readonly closed = output();
  protected readonly i18n = inject(I18n);
  protected readonly kinds = PARTNER_KINDS;
  readonly keeping = keepRecord<Partner, PartnerDraft>({
    roadmap: () => this.page().roadmap,
    records: () => this.page().partners,
    id: this.id,
    nameOf: ({ acronym }) => acronym,
    toDraft: (partner) => draftOfPartner(partner, this.page().roadmap.language),
    toInput: toPartner,
    schema: PartnerInput,
    words: {
      acronym: ({ acronym }) => acronym,
      name: ({ name }) => inFull(name),
      kind: ({ kind }) => this.i18n.code('engagement.partnerKind', kind),
      website: ({ website }) => website,
    },
    all: PATHS.partners,
    one: PATHS.partner,
    saved: () => this.saved.emit(),
  });
  protected readonly form = this.keeping.form;
}
