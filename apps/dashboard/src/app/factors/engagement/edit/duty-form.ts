import { Component, inject, input, output } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { MatSlideToggleModule } from '@angular/material/slide-toggle';
import { type EngagementPage, PATHS, type ReportingDuty, ReportingDutyInput } from '@rumbo/domain';
import { FieldErrorText, LocalizedTextField, outlinedFields, PeriodField } from '../../../forms';
import { I18n, T } from '../../../shell';
import { inFull, keepRecord } from '../../keeping/keep-record';
import { RecordForm } from '../../keeping/record-form';
import { draftOfDuty, type DutyDraft, toDuty } from '../engagement-drafts';
import { acronymsOf } from '../record-words';

/** A report that the country owes a partner, and whether it was delivered. */
@Component({
  selector: 'rumbo-duty-form',
  imports: [
    FieldErrorText,
    FormField,
    LocalizedTextField,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    MatSlideToggleModule,
    PeriodField,
    RecordForm,
    T,
  ],
  providers: [outlinedFields],
  templateUrl: './duty-form.html',
  styleUrl: '../../../people/form.scss',
})
export class DutyForm {
  readonly page = input.required<EngagementPage>();
  /** Of the record to change; without one it is a new record. */
  readonly id = input<number>();
  readonly saved = output();
  readonly closed = output();
  protected readonly i18n = inject(I18n);
  readonly keeping = keepRecord<ReportingDuty, DutyDraft>({
    roadmap: () => this.page().roadmap,
    records: () => this.page().duties,
    id: this.id,
    nameOf: ({ title }) => this.i18n.text(title),
    toDraft: (duty) => draftOfDuty(duty, this.page().roadmap.language),
    toInput: toDuty,
    schema: ReportingDutyInput,
    words: {
      partnerId: ({ partnerId }) => acronymsOf(this.page(), [partnerId]).join(),
      title: ({ title }) => inFull(title),
      due: ({ due }) => due ?? '',
      deliveredOn: ({ deliveredOn }) => deliveredOn,
      consulted: ({ consulted }) => this.yesOrNo(consulted),
      public: (draft) => this.yesOrNo(draft.public),
      url: ({ url }) => url,
    },
    all: PATHS.reportingDuties,
    one: PATHS.reportingDuty,
    saved: () => this.saved.emit(),
  });
  protected readonly form = this.keeping.form;

  private yesOrNo(value: boolean): string {
    return this.i18n.t(value ? 'shell.yes' : 'shell.no');
  }
}
