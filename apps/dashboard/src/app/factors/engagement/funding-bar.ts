import { Component, computed, inject, input } from '@angular/core';
import { domesticShare } from '@rumbo/domain';
import { ProgressMeter } from '@rumbo/ui';
import { I18n } from '../../shell';

/** The country's own money against its partners': a bar where both amounts are known, and always the amounts. */
@Component({
  selector: 'rumbo-funding-bar',
  imports: [ProgressMeter],
  template: `
    @if (share(); as known) {
      <rumbo-progress-meter [percent]="known.percent" [label]="known.label" />
    }
    <p>{{ words() }}</p>
  `,
  styles: `
    :host {
      display: block;
      max-inline-size: 32rem;
      margin-block-start: 0.5rem;
    }
    p {
      margin: 0.25rem 0 0;
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-body-small);
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class FundingBar {
  readonly currency = input.required<string>();
  /** Null: nobody knows, which is not zero. */
  readonly domestic = input.required<number | null>();
  readonly partner = input.required<number | null>();
  private readonly i18n = inject(I18n);

  private readonly amounts = computed(() => ({
    domestic: this.amount(this.domestic()),
    partner: this.amount(this.partner()),
  }));
  protected readonly share = computed(() => {
    const [domestic, partner] = [this.domestic(), this.partner()];
    if (domestic === null || partner === null) return null;
    const percent = domesticShare({ domestic, partner });
    if (percent === null) return null;
    const share = this.i18n.percent(percent);
    return { percent, share, label: this.i18n.t('engagement.funding.label', { ...this.amounts(), share }) };
  });
  protected readonly words = computed(() => {
    const [known, amounts] = [this.share(), this.amounts()];
    if (!known) return this.i18n.t('engagement.funding.partly', amounts);
    const own = { amount: amounts.domestic, share: known.share };
    return [
      this.i18n.t('engagement.funding.domestic', own),
      this.i18n.t('engagement.funding.partner', { amount: amounts.partner }),
    ].join(' · ');
  });

  private amount(amount: number | null): string {
    return amount === null
      ? this.i18n.t('engagement.funding.unknown')
      : `${this.currency()} ${this.i18n.number(amount)}`;
  }
}
