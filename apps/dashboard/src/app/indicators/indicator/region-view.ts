import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import type { IndicatorPage } from '@rumbo/domain';
import { Sparkline, type Tile, TileMap } from '@rumbo/ui/drawings';
import { outlinedFields } from '../../forms';
import { I18n, T } from '../../shell';
import { figureIn, numberIn, seriesName } from '../figures';
import { sparkPieces } from '../spark-pieces';
import { MOST_CHARTS, periodsOf, placesOf, ranked, territorialSeries, tileOf } from './regions';

const LISTED = 50;

/** An indicator by territory: a map from north to south, a ranked list, and a small chart for each, on one scale. */
@Component({
  selector: 'rumbo-region-view',
  imports: [MatFormFieldModule, MatInputModule, Sparkline, T, TileMap],
  providers: [outlinedFields],
  templateUrl: './region-view.html',
  styleUrls: ['../../styles/chart-table.scss', './region-view.scss'],
})
export class RegionView {
  readonly page = input.required<IndicatorPage>();
  protected readonly i18n = inject(I18n);

  protected readonly series = computed(() =>
    territorialSeries(this.page()).map((one) => ({ id: one.id, name: seriesName(this.i18n, one) })),
  );
  protected readonly seriesName = computed(
    () => this.series().find(({ id }) => id === this.chosenSeries())?.name ?? '',
  );
  protected readonly chosenSeries = linkedSignal(() => this.series()[0]?.id ?? 0);
  protected readonly periods = computed(() =>
    periodsOf(this.page(), this.chosenSeries()).map((value) => ({ value, name: this.i18n.period(value) })),
  );
  protected readonly period = linkedSignal(() => this.periods()[0]?.value ?? '');
  /** The territory under the pointer, in the map and in the list alike. */
  protected readonly pointed = signal<string | null>(null);
  /** A long list is shown a part at a time. */
  protected readonly shown = signal(LISTED);

  private readonly places = computed(() => placesOf(this.page(), this.chosenSeries(), this.period()));
  protected readonly list = computed(() =>
    ranked(this.places()).map(({ territory, observation }, n) => ({
      ...{ code: territory.code, name: territory.name, rank: n + 1 },
      figure: observation ? this.figure(observation.value) : null,
      flag: observation?.flag ? this.i18n.code('measure.flag', observation.flag) : '',
    })),
  );
  protected readonly whole = computed(() => {
    const found = this.page().observations.find(
      (one) => one.seriesId === this.chosenSeries() && one.period === this.period() && one.territory === null,
    );
    return this.figure(found?.value ?? null) ?? '';
  });
  protected readonly tiles = computed<Tile[]>(() =>
    this.places().flatMap(({ territory, observation }) => {
      const [column, row, short] = tileOf(territory.code) ?? [];
      if (column === undefined || row === undefined || short === undefined) return [];
      const value = observation?.value ?? null;
      return [
        {
          code: territory.code,
          name: territory.name,
          short,
          column,
          row,
          value,
          text: this.short(value),
        },
      ];
    }),
  );
  protected readonly charts = computed(() => {
    const own = this.page().observations.filter((one) => one.seriesId === this.chosenSeries());
    const places = this.places();
    if (places.length > MOST_CHARTS || this.periods().length < 2) return [];
    return places.map(({ territory, observation }) => ({
      ...{ code: territory.code, name: territory.name },
      pieces: sparkPieces(
        own.filter((one) => one.territory === territory.code),
        this.page().indicator.unit,
      ),
      figure: this.short(observation?.value ?? null),
    }));
  });
  /** One scale for all small charts: they are there to be compared. */
  protected readonly span = computed<readonly [number, number]>(() => {
    const values = this.charts().flatMap(({ pieces }) => pieces.flat().map(({ value }) => value));
    return [Math.min(...values), Math.max(...values)];
  });
  protected readonly scale = computed(() => {
    const [low, high] = this.span();
    const periods = this.periods();
    return this.i18n.t('indicator.regions.scale', {
      ...{ series: this.seriesName(), low: this.format(low), high: this.format(high) },
      ...{ from: periods.at(-1)?.name ?? '', to: periods[0]?.name ?? '' },
    });
  });
  protected readonly format = (value: number) => numberIn(this.i18n, this.page().indicator, value);

  private readonly figure = (value: number | null) =>
    value === null ? null : figureIn(this.i18n, this.page().indicator, value);
  private readonly short = (value: number | null) => (value === null ? '–' : this.format(value));

  protected more(): void {
    this.shown.update((shown) => shown + LISTED);
  }
}
