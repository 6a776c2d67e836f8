import { Component, computed, inject, input } from '@angular/core';
import { gaps, type IndicatorPage, observationStart } from '@rumbo/domain';
import { Illustrative } from '../../roadmap';
import { I18n, T } from '../../shell';
import { seriesName } from '../figures';
import { breakLabel } from './chart-data';

/** Where the figures come from: each source, from when to when, what it goes on from, and what is missing in it. */
@Component({
  selector: 'rumbo-series-list',
  imports: [Illustrative, T],
  template: `
    <h3>{{ 'indicator.sources' | t }}</h3>
    <ul>
      @for (one of series(); track one.id) {
        <li>
          <strong>{{ one.name }}</strong>
          @if (one.illustrative) {
            <rumbo-illustrative />
          }
          <span>{{ one.span }}</span>
          @if (one.broken) {
            <p>{{ one.broken }}</p>
          }
          @if (one.missing) {
            <p>{{ one.missing }}</p>
          }
          @if (one.note) {
            <p>{{ one.note }}</p>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: 0.75rem;
      margin: 0.5rem 0 0;
      padding: 0;
      list-style: none;
    }
    span,
    p {
      color: var(--mat-sys-on-surface-variant);
    }
    span,
    rumbo-illustrative {
      margin-inline-start: 0.5rem;
    }
    p {
      margin: 0.125rem 0 0;
    }
  `,
})
export class SeriesList {
  readonly page = input.required<IndicatorPage>();
  private readonly i18n = inject(I18n);

  protected readonly series = computed(() => {
    const { series, observations, slice } = this.page();
    const whole = observations.filter(
      ({ disaggregation, territory }) => disaggregation === slice && territory === null,
    );
    const missing = new Map(gaps(whole).map(({ seriesId, periods }) => [seriesId, periods]));
    return series.map((one) => {
      const own = whole.filter(({ seriesId }) => seriesId === one.id);
      const [first, last] = [own[0]?.period, own.at(-1)?.period];
      const open = missing.get(one.id) ?? [];
      return {
        ...{ id: one.id, name: seriesName(this.i18n, one), illustrative: one.illustrative },
        span: first && last ? this.spanOf(first, last, own.length) : '',
        broken: one.breakKind
          ? breakLabel(this.i18n, one, one.startsOn ?? observationStart(first ?? '2000'))
          : '',
        missing: this.missingOf(open, own.length),
        note: one.note ? this.i18n.text(one.note) : '',
      };
    });
  });

  private spanOf(first: string, last: string, count: number): string {
    const from = this.i18n.period(first);
    return first === last
      ? from
      : this.i18n.t('indicator.series.span', { from, to: this.i18n.period(last), count });
  }

  /** Where more is missing than recorded, the series is not made for every period: naming each would say nothing. */
  private missingOf(open: readonly string[], recorded: number): string {
    if (open.length === 0) return '';
    if (open.length > recorded) return this.i18n.t('indicator.series.sparse');
    return this.i18n.t('indicator.series.missing', {
      count: open.length,
      periods: open
        .slice(0, SHOWN)
        .map((period) => this.i18n.period(period))
        .join(', '),
      more: open.length > SHOWN ? '…' : '',
    });
  }
}

const SHOWN = 8;
