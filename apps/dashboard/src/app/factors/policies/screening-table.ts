import { Component, computed, inject, input } from '@angular/core';
import { localize, type PoliciesPage, type PolicyDocument, type Principle, PRINCIPLES } from '@rumbo/domain';
import { Illustrative } from '../../roadmap';
import { I18n, T } from '../../shell';
import { Mark } from '../keeping/mark';
import { RecordLinks } from '../keeping/record-links';

/** Documents by principles: each verdict opens the passage that it rests on. */
@Component({
  selector: 'rumbo-screening-table',
  imports: [Illustrative, Mark, RecordLinks, T],
  templateUrl: './screening-table.html',
  styleUrl: './screening-table.scss',
})
export class ScreeningTable {
  readonly page = input.required<PoliciesPage>();
  readonly mayWrite = input.required<boolean>();
  protected readonly i18n = inject(I18n);
  protected readonly principles = PRINCIPLES;

  protected readonly rows = computed(() =>
    this.page().documents.map((document) => ({
      ...document,
      words: localize(document.title, this.i18n.language()),
      dated: document.dated === null ? null : this.i18n.period(document.dated),
      cells: PRINCIPLES.map((principle) => this.cellOf(document, principle)),
      edit: this.mayWrite() ? ['documents', document.id] : null,
    })),
  );

  private cellOf({ screening }: PolicyDocument, principle: Principle) {
    const said = screening.find((one) => one.principle === principle);
    const verdict = said?.verdict ?? ('none' as const);
    return {
      principle,
      verdict,
      label: this.i18n.code('engagement.verdict', verdict),
      passage: said?.passage ?? null,
      note: said?.note ? localize(said.note, this.i18n.language()) : null,
    };
  }
}
