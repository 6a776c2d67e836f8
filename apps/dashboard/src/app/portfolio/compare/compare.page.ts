import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { Router, RouterLink } from '@angular/router';
import { mdiArrowLeft, mdiClose } from '@mdi/js';
import { apiUrl, PATHS, type PortfolioComparison, type RoadmapList } from '@rumbo/domain';
import { EmptyState, Icon } from '@rumbo/ui';
import { outlinedFields } from '../../forms';
import { ErrorState, I18n, T } from '../../shell';
import { codesOf, COMPARED, toggled } from '../overview/portfolio-filter';
import { rowView, shortName } from '../row-view';
import { comparedSections } from './compared-sections';
import { SideBySide } from './side-by-side';

/** Two to four roadmaps side by side, on the same definitions; which ones stands in the address. */
@Component({
  imports: [
    EmptyState,
    ErrorState,
    Icon,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    MatProgressBarModule,
    RouterLink,
    SideBySide,
    T,
  ],
  providers: [outlinedFields],
  templateUrl: './compare.page.html',
  styleUrl: './compare.page.scss',
})
export default class ComparePage {
  /** From the address: codes, separated by commas. */
  readonly roadmaps = input<string>();

  private readonly router = inject(Router);
  protected readonly i18n = inject(I18n);
  protected readonly icons = { back: mdiArrowLeft, remove: mdiClose };

  protected readonly codes = computed(() => codesOf(this.roadmaps()));
  protected readonly enough = computed(() => this.codes().length >= COMPARED.least);
  protected readonly comparison = httpResource<PortfolioComparison>(() =>
    this.enough() ? `${apiUrl(PATHS.portfolioComparison)}?roadmaps=${this.codes().join(',')}` : undefined,
  );
  private readonly list = httpResource<RoadmapList>(() => apiUrl(PATHS.roadmaps));

  protected readonly views = computed(() =>
    this.comparison.hasValue() ? this.comparison.value().rows.map((row) => rowView(this.i18n, row)) : [],
  );
  protected readonly sections = computed(() =>
    this.comparison.hasValue() ? comparedSections(this.i18n, this.comparison.value(), this.views()) : [],
  );
  protected readonly chosen = computed(() =>
    this.codes().map((code) => ({ code, name: shortName(this.i18n, code) })),
  );
  protected readonly offered = computed(() =>
    this.codes().length >= COMPARED.most || !this.list.hasValue()
      ? []
      : this.list
          .value()
          .items.filter(({ code }) => !this.codes().includes(code))
          .map(({ code }) => ({ code, name: shortName(this.i18n, code) }))
          .sort((a, b) => a.name.localeCompare(b.name, this.i18n.language())),
  );

  /** The field offers what may be added, and is empty again afterwards. */
  protected add(field: HTMLSelectElement): void {
    const code = field.value;
    field.value = '';
    if (code) this.toggle(code);
  }

  protected toggle(code: string): void {
    void this.router.navigate([], { queryParams: { roadmaps: toggled(this.codes(), code) } });
  }
}
