import { Component, computed, inject, input } from '@angular/core';
import { type IndicatorPage, observationStart } from '@rumbo/domain';
import { I18n, T } from '../../shell';
import { numberIn, partName, seriesName, unitIn } from '../figures';

/** Every figure of a chart: with what it was divided from, its status, and where it was read. */
@Component({
  selector: 'rumbo-figure-table',
  imports: [T],
  template: `
    <table>
      <thead>
        <tr>
          <th scope="col">{{ 'indicator.period' | t }}</th>
          <th scope="col" class="text">{{ 'indicator.series' | t }}</th>
          @if (divided()) {
            <th scope="col" class="text">{{ 'indicator.part' | t }}</th>
          }
          <th scope="col">{{ unit() }}</th>
          @if (has().fraction) {
            <th scope="col">{{ 'indicator.fraction' | t }}</th>
          }
          @if (has().flag) {
            <th scope="col" class="text">{{ 'indicator.flag' | t }}</th>
          }
          @if (has().document) {
            <th scope="col" class="text">{{ 'indicator.document' | t }}</th>
          }
        </tr>
      </thead>
      <tbody>
        @for (row of rows(); track row.id) {
          <tr>
            <th scope="row">{{ row.period }}</th>
            <td class="text">{{ row.series }}</td>
            @if (divided()) {
              <td class="text">{{ row.part }}</td>
            }
            <td>{{ row.value }}</td>
            @if (has().fraction) {
              <td>{{ row.fraction }}</td>
            }
            @if (has().flag) {
              <td class="text">{{ row.flag }}</td>
            }
            @if (has().document) {
              <td class="text document">{{ row.document }}</td>
            }
          </tr>
        }
      </tbody>
    </table>
  `,
  styleUrls: ['../../styles/chart-table.scss', './figure-table.scss'],
})
export class FigureTable {
  readonly page = input.required<IndicatorPage>();
  protected readonly i18n = inject(I18n);
  protected readonly unit = computed(() => unitIn(this.i18n, this.page().indicator));
  protected readonly divided = computed(() => this.page().by !== '' && this.page().by !== 'territory');

  /** A column only where some figure has something to say in it. */
  protected readonly has = computed(() => ({
    fraction: this.rows().some(({ fraction }) => fraction !== ''),
    flag: this.rows().some(({ flag }) => flag !== ''),
    document: this.rows().some(({ document }) => document !== ''),
  }));

  /** Newest first, and within a period in the order of the sources. */
  protected readonly rows = computed(() => {
    const { indicator, series, observations, slice } = this.page();
    const names = new Map(series.map((one) => [one.id, seriesName(this.i18n, one)]));
    return observations
      .filter(({ territory }) => territory === null)
      .toSorted((a, b) => observationStart(b.period).localeCompare(observationStart(a.period)))
      .map(({ id, seriesId, period, disaggregation, value, numerator, denominator, flag, document }) => ({
        id,
        period: this.i18n.period(period),
        series: names.get(seriesId) ?? '',
        part: disaggregation === slice ? this.i18n.t('indicator.whole') : partName(this.i18n, disaggregation),
        value: value === null ? this.i18n.t('indicator.notPublished') : numberIn(this.i18n, indicator, value),
        fraction:
          numerator === null
            ? ''
            : denominator === null
              ? this.i18n.number(numerator)
              : `${this.i18n.number(numerator)} / ${this.i18n.number(denominator)}`,
        flag: flag ? this.i18n.code('measure.flag', flag) : '',
        document: document ?? '',
      }));
  });
}
