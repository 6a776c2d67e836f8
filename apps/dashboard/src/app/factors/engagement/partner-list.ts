import { Component, computed, inject, input } from '@angular/core';
import { type EngagementPage, localize } from '@rumbo/domain';
import { Illustrative } from '../../roadmap';
import { I18n, T } from '../../shell';
import { RecordLinks } from '../keeping/record-links';
import { recordsOf } from './record-words';

/** With whom the country works, and how many records name each. */
@Component({
  selector: 'rumbo-partner-list',
  imports: [Illustrative, RecordLinks, T],
  template: `
    <ul>
      @for (row of rows(); track row.id) {
        <li>
          <h3>{{ row.acronym }}</h3>
          <p [lang]="row.words.lang">{{ row.words.text }}</p>
          <p class="marks quiet">
            <span>{{ i18n.code('engagement.partnerKind', row.kind) }}</span>
            <span>{{ 'engagement.partner.records' | t: { count: row.records } }}</span>
            @if (row.illustrative) {
              <rumbo-illustrative />
            }
          </p>
          <rumbo-record-links website [name]="row.acronym" [url]="row.website" [edit]="row.edit" />
        </li>
      }
    </ul>
  `,
  styleUrl: '../keeping/records.scss',
  styles: `
    ul {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr));
      gap: 1rem 1.5rem;
    }
  `,
})
export class PartnerList {
  readonly page = input.required<EngagementPage>();
  readonly mayWrite = input.required<boolean>();
  protected readonly i18n = inject(I18n);

  protected readonly rows = computed(() =>
    this.page().partners.map((partner) => ({
      ...partner,
      words: localize(partner.name, this.i18n.language()),
      records: recordsOf(this.page(), partner.id),
      edit: this.mayWrite() ? ['partners', partner.id] : null,
    })),
  );
}
