import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { Router } from '@angular/router';
import { mdiTrayArrowDown } from '@mdi/js';
import { apiUrl, CHANGE_KINDS, PATHS, type RoadmapComparison } from '@rumbo/domain';
import { EmptyState, Icon } from '@rumbo/ui';
import { RoadmapHeader } from '../../roadmap';
import { ErrorState, I18n, Moment, T } from '../../shell';
import { DayFields } from '../day-fields';
import { HistoryNav } from '../history-nav';
import { RefusedDays, refusedDaysOf } from '../refused-days';
import { ChangedList } from './changed-list';
import { type ChangeFilter, filterChanged, GROUPINGS } from './changed-groups';
import { ComparisonSummary } from './comparison-summary';
import { GroupTable } from './group-table';
import { KindChips } from './kind-chips';

/** A roadmap on two days: the days, the kind of change, and axis or body all stand in the address. */
@Component({
  imports: [
    ChangedList,
    ComparisonSummary,
    DayFields,
    EmptyState,
    ErrorState,
    GroupTable,
    HistoryNav,
    Icon,
    KindChips,
    MatButtonModule,
    MatProgressBarModule,
    RefusedDays,
    RoadmapHeader,
    T,
  ],
  templateUrl: './comparison.page.html',
  styleUrls: ['../../styles/overview.scss', './comparison.page.scss'],
})
export default class ComparisonPage {
  /** All from the address. */
  readonly roadmap = input.required<string>();
  readonly from = input<string>();
  readonly to = input<string>();
  readonly by = input<string>();
  readonly kind = input<string>();
  readonly axis = input<string>();
  readonly body = input<string>();

  private readonly router = inject(Router);
  private readonly moment = inject(Moment);
  protected readonly i18n = inject(I18n);
  protected readonly icon = mdiTrayArrowDown;
  protected readonly groupings = GROUPINGS;

  private readonly query = computed(() => {
    const asked = Object.entries({ from: this.from(), to: this.to() }).filter(([, day]) => day);
    return asked.length > 0 ? `?${new URLSearchParams(asked as [string, string][])}` : '';
  });
  protected readonly comparison = httpResource<RoadmapComparison>(
    () => apiUrl(PATHS.comparison, { roadmap: this.roadmap() }) + this.query(),
  );
  /** What was last compared stays in sight while other days are asked for, and when they cannot be. */
  protected readonly shown = linkedSignal<RoadmapComparison | null, RoadmapComparison | null>({
    source: () => (this.comparison.hasValue() ? this.comparison.value() : null),
    computation: (now, former) => now ?? former?.value ?? null,
  });
  protected readonly refused = computed(() => {
    const error = this.comparison.error();
    return error ? refusedDaysOf(error) : [];
  });

  protected readonly grouping = computed(() => GROUPINGS.find((one) => one === this.by()) ?? 'kind');
  protected readonly filter = computed<ChangeFilter>(() => ({
    kind: CHANGE_KINDS.find((kind) => kind === this.kind()),
    axis: this.axis() || undefined,
    body: this.body() || undefined,
  }));
  protected readonly filtered = computed(() => Object.values(this.filter()).some(Boolean));
  protected readonly listed = computed(() => filterChanged(this.shown()?.milestones ?? [], this.filter()));

  protected readonly today = computed(() => this.moment.today(this.shown()?.roadmap.timeZone ?? 'UTC'));
  protected readonly file = computed(() =>
    this.moment.address(
      apiUrl(PATHS.comparisonExport, { roadmap: this.roadmap(), file: 'comparison.xlsx' }) + this.query(),
    ),
  );

  protected ask(
    change: Partial<Record<'from' | 'to' | 'by' | 'kind' | 'axis' | 'body', string | null>>,
  ): void {
    void this.router.navigate([], { queryParams: change, queryParamsHandling: 'merge' });
  }
}
