import { Component, computed, inject, input } from '@angular/core';
import { type EngagementPage, fundingOf, type Instrument, isInForce, localize } from '@rumbo/domain';
import { Illustrative } from '../../roadmap';
import { I18n, T } from '../../shell';
import { Mark, type Marked } from '../keeping/mark';
import { RecordLinks } from '../keeping/record-links';
import { FundingBar } from './funding-bar';
import { acronymsOf } from './record-words';

/** Agreements, projects and assistance: which are in force on the day, who pays for them, and what they delivered. */
@Component({
  selector: 'rumbo-instrument-list',
  imports: [FundingBar, Illustrative, Mark, RecordLinks, T],
  templateUrl: './instrument-list.html',
  styleUrl: '../keeping/records.scss',
  styles: `
    .totals {
      padding-block-end: 0.75rem;
    }
    .outputs {
      margin-block-start: 0.25rem;
      padding-inline-start: 1.25rem;
      list-style: disc;
    }
  `,
})
export class InstrumentList {
  readonly page = input.required<EngagementPage>();
  readonly day = input.required<string>();
  readonly mayWrite = input.required<boolean>();
  protected readonly i18n = inject(I18n);

  protected readonly funding = computed(() =>
    fundingOf(this.page().instruments.filter((instrument) => isInForce(instrument, this.day()))),
  );
  protected readonly rows = computed(() =>
    this.page().instruments.map((instrument) => ({
      ...instrument,
      text: localize(instrument.title, this.i18n.language()),
      partners: acronymsOf(this.page(), instrument.partnerIds).join(', '),
      state: this.stateOf(instrument),
      span: this.spanOf(instrument),
      edit: this.mayWrite() ? ['instruments', instrument.id] : null,
    })),
  );

  private stateOf(instrument: Instrument): { state: Marked; label: string } {
    const state = isInForce(instrument, this.day())
      ? 'inForce'
      : instrument.startsOn > this.day()
        ? 'notBegun'
        : 'ended';
    return { state, label: this.i18n.code('engagement.instrument', state) };
  }

  private spanOf({ startsOn, endsOn }: Instrument): string {
    const from = this.i18n.day(startsOn);
    return endsOn === null
      ? this.i18n.t('engagement.instrument.open', { from })
      : this.i18n.t('engagement.instrument.span', { from, to: this.i18n.day(endsOn) });
  }
}
