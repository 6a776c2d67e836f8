import { httpResource } from '@angular/common/http';
import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { Router, RouterLink } from '@angular/router';
import { mdiMagnify } from '@mdi/js';
import {
  apiUrl,
  PATHS,
  PORTFOLIO_PAGE,
  type PortfolioColumn,
  type PortfolioPage as Answer,
} from '@rumbo/domain';
import { EmptyState, Icon } from '@rumbo/ui';
import { ErrorState, furtherPages, I18n, T } from '../../shell';
import { rowView } from '../row-view';
import { CompareBar } from './compare-bar';
import { CountryAttentionList } from './country-attention';
import { MapCard } from './map-card';
import { MAP_VIEWS } from './map-views';
import {
  codesOf,
  FILTER_KEYS,
  filterOf,
  queryOf,
  sortedBy,
  sortingOf,
  sortingParams,
  toggled,
} from './portfolio-filter';
import { PortfolioFilters } from './portfolio-filters';
import { PortfolioTable } from './portfolio-table';

/** Which countries need attention and why, on a map, as a list and as a table: all that it asks stands in the address. */
@Component({
  imports: [
    CompareBar,
    CountryAttentionList,
    EmptyState,
    ErrorState,
    Icon,
    MapCard,
    MatButtonModule,
    MatProgressBarModule,
    PortfolioFilters,
    PortfolioTable,
    RouterLink,
    T,
  ],
  templateUrl: './portfolio.page.html',
  styleUrls: ['../../styles/overview.scss', './portfolio.page.scss'],
})
export default class PortfolioPage {
  /** All from the address. */
  readonly text = input<string>();
  readonly country = input<string>();
  readonly status = input<string>();
  readonly reason = input<string>();
  readonly factor = input<string>();
  readonly below = input<string>();
  readonly report = input<string>();
  readonly sort = input<string>();
  readonly order = input<string>();
  readonly chosen = input<string>();
  readonly map = input<string>();

  private readonly injector = inject(Injector);
  private readonly host: HTMLElement = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly router = inject(Router);
  protected readonly i18n = inject(I18n);
  protected readonly icon = mdiMagnify;

  protected readonly filter = computed(() =>
    filterOf(Object.fromEntries(FILTER_KEYS.map((key) => [key, this[key]()]))),
  );
  protected readonly filtered = computed(() => Object.keys(this.filter()).length > 0);
  protected readonly sorting = computed(() => sortingOf(this.sort(), this.order()));
  protected readonly codes = computed(() => codesOf(this.chosen()));
  protected readonly mapView = computed(() => MAP_VIEWS.find((view) => view === this.map()) ?? 'behind');

  private readonly url = computed(
    () => `${apiUrl(PATHS.portfolio)}?${queryOf(this.filter(), this.sorting())}`,
  );
  protected readonly first = httpResource<Answer>(() => this.url());
  /** While a changed question is answered, the former answer stays in sight. */
  protected readonly page = linkedSignal<Answer | null, Answer | null>({
    source: () => (this.first.hasValue() ? this.first.value() : null),
    computation: (page, former) => page ?? former?.value ?? null,
  });

  protected readonly list = furtherPages(
    this.page,
    (cursor) => `${apiUrl(PATHS.portfolio)}?${queryOf(this.filter(), this.sorting(), cursor)}`,
  );
  protected readonly views = computed(() =>
    this.list.pages().flatMap(({ rows }) => rows.map((row) => rowView(this.i18n, row))),
  );
  protected readonly left = computed(() => {
    const total = this.page()?.total ?? 0;
    return this.list.cursor() === null ? 0 : Math.min(PORTFOLIO_PAGE, total - this.views().length);
  });
  protected readonly urgent = computed(
    () => this.page()?.map.filter(({ severity }) => severity === 'high').length ?? 0,
  );
  protected readonly countries = computed(() => this.page()?.map.map(({ country }) => country) ?? []);

  /** Who goes on reading goes on at the first row that came. */
  protected async next(): Promise<void> {
    const shown = this.views().length;
    await this.list.next();
    const links = () => this.host.querySelectorAll<HTMLElement>('.what > a');
    afterNextRender({ read: () => links()[shown]?.focus() }, { injector: this.injector });
  }

  protected ask(change: Record<string, string | null>, replaceUrl = false): void {
    void this.router.navigate([], { queryParams: change, queryParamsHandling: 'merge', replaceUrl });
  }

  protected clear(): void {
    this.ask(Object.fromEntries(FILTER_KEYS.map((key) => [key, null])));
  }

  protected sortBy(column: PortfolioColumn): void {
    this.ask(sortingParams(sortedBy(column, this.sorting())));
  }

  protected choose(code: string): void {
    this.ask({ chosen: toggled(this.codes(), code) }, true);
  }

  /** The same country once more shows all of them again. */
  protected chooseCountry(code: string): void {
    this.ask({ country: this.filter().country === code ? null : code });
  }
}
