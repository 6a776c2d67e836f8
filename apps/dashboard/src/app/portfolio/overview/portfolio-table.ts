import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { mdiAlertOutline, mdiChevronDown, mdiChevronUp, mdiMenuDown, mdiMenuSwap, mdiMenuUp } from '@mdi/js';
import type { PortfolioColumn } from '@rumbo/domain';
import { Icon, LevelBar, ProgressMeter } from '@rumbo/ui';
import { Sparkline } from '@rumbo/ui/drawings';
import { ReportingChip } from '../../review';
import { Illustrative } from '../../roadmap';
import { I18n, T } from '../../shell';
import { columnName, type RowView } from '../row-view';
import { COMPARED, type Sorting } from './portfolio-filter';
import { RowDetails } from './row-details';

/** Headings in the order of the cells; `prio` hides the less urgent ones where there is no room. */
const COLUMNS: readonly { column: PortfolioColumn; heading?: string; prio: number }[] = [
  { column: 'country', heading: 'roadmap', prio: 1 },
  { column: 'behind', heading: 'progress', prio: 1 },
  { column: 'overdue', prio: 1 },
  { column: 'slippage', prio: 4 },
  { column: 'lastUpdate', prio: 3 },
  { column: 'meetings', prio: 3 },
  { column: 'inclusion', prio: 4 },
  { column: 'offTrack', prio: 2 },
  { column: 'F1', prio: 1 },
  { column: 'F2', prio: 1 },
  { column: 'F3', prio: 1 },
  { column: 'report', prio: 1 },
];

/** The roadmaps of the portfolio; what has no room in a row is in the details that it opens. A phone shows cards. */
@Component({
  selector: 'rumbo-portfolio-table',
  imports: [
    Icon,
    Illustrative,
    LevelBar,
    MatButtonModule,
    ProgressMeter,
    ReportingChip,
    RouterLink,
    RowDetails,
    Sparkline,
    T,
  ],
  templateUrl: './portfolio-table.html',
  styleUrl: './portfolio-table.scss',
})
export class PortfolioTable {
  readonly rows = input.required<readonly RowView[]>();
  readonly sorting = input.required<Sorting>();
  /** Codes of those that are chosen for comparison. */
  readonly chosen = input.required<readonly string[]>();
  readonly sort = output<PortfolioColumn>();
  readonly choose = output<string>();
  protected readonly i18n = inject(I18n);
  protected readonly icons = {
    ...{ apart: mdiAlertOutline, open: mdiChevronDown, close: mdiChevronUp },
    ...{ none: mdiMenuSwap, asc: mdiMenuUp, desc: mdiMenuDown },
  };
  protected readonly opened = signal<ReadonlySet<string>>(new Set());
  protected readonly full = computed(() => this.chosen().length >= COMPARED.most);

  protected readonly columns = computed(() =>
    COLUMNS.map(({ column, heading, prio }) => ({
      column,
      prio,
      label: heading ? this.i18n.code('portfolio.column', heading) : columnName(this.i18n, column),
      order: this.sorting().column === column ? this.sorting().order : null,
    })),
  );
  /** Of all columns and the two that are not sorted by. */
  protected readonly width = COLUMNS.length + 2;

  protected toggle(code: string): void {
    this.opened.update((now) => {
      const next = new Set(now);
      if (!next.delete(code)) next.add(code);
      return next;
    });
  }
}
