import { ChangeDetectorRef, Component, inject, input, output } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { mdiClose } from '@mdi/js';
import {
  CURRENCIES,
  type EngagementPage,
  type Instrument,
  INSTRUMENT_KINDS,
  InstrumentInput,
  PATHS,
} from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { addLine, dropLine, FieldErrorText, LocalizedTextField, outlinedFields } from '../../../forms';
import { I18n, T } from '../../../shell';
import { inFull, keepRecord } from '../../keeping/keep-record';
import { RecordForm } from '../../keeping/record-form';
import { BLANK_OUTPUT, draftOfInstrument, type InstrumentDraft, toInstrument } from '../engagement-drafts';
import { acronymsOf } from '../record-words';

/** An agreement, project, programme or assistance: with whom, from when to when, who pays, and what it delivered. */
@Component({
  selector: 'rumbo-instrument-form',
  imports: [
    FieldErrorText,
    FormField,
    Icon,
    LocalizedTextField,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    RecordForm,
    T,
  ],
  providers: [outlinedFields],
  templateUrl: './instrument-form.html',
  styleUrls: ['../../../people/form.scss', './instrument-form.scss'],
})
export class InstrumentForm {
  readonly page = input.required<EngagementPage>();
  /** Of the record to change; without one it is a new record. */
  readonly id = input<number>();
  readonly saved = output();
  readonly closed = output();
  protected readonly i18n = inject(I18n);
  private readonly view = inject(ChangeDetectorRef);
  protected readonly kinds = INSTRUMENT_KINDS;
  protected readonly icons = { remove: mdiClose };
  protected readonly currencies = CURRENCIES;
  readonly keeping = keepRecord<Instrument, InstrumentDraft>({
    roadmap: () => this.page().roadmap,
    records: () => this.page().instruments,
    id: this.id,
    nameOf: ({ title }) => this.i18n.text(title),
    toDraft: (instrument) => draftOfInstrument(instrument, this.page().roadmap.language),
    toInput: toInstrument,
    schema: InstrumentInput,
    words: {
      title: ({ title }) => inFull(title),
      kind: ({ kind }) => this.i18n.code('engagement.instrumentKind', kind),
      partnerIds: ({ partnerIds }) => acronymsOf(this.page(), partnerIds).join(', '),
      startsOn: ({ startsOn }) => startsOn,
      endsOn: ({ endsOn }) => endsOn,
      outcome: ({ outcome }) => outcome,
      currency: ({ currency }) => currency ?? '',
      domesticFunding: ({ domesticFunding }) => this.amount(domesticFunding),
      partnerFunding: ({ partnerFunding }) => this.amount(partnerFunding),
      outputs: ({ outputs }) => outputs.map((output) => Object.values(output).join(' ')).join('; '),
      url: ({ url }) => url,
    },
    all: PATHS.instruments,
    one: PATHS.instrument,
    saved: () => this.saved.emit(),
  });
  protected readonly form = this.keeping.form;

  protected addOutput(): void {
    addLine(this.form.outputs, BLANK_OUTPUT, this.view);
  }

  protected dropOutput(index: number): void {
    dropLine(this.form.outputs, index, this.view);
  }

  private amount(amount: number | null): string {
    return amount === null ? '' : this.i18n.number(amount);
  }
}
