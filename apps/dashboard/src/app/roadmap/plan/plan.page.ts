import { CdkFixedSizeVirtualScroll, CdkVirtualForOf, CdkVirtualScrollViewport } from '@angular/cdk/scrolling';
import { BreakpointObserver } from '@angular/cdk/layout';
import { Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { Router, RouterLink } from '@angular/router';
import { apiUrl, PATHS, type Plan } from '@rumbo/domain';
import { EmptyState } from '@rumbo/ui';
import { map } from 'rxjs';
import { CONCERNS, liveResource } from '../../live';
import { ErrorState, I18n, Moment, SessionStore, T } from '../../shell';
import { RoadmapHeader } from '../roadmap-header';
import {
  FILTER_KEYS,
  filterPlan,
  judgePlan,
  type PlanFilter,
  planLines,
  type Sort,
  SORTS,
} from './plan-filter';
import { PlanExportMenu } from './plan-export-menu';
import { PlanFilters } from './plan-filters';
import { PlanRow } from './plan-row';
import { PlanHeading } from './plan-heading';
import { PlanViews } from './plan-views';

const LINE = { wide: 64, narrow: 128 } as const;

/** Axes, objectives and milestones: filtered, sorted and shared by the address. */
@Component({
  imports: [
    CdkFixedSizeVirtualScroll,
    CdkVirtualForOf,
    CdkVirtualScrollViewport,
    EmptyState,
    ErrorState,
    MatButtonModule,
    MatProgressBarModule,
    PlanExportMenu,
    PlanFilters,
    PlanHeading,
    PlanRow,
    PlanViews,
    RoadmapHeader,
    RouterLink,
    T,
  ],
  templateUrl: './plan.page.html',
  styleUrl: './plan.page.scss',
})
export default class PlanPage {
  /** All from the address. */
  readonly roadmap = input.required<string>();
  readonly sort = input<string>();
  readonly q = input<string>();
  readonly state = input<string>();
  readonly axis = input<string>();
  readonly owner = input<string>();
  readonly territory = input<string>();
  readonly theme = input<string>();
  readonly due = input<string>();
  readonly plannedBy = input<string>();
  readonly completedBy = input<string>();
  readonly updated = input<string>();
  readonly attention = input<string>();

  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly moment = inject(Moment);
  protected readonly i18n = inject(I18n);
  protected readonly narrow = toSignal(
    inject(BreakpointObserver)
      .observe('(max-width: 719px)')
      .pipe(map(({ matches }) => matches)),
    {
      initialValue: false,
    },
  );
  protected readonly lineHeight = computed(() => (this.narrow() ? LINE.narrow : LINE.wide));

  protected readonly plan = liveResource<Plan>(
    () => apiUrl(PATHS.plan, { roadmap: this.roadmap() }),
    CONCERNS.plan,
  );

  protected readonly day = computed(() => this.moment.today(this.plan.value()?.roadmap.timeZone ?? 'UTC'));
  protected readonly filter = computed<PlanFilter>(() =>
    Object.fromEntries(FILTER_KEYS.map((key) => [key, this[key]() || undefined])),
  );
  protected readonly filtered = computed(() => Object.values(this.filter()).some(Boolean));
  protected readonly order = computed<Sort>(() => SORTS.find((sort) => sort === this.sort()) ?? 'plan');

  private readonly judged = computed(() => {
    const plan = this.plan.value();
    return plan ? judgePlan(plan, this.day()) : [];
  });
  protected readonly shown = computed(() =>
    filterPlan(this.judged(), this.filter(), this.day(), this.i18n.language()),
  );
  protected readonly lines = computed(() => {
    const plan = this.plan.value();
    return plan ? planLines(plan, this.shown(), this.order(), this.filtered()) : [];
  });
  protected readonly acronyms = computed(
    () => new Map(this.plan.value()?.bodies.map(({ id, acronym }) => [id, acronym])),
  );
  protected readonly mayEdit = computed(() => {
    const country = this.plan.value()?.roadmap.country;
    return country !== undefined && this.session.can('milestone:edit', { country });
  });

  private readonly talk = computed(() => {
    const plan = this.plan.value();
    const country = plan?.roadmap.country;
    if (!plan || country === undefined || !this.session.can('comment:read', { country })) return null;
    return new Map(plan.talk.map(({ subject, subjectId, open }) => [`${subject} ${subjectId}`, open]));
  });

  protected openThreads(subject: 'axis' | 'objective', id: number): number | null {
    return this.talk()?.get(`${subject} ${id}`) ?? (this.talk() ? 0 : null);
  }

  protected readonly identify = (index: number, line: ReturnType<typeof planLines>[number]) =>
    line.kind === 'milestone'
      ? line.row.id
      : line.kind === 'axis'
        ? `a${line.axis.id}`
        : `o${line.objective.id}`;

  /** Changes filters or order in the address; typing replaces the entry of history instead of adding one. */
  protected ask(change: Record<string, string | null>, replaceUrl = false): void {
    void this.router.navigate([], { queryParams: change, queryParamsHandling: 'merge', replaceUrl });
  }

  protected clear(): void {
    this.ask(Object.fromEntries(FILTER_KEYS.map((key) => [key, null])));
  }
}
