import { Component, inject, input, output } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import {
  PATHS,
  type PoliciesPage,
  POLICY_KINDS,
  type PolicyDocument,
  PolicyDocumentInput,
} from '@rumbo/domain';
import { FieldErrorText, LocalizedTextField, outlinedFields, PeriodField } from '../../forms';
import { I18n, T } from '../../shell';
import { inFull, keepRecord } from '../keeping/keep-record';
import { RecordForm } from '../keeping/record-form';
import { type DocumentDraft, draftOfDocument, toDocument } from './policy-drafts';
import { ScreeningField } from './screening-field';

/** A law, decree, plan or the like, and how it stands to each principle. */
@Component({
  selector: 'rumbo-document-form',
  imports: [
    FieldErrorText,
    FormField,
    LocalizedTextField,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    PeriodField,
    RecordForm,
    ScreeningField,
    T,
  ],
  providers: [outlinedFields],
  templateUrl: './document-form.html',
  styleUrl: '../../people/form.scss',
})
export class DocumentForm {
  readonly page = input.required<PoliciesPage>();
  /** Of the document to change; without one it is a new record. */
  readonly id = input<number>();
  readonly saved = output();
  readonly closed = output();
  protected readonly i18n = inject(I18n);
  protected readonly kinds = POLICY_KINDS;
  readonly keeping = keepRecord<PolicyDocument, DocumentDraft>({
    roadmap: () => this.page().roadmap,
    records: () => this.page().documents,
    id: this.id,
    nameOf: ({ title }) => this.i18n.text(title),
    toDraft: (document) => draftOfDocument(document, this.page().roadmap.language),
    toInput: toDocument,
    schema: PolicyDocumentInput,
    words: {
      kind: ({ kind }) => this.i18n.code('engagement.policyKind', kind),
      title: ({ title }) => inFull(title),
      reference: ({ reference }) => reference,
      dated: ({ dated }) => dated ?? '',
      url: ({ url }) => url,
      screening: ({ screening }) =>
        screening
          .map(({ principle, verdict, passage, note }) =>
            [principle, this.i18n.code('engagement.verdict', verdict), passage, inFull(note)]
              .filter(Boolean)
              .join(' '),
          )
          .join('; '),
    },
    all: PATHS.policyDocuments,
    one: PATHS.policyDocument,
    saved: () => this.saved.emit(),
  });
  protected readonly form = this.keeping.form;
}
