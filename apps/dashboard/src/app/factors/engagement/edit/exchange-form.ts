import { Component, computed, inject, input, output } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import {
  type EngagementPage,
  type Exchange,
  EXCHANGE_DIRECTIONS,
  EXCHANGE_KINDS,
  ExchangeInput,
  PATHS,
} from '@rumbo/domain';
import { FieldErrorText, LocalizedTextField, outlinedFields } from '../../../forms';
import { namedCountries } from '../../../people';
import { I18n, T } from '../../../shell';
import { inFull, keepRecord } from '../../keeping/keep-record';
import { RecordForm } from '../../keeping/record-form';
import { draftOfExchange, type ExchangeDraft, toExchange } from '../engagement-drafts';
import { acronymsOf } from '../record-words';

/** Experience that the country gave or received. */
@Component({
  selector: 'rumbo-exchange-form',
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
  templateUrl: './exchange-form.html',
  styleUrl: '../../../people/form.scss',
})
export class ExchangeForm {
  readonly page = input.required<EngagementPage>();
  /** Of the record to change; without one it is a new record. */
  readonly id = input<number>();
  readonly saved = output();
  readonly closed = output();
  protected readonly i18n = inject(I18n);
  protected readonly directions = EXCHANGE_DIRECTIONS;
  protected readonly kinds = EXCHANGE_KINDS;
  private readonly countries = namedCountries();
  /** All but the roadmap's own. */
  protected readonly others = computed(() =>
    this.countries.named().filter(({ code }) => code !== this.page().roadmap.country),
  );
  readonly keeping = keepRecord<Exchange, ExchangeDraft>({
    roadmap: () => this.page().roadmap,
    records: () => this.page().exchanges,
    id: this.id,
    nameOf: ({ topic }) => this.i18n.text(topic),
    toDraft: (exchange) => draftOfExchange(exchange, this.page().roadmap.language),
    toInput: toExchange,
    schema: ExchangeInput,
    words: {
      direction: ({ direction }) => this.i18n.code('engagement.direction', direction),
      kind: ({ kind }) => this.i18n.code('engagement.exchangeKind', kind),
      heldOn: ({ heldOn }) => heldOn,
      topic: ({ topic }) => inFull(topic),
      partnerIds: ({ partnerIds }) => acronymsOf(this.page(), partnerIds).join(', '),
      countries: ({ countries }) => countries.map((code) => this.i18n.country(code)).join(', '),
      url: ({ url }) => url,
    },
    all: PATHS.exchanges,
    one: PATHS.exchange,
    saved: () => this.saved.emit(),
  });
  protected readonly form = this.keeping.form;
}
