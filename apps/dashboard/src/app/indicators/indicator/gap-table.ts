import { Component, computed, inject, input } from '@angular/core';
import { COMPARED, type ComparedDimension, groupGaps, type IndicatorPage } from '@rumbo/domain';
import { I18n, T } from '../../shell';
import { changeIn, numberIn, seriesName } from '../figures';

/** The difference between two groups, with its sign and what it is the difference of. */
@Component({
  selector: 'rumbo-gap-table',
  imports: [T],
  template: `
    <h3>{{ i18n.code('indicator.gap', dimension()) }}</h3>
    @if (rows().length > 0) {
      <p>{{ i18n.code('indicator.gap.hint', dimension()) }}</p>
      <div
        class="scroll"
        tabindex="0"
        role="region"
        [attr.aria-label]="i18n.code('indicator.gap', dimension())"
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{{ 'indicator.period' | t }}</th>
              <th scope="col" class="text">{{ 'indicator.series' | t }}</th>
              <th scope="col">{{ names()[0] }}</th>
              <th scope="col">{{ names()[1] }}</th>
              <th scope="col">{{ 'indicator.gap.difference' | t }}</th>
            </tr>
          </thead>
          <tbody>
            @for (row of rows(); track $index) {
              <tr>
                <th scope="row">{{ row.period }}</th>
                <td class="text">{{ row.series }}</td>
                <td>{{ row.first }}</td>
                <td>{{ row.second }}</td>
                <td>
                  <strong>{{ row.difference }}</strong>
                </td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    } @else {
      <p>{{ 'indicator.gap.none' | t }}</p>
    }
  `,
  styleUrls: ['../../styles/chart-table.scss', './figure-table.scss', './gap-table.scss'],
})
export class GapTable {
  readonly page = input.required<IndicatorPage>();
  readonly dimension = input.required<ComparedDimension>();
  protected readonly i18n = inject(I18n);

  protected readonly names = computed(() =>
    COMPARED[this.dimension()].map((code) => this.i18n.code(`measure.value.${this.dimension()}`, code)),
  );
  /** Newest first. */
  protected readonly rows = computed(() => {
    const { indicator, series, observations } = this.page();
    const byId = new Map(series.map((one) => [one.id, one]));
    return groupGaps(observations, this.dimension())
      .toReversed()
      .map(({ seriesId, period, value, first, second }) => {
        const of = byId.get(seriesId);
        return {
          period: this.i18n.period(period),
          series: of ? seriesName(this.i18n, of) : '',
          first: numberIn(this.i18n, indicator, first),
          second: numberIn(this.i18n, indicator, second),
          difference: changeIn(this.i18n, indicator, value),
        };
      });
  });
}
