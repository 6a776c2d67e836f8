import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { mdiFilterVariant, mdiMagnify } from '@mdi/js';
import {
  FACTORS,
  PORTFOLIO_COLUMNS,
  PORTFOLIO_REASONS,
  type PortfolioColumn,
  REPORTING_STATES,
  ROADMAP_STATUSES,
} from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { outlinedFields } from '../../forms';
import { I18n, T } from '../../shell';
import { columnName, factorName } from '../row-view';
import {
  type FilterKey,
  firstOrder,
  type PortfolioFilter,
  type Sorting,
  sortingParams,
} from './portfolio-filter';

const LEVELS = ['2', '2.5', '3', '4'];
/** Typing waits so long for the next letter before the API is asked. */
const PAUSE = 300;

const coded = (codes: readonly string[], say: (code: string) => string) =>
  codes.map((value) => ({ value, label: say(value) }));

/** What the address asks of the portfolio, as fields. */
@Component({
  selector: 'rumbo-portfolio-filters',
  imports: [Icon, MatButtonModule, MatFormFieldModule, MatInputModule, T],
  providers: [outlinedFields],
  templateUrl: './portfolio-filters.html',
  styleUrl: './portfolio-filters.scss',
  host: { role: 'search', '[class.opened]': 'opened()' },
})
export class PortfolioFilters {
  readonly filter = input.required<PortfolioFilter>();
  readonly sorting = input.required<Sorting>();
  /** Those that have a roadmap, by their two letters. */
  readonly countries = input.required<readonly string[]>();
  readonly ask = output<{ change: Record<string, string | null>; replace: boolean }>();
  protected readonly i18n = inject(I18n);
  protected readonly icons = { search: mdiMagnify, filter: mdiFilterVariant };
  /** On a small screen the fields wait behind a button, so that the portfolio itself is in sight. */
  protected readonly opened = signal(false);
  private pause: ReturnType<typeof setTimeout> | undefined;

  protected readonly fields = computed(() => [
    this.field('country', this.named(this.countries())),
    this.field(
      'status',
      coded(ROADMAP_STATUSES, (code) => this.i18n.code('vocabulary.roadmapStatus', code)),
    ),
    this.field(
      'reason',
      coded(PORTFOLIO_REASONS, (code) => this.i18n.code('portfolio.reasonName', code)),
    ),
    this.field(
      'report',
      coded(REPORTING_STATES, (code) => this.i18n.code('report.state', code)),
    ),
    this.field(
      'factor',
      FACTORS.map((value) => ({ value, label: factorName(this.i18n, value) })),
    ),
    this.field(
      'below',
      LEVELS.map((value) => ({ value, label: this.i18n.number(Number(value), 1) })),
    ),
  ]);
  protected readonly columns = computed(() =>
    PORTFOLIO_COLUMNS.map((value) => ({ value, label: columnName(this.i18n, value) })),
  );

  private field(key: FilterKey, choices: { value: string; label: string }[]) {
    return { key, label: this.i18n.code('portfolio.filter', key), value: this.filter()[key] ?? '', choices };
  }

  private named(codes: readonly string[]) {
    return codes
      .map((value) => ({ value, label: this.i18n.country(value) }))
      .sort((a, b) => a.label.localeCompare(b.label, this.i18n.language()));
  }

  /** Typing replaces the entry of history instead of adding one. */
  protected type(text: string): void {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.ask.emit({ change: { text: text || null }, replace: true }), PAUSE);
  }

  protected choose(key: FilterKey, value: string): void {
    this.ask.emit({ change: { [key]: value || null }, replace: false });
  }

  protected sort(column: PortfolioColumn, order = firstOrder(column)): void {
    this.ask.emit({ change: sortingParams({ column, order }), replace: false });
  }
}
