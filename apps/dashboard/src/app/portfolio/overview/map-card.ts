import { Component, computed, inject, input, output } from '@angular/core';
import type { MapCountry } from '@rumbo/domain';
import { ChartFrame, WorldMap } from '@rumbo/ui/drawings';
import { I18n, T } from '../../shell';
import { drawnCountries, legendOf, MAP_VIEWS, type MapView, valueIn, viewName } from './map-views';

/** The countries of the portfolio on a map of the world, by one measure at a time, with a table of the same. */
@Component({
  selector: 'rumbo-map-card',
  imports: [ChartFrame, T, WorldMap],
  templateUrl: './map-card.html',
  styleUrls: ['../../styles/chart-table.scss', './map-card.scss'],
})
export class MapCard {
  readonly countries = input.required<readonly MapCountry[]>();
  readonly view = input.required<MapView>();
  /** The country that the page is about, by its two letters. */
  readonly chosen = input('');
  readonly show = output<MapView>();
  readonly choose = output<string>();
  protected readonly i18n = inject(I18n);

  protected readonly views = computed(() =>
    MAP_VIEWS.map((value) => ({ value, label: viewName(this.i18n, value) })),
  );
  protected readonly label = computed(() => viewName(this.i18n, this.view()));
  protected readonly drawn = computed(() => drawnCountries(this.i18n, this.view(), this.countries()));
  protected readonly legend = computed(() => legendOf(this.i18n, this.view(), this.countries()));
  protected readonly rows = computed(() =>
    this.countries()
      .map((country) => ({
        code: country.country,
        name: this.i18n.country(country.country),
        roadmaps: country.roadmaps.join(', '),
        value: valueIn(this.i18n, this.view(), country),
      }))
      .sort((a, b) => a.name.localeCompare(b.name, this.i18n.language())),
  );
}
