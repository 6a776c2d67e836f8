import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Indicator, type IndicatorPage } from '@rumbo/domain';
import { I18n, T } from '../../shell';
import { dimensionName, unitIn } from '../figures';

/** What is counted, divided by what, which way is better, and what it is called elsewhere. */
@Component({
  selector: 'rumbo-definition-list',
  imports: [RouterLink, T],
  template: `
    <h3>{{ 'indicator.definition' | t }}</h3>
    @if (page().indicator.definition; as definition) {
      <p>{{ i18n.text(definition) }}</p>
    }
    @if (page().indicator.numerator; as numerator) {
      <p class="formula">
        <span>{{ i18n.text(numerator) }}</span>
        @if (page().indicator.denominator; as denominator) {
          <span class="divided">{{ i18n.text(denominator) }}</span>
        }
        @if (page().indicator.unit === 'percent') {
          <span>× 100</span>
        }
      </p>
    }
    <dl>
      @for (line of lines(); track line.name) {
        <div>
          <dt>{{ line.name }}</dt>
          <dd>{{ line.text }}</dd>
        </div>
      }
      @if (page().milestones.length > 0) {
        <div>
          <dt>{{ 'indicator.milestones' | t }}</dt>
          <dd>
            @for (milestone of page().milestones; track milestone.id) {
              <a [routerLink]="['/roadmaps', page().roadmap.code, 'milestones', milestone.id]"
                >{{ milestone.code }} {{ i18n.text(milestone.title) }}</a
              >
            }
          </dd>
        </div>
      }
    </dl>
  `,
  styleUrl: './definition-list.scss',
})
export class DefinitionList {
  readonly page = input.required<IndicatorPage>();
  protected readonly i18n = inject(I18n);

  protected readonly lines = computed(() => {
    const { indicator } = this.page();
    const lines = [
      { key: 'unit', text: unitIn(this.i18n, indicator) },
      { key: 'direction', text: this.directionOf(indicator) },
      { key: 'frequency', text: this.i18n.code('measure.frequency', indicator.frequency) },
      { key: 'source', text: indicator.source ? this.i18n.text(indicator.source) : '' },
      {
        key: 'dimensions',
        text: indicator.dimensions.map((one) => dimensionName(this.i18n, one)).join(', '),
      },
      {
        key: 'codes',
        text: Object.entries(indicator.codes)
          .map(([system, codes]) => `${SYSTEMS[system] ?? system} ${codes.join(', ')}`.trim())
          .join(' · '),
      },
    ];
    return lines
      .filter(({ text }) => text)
      .map(({ key, text }) => ({ name: this.i18n.code('indicator.fact', key), text }));
  });

  private directionOf({ direction, band }: Indicator): string {
    if (!band) return this.i18n.code('measure.direction', direction);
    return band.from === band.to
      ? this.i18n.t('measure.direction.bandAt', { at: band.from })
      : this.i18n.t('measure.direction.band', { from: band.from, to: band.to });
  }
}

/** Proper names, the same in every language. */
const SYSTEMS: Record<string, string> = {
  sdg: 'SDG',
  ilostat: 'ILOSTAT',
  ilo: 'ILO',
  icls: '',
  ine: 'INE',
  openSdg: 'Open SDG',
  decentWork: 'ILO',
};
