import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { MatSelectModule } from '@angular/material/select';
import { Router, RouterLink } from '@angular/router';
import {
  apiUrl,
  comparableSeries,
  countryOf,
  type IndicatorComparison,
  type IndicatorPage,
  lines,
  observationStart,
  PATHS,
} from '@rumbo/domain';
import { ChartFrame, type ChartPiece, MARKERS } from '@rumbo/ui/drawings';
import { SeriesChart } from '@rumbo/ui/charts';
import { outlinedFields } from '../../forms';
import { RoadmapHeader } from '../../roadmap';
import { ErrorState, I18n, T } from '../../shell';
import { ceilingOf, numberIn, pointLabel, unitIn } from '../figures';
import { breaksOf, colourOf, marksOf } from '../indicator/chart-data';

const MOST_COUNTRIES = 3;

/** The same indicator in several countries, as far as their series are of one type; the others are named with the reason. */
@Component({
  imports: [
    ChartFrame,
    ErrorState,
    MatFormFieldModule,
    MatInputModule,
    MatProgressBarModule,
    MatSelectModule,
    RoadmapHeader,
    RouterLink,
    SeriesChart,
    T,
  ],
  providers: [outlinedFields],
  templateUrl: './compare.page.html',
  styleUrls: ['../../styles/overview.scss', '../../styles/chart-table.scss', './compare.page.scss'],
})
export default class ComparePage {
  /** All from the address. */
  readonly roadmap = input.required<string>();
  readonly indicator = input.required<string>();
  readonly countries = input<string>();
  readonly type = input<string>();

  private readonly router = inject(Router);
  protected readonly i18n = inject(I18n);
  protected readonly most = MOST_COUNTRIES;
  private readonly at = computed(() => ({ roadmap: this.roadmap(), indicator: this.indicator() }));
  protected readonly page = httpResource<IndicatorPage>(() => apiUrl(PATHS.indicator, this.at()));
  protected readonly comparison = httpResource<IndicatorComparison>(
    () => `${apiUrl(PATHS.indicatorComparison, this.at())}?countries=${this.countries() ?? ''}`,
  );

  protected readonly own = computed(() => countryOf(this.roadmap()));
  protected readonly chosen = computed(() => (this.countries() ?? '').split(',').filter(Boolean));
  protected readonly offered = computed(() =>
    (this.page.hasValue() ? this.page.value().countries : [])
      .map((code) => ({ code, name: this.i18n.country(code) }))
      .sort((a, b) => a.name.localeCompare(b.name)),
  );
  protected readonly found = computed(() => {
    if (!this.comparison.hasValue()) return null;
    const { countries, series, points } = this.comparison.value();
    return comparableSeries(this.own(), countries, series, points, this.type());
  });
  protected readonly left = computed(() =>
    (this.found()?.left ?? []).map(({ country, because, types }) => ({
      country: this.i18n.country(country),
      reason: this.i18n.code('indicator.compare.left', because, { types: types.join('; ') }),
    })),
  );
  private readonly shownPoints = computed(() => {
    const country = new Map(this.found()?.shown.map((one) => [one.id, one.country]));
    return (this.comparison.value()?.points ?? []).flatMap((point) => {
      const code = country.get(point.seriesId);
      return code && point.value !== null ? [{ ...point, country: code }] : [];
    });
  });
  protected readonly pieces = computed<ChartPiece[]>(() => {
    const { indicator } = this.comparison.value() ?? {};
    const order = [...new Set(this.shownPoints().map(({ country }) => country))];
    const country = new Map(this.shownPoints().map((point) => [point.seriesId, point.country]));
    return lines(this.shownPoints(), indicator?.unit ?? 'other').map(({ seriesId, points }) => {
      const code = country.get(seriesId) ?? '';
      const place = order.indexOf(code);
      return {
        name: this.i18n.country(code),
        colour: colourOf(place),
        marker: MARKERS[place % MARKERS.length] ?? 'circle',
        points: points.map((point) => ({
          day: observationStart(point.period),
          value: point.value ?? 0,
          label: indicator ? pointLabel(this.i18n, indicator, point) : '',
          ...(point.flag && { mark: point.flag }),
        })),
      };
    });
  });
  /** Of what is shown: where series break or jump, and what the letters mean. */
  protected readonly breaks = computed(() => {
    const { indicator } = this.comparison.value() ?? {};
    return indicator
      ? breaksOf(this.i18n, {
          indicator,
          series: this.found()?.shown ?? [],
          slice: '',
          observations: this.shownPoints(),
        })
      : [];
  });
  protected readonly marks = computed(() => marksOf(this.i18n, this.shownPoints()));
  protected readonly description = computed(() =>
    this.pieces()
      .map(({ name, points }) => `${name}: ${points[0]?.label} → ${points.at(-1)?.label}`)
      .join('. '),
  );
  /** Newest first, a column for each country. */
  protected readonly table = computed(() => {
    const { indicator } = this.comparison.value() ?? {};
    const countries = [...new Set(this.shownPoints().map(({ country }) => country))];
    const byPeriod = Map.groupBy(this.shownPoints(), ({ period }) => period);
    const rows = [...byPeriod]
      .sort(([a], [b]) => observationStart(b).localeCompare(observationStart(a)))
      .map(([period, points]) => ({
        period: this.i18n.period(period),
        cells: countries.map((code) => {
          const value = points.find(({ country }) => country === code)?.value ?? null;
          return value === null || !indicator ? '' : numberIn(this.i18n, indicator, value);
        }),
      }));
    return { countries: countries.map((code) => this.i18n.country(code)), rows };
  });
  protected readonly unit = computed(() => {
    const { indicator } = this.comparison.value() ?? {};
    return indicator ? unitIn(this.i18n, indicator) : '';
  });
  protected readonly ceiling = computed(() => ceilingOf(this.comparison.value()?.indicator));
  protected readonly format = (value: number) => {
    const { indicator } = this.comparison.value() ?? {};
    return indicator ? numberIn(this.i18n, indicator, value) : String(value);
  };

  protected choose(countries: readonly string[]): void {
    this.ask({ countries: countries.slice(0, MOST_COUNTRIES).join(',') || null });
  }

  protected chooseType(type: string): void {
    this.ask({ type });
  }

  private ask(queryParams: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}
