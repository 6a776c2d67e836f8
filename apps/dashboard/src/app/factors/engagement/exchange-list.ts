import { Component, computed, inject, input } from '@angular/core';
import { type EngagementPage, EXCHANGE_DIRECTIONS, localize } from '@rumbo/domain';
import { Illustrative } from '../../roadmap';
import { I18n } from '../../shell';
import { RecordLinks } from '../keeping/record-links';
import { acronymsOf } from './record-words';

/** What the country gave of its experience beside what it received. */
@Component({
  selector: 'rumbo-exchange-list',
  imports: [Illustrative, RecordLinks],
  template: `
    @for (side of sides(); track side.direction) {
      <section [attr.aria-label]="side.heading">
        <h3>{{ side.heading }} ({{ i18n.number(side.rows.length) }})</h3>
        @if (side.rows.length > 0) {
          <ul>
            @for (row of side.rows; track row.id) {
              <li class="record">
                <p class="marks quiet">
                  <span>{{ i18n.day(row.heldOn) }}</span>
                  <span>{{ i18n.code('engagement.exchangeKind', row.kind) }}</span>
                  @if (row.illustrative) {
                    <rumbo-illustrative />
                  }
                </p>
                <p [lang]="row.words.lang">{{ row.words.text }}</p>
                @if (row.with) {
                  <p class="quiet">{{ row.with }}</p>
                }
                <rumbo-record-links [name]="row.words.text" [url]="row.url" [edit]="row.edit" />
              </li>
            }
          </ul>
        } @else {
          <p class="quiet">{{ i18n.code('engagement.exchanges.none', side.direction) }}</p>
        }
      </section>
    }
  `,
  styleUrl: '../keeping/records.scss',
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
      gap: 1rem 2rem;
    }
    h3 {
      margin-block-end: 0.75rem;
    }
  `,
})
export class ExchangeList {
  readonly page = input.required<EngagementPage>();
  readonly mayWrite = input.required<boolean>();
  protected readonly i18n = inject(I18n);

  protected readonly sides = computed(() =>
    EXCHANGE_DIRECTIONS.map((direction) => ({
      direction,
      heading: this.i18n.code('engagement.direction', direction),
      rows: this.page()
        .exchanges.filter((exchange) => exchange.direction === direction)
        .map((exchange) => ({
          ...exchange,
          words: localize(exchange.topic, this.i18n.language()),
          with: [
            ...acronymsOf(this.page(), exchange.partnerIds),
            ...exchange.countries.map((code) => this.i18n.country(code)),
          ].join(', '),
          edit: this.mayWrite() ? ['exchanges', exchange.id] : null,
        })),
    })),
  );
}
