import { Component, computed, inject, input } from '@angular/core';
import { mdiAlertOutline } from '@mdi/js';
import { type IndicatorPage, observationWarnings } from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { I18n, T } from '../../shell';
import { partName, seriesName, warningText } from '../figures';

const SHOWN = 12;

/** What a statistician would ask about the figures that are shown; for who can answer it. */
@Component({
  selector: 'rumbo-warning-list',
  imports: [Icon, T],
  template: `
    @if (warnings().length > 0) {
      <section>
        <h3><rumbo-icon [path]="icon" /> {{ 'indicator.warnings' | t: { count: warnings().length } }}</h3>
        <ul>
          @for (warning of warnings().slice(0, shown); track $index) {
            <li>
              <strong>{{ warning.where }}</strong> {{ warning.text }}
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    section {
      margin-block-end: 1rem;
      padding: 0.75rem 1rem;
      border: 1px solid color-mix(in srgb, var(--rumbo-state-at_risk) 45%, transparent);
      border-radius: 0.75rem;
    }
    h3 {
      color: var(--rumbo-state-at_risk);
    }
    ul {
      margin: 0.5rem 0 0;
      padding-inline-start: 1.25rem;
    }
  `,
})
export class WarningList {
  readonly page = input.required<IndicatorPage>();
  private readonly i18n = inject(I18n);
  protected readonly icon = mdiAlertOutline;
  protected readonly shown = SHOWN;

  protected readonly warnings = computed(() => {
    const { indicator, series, observations, territories } = this.page();
    const names = new Map(territories.map(({ code, name }) => [code, name]));
    return series.flatMap((one) =>
      observationWarnings(
        observations.filter(({ seriesId }) => seriesId === one.id),
        indicator.unit,
      ).map((warning) => ({
        where: [
          this.i18n.period(warning.period),
          seriesName(this.i18n, one),
          warning.territory && (names.get(warning.territory) ?? warning.territory),
          partName(this.i18n, warning.disaggregation),
        ]
          .filter(Boolean)
          .join(' · '),
        text: warningText(this.i18n, indicator, warning),
      })),
    );
  });
}
