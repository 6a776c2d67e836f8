import { Component, computed, inject, input } from '@angular/core';
import type { Derivation } from '@rumbo/domain';
import { partName } from '../indicators';
import { I18n, T } from '../shell';

/** How each figure was counted from a register: from how many records, by which rule, and which were left out. */
@Component({
  selector: 'rumbo-derivation-table',
  imports: [T],
  template: `
    <details>
      <summary>{{ heading() }}</summary>
      <div class="scroll" tabindex="0" role="region" [attr.aria-label]="heading()">
        <table>
          <thead>
            <tr>
              <th scope="col">{{ 'import.field.indicator' | t }}</th>
              <th scope="col">{{ 'import.field.period' | t }}</th>
              <th scope="col">{{ 'indicator.part' | t }}</th>
              <th scope="col">{{ 'indicator.value' | t }}</th>
              <th scope="col">{{ 'import.derivation.how' | t }}</th>
              <th scope="col">{{ 'import.derivation.leftOut' | t }}</th>
            </tr>
          </thead>
          <tbody>
            @for (line of lines(); track $index) {
              <tr>
                <th scope="row">{{ line.indicator }}</th>
                <td>{{ line.period }}</td>
                <td>{{ line.part }}</td>
                <td class="number">{{ line.value }}</td>
                <td>{{ line.how }}</td>
                <td>{{ line.leftOut }}</td>
              </tr>
            }
          </tbody>
        </table>
      </div>
      @if (total() > derivations().length) {
        <p class="quiet">{{ 'import.remark.more' | t: { shown: derivations().length, total: total() } }}</p>
      }
    </details>
  `,
  styleUrl: './observation-effect.scss',
})
export class DerivationTable {
  readonly derivations = input.required<readonly Derivation[]>();
  readonly total = input.required<number>();
  private readonly i18n = inject(I18n);

  protected readonly heading = computed(() =>
    this.i18n.t('import.derivation.title', { count: this.total() }),
  );
  protected readonly lines = computed(() =>
    this.derivations().map(({ indicator, period, disaggregation, value, counted, leftOut, rule }) => ({
      indicator,
      period: this.i18n.period(period),
      part: disaggregation ? partName(this.i18n, disaggregation) : this.i18n.t('indicator.whole'),
      value: value === null ? this.i18n.t('indicator.notPublished') : this.i18n.number(value),
      how: `${this.i18n.code('import.rule', rule)} ${this.i18n.t('import.derivation.counted', { count: counted })}`,
      leftOut: Object.entries(leftOut)
        .map(([reason, count]) => `${this.i18n.code('import.leftOut', reason)}: ${this.i18n.number(count)}`)
        .join(' · '),
    })),
  );
}
