import { BreakpointObserver } from '@angular/cdk/layout';
import { Component, computed, inject, input, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { Router } from '@angular/router';
import { apiUrl, PATHS, type Period, precisionOf, type Timeline as TimelineRecords } from '@rumbo/domain';
import { EmptyState } from '@rumbo/ui';
import {
  Timeline,
  TIMELINE_ZOOMS,
  type TimelineItem,
  TimelineKey,
  type TimelineZoom,
} from '@rumbo/ui/drawings';
import { map } from 'rxjs';
import { CONCERNS, liveResource } from '../../live';
import { ErrorState, I18n, Moment, T } from '../../shell';
import { PlanViews } from '../plan/plan-views';
import { RoadmapHeader } from '../roadmap-header';
import { TimelineFilters } from './timeline-filters';
import {
  arrowsOf,
  filterTimeline,
  judgeTimeline,
  keyOf,
  spanOf,
  TIMELINE_FILTERS,
  type TimelineFilter,
  timelineRows,
} from './timeline-rows';
import { rowWords } from './timeline-words';

/** The plan against time: what was promised when, where it stands now, and what waits for what. */
@Component({
  imports: [
    EmptyState,
    ErrorState,
    MatButtonModule,
    MatProgressBarModule,
    PlanViews,
    RoadmapHeader,
    T,
    Timeline,
    TimelineFilters,
    TimelineKey,
  ],
  templateUrl: './timeline.page.html',
  styleUrl: './timeline.page.scss',
})
export default class TimelinePage {
  /** All from the address. */
  readonly roadmap = input.required<string>();
  readonly zoom = input<string>();
  readonly axis = input<string>();
  readonly owner = input<string>();
  readonly state = input<string>();
  readonly critical = input<string>();
  readonly slipped = input<string>();

  private readonly router = inject(Router);
  private readonly moment = inject(Moment);
  protected readonly i18n = inject(I18n);
  protected readonly zooms = TIMELINE_ZOOMS;
  protected readonly narrow = toSignal(
    inject(BreakpointObserver)
      .observe('(max-width: 719px)')
      .pipe(map(({ matches }) => matches)),
    { initialValue: false },
  );

  protected readonly timeline = liveResource<TimelineRecords>(
    () => apiUrl(PATHS.timeline, { roadmap: this.roadmap() }),
    CONCERNS.plan,
  );
  protected readonly day = computed(() =>
    this.moment.today(this.timeline.value()?.roadmap.timeZone ?? 'UTC'),
  );
  protected readonly unit = computed(() => TIMELINE_ZOOMS.find((unit) => unit === this.zoom()) ?? 'year');
  protected readonly filter = computed<TimelineFilter>(() =>
    Object.fromEntries(TIMELINE_FILTERS.map((key) => [key, this[key]() || undefined])),
  );
  protected readonly filtered = computed(() => Object.values(this.filter()).some(Boolean));

  protected readonly judged = computed(() => {
    const timeline = this.timeline.value();
    return timeline ? judgeTimeline(timeline, this.day()) : [];
  });
  protected readonly shown = computed(() => filterTimeline(this.judged(), this.filter()));
  protected readonly folded = signal<ReadonlySet<string>>(new Set());
  protected readonly rows = computed(() => {
    const timeline = this.timeline.value();
    const query = this.moment.day() ? `?asOf=${this.day()}` : '';
    const words = rowWords(this.i18n, (id) => `/roadmaps/${this.roadmap()}/milestones/${id}${query}`);
    return timeline ? timelineRows(timeline, this.shown(), this.folded(), words) : [];
  });
  protected readonly arrows = computed(() => {
    const timeline = this.timeline.value();
    return timeline ? arrowsOf(timeline, this.judged()) : [];
  });
  protected readonly span = computed(() => {
    const timeline = this.timeline.value();
    return timeline ? spanOf(timeline) : { from: this.day(), to: this.day() };
  });

  protected readonly labels = computed(() => ({
    tree: this.i18n.t('timeline.title'),
    titles: this.i18n.t('timeline.rows'),
    today: this.moment.day() ? this.i18n.day(this.day()) : this.i18n.t('timeline.today'),
    critical: this.i18n.t('timeline.critical'),
  }));
  protected readonly keyLabels = computed(() => ({
    span: this.i18n.t('timeline.key.span'),
    day: this.i18n.t('timeline.key.day'),
    baseline: this.i18n.t('timeline.key.baseline'),
    slip: this.i18n.t('timeline.key.slip'),
    arrow: this.i18n.t('timeline.key.arrow'),
    contradicted: this.i18n.t('timeline.key.contradicted'),
    critical: this.i18n.t('timeline.key.critical'),
    today: this.labels().today,
  }));

  /** The upper line of the head names its unit in full, the lower one only what changes within it. */
  protected readonly format = computed(() => {
    const month = new Intl.DateTimeFormat(this.i18n.language(), { month: 'short', timeZone: 'UTC' });
    return (period: Period, line: 'major' | 'minor') => {
      if (line === 'major') return this.i18n.period(period);
      const precision = precisionOf(period);
      if (precision === 'quarter') return this.i18n.t('timeline.quarter', { number: period.slice(-1) });
      return precision === 'month'
        ? month.format(new Date(`${period}-15T12:00:00Z`))
        : String(Number(period.slice(-2)));
    };
  });

  protected fold(key: string): void {
    this.folded.update(
      (keys) => new Set(keys.has(key) ? [...keys].filter((one) => one !== key) : [...keys, key]),
    );
  }

  /** Folds every objective, or nothing. */
  protected foldAll(all: boolean): void {
    const objectives = this.timeline.value()?.objectives ?? [];
    this.folded.set(new Set(all ? objectives.map(({ id }) => keyOf(2, id)) : []));
  }

  protected open({ href }: TimelineItem): void {
    void this.router.navigateByUrl(href);
  }

  protected zoomTo(unit: TimelineZoom): void {
    this.ask({ zoom: unit === 'year' ? null : unit }, true);
  }

  /** Changes zoom or filters in the address. */
  protected ask(change: Record<string, string | null>, replaceUrl = false): void {
    void this.router.navigate([], { queryParams: change, queryParamsHandling: 'merge', replaceUrl });
  }

  protected clear(): void {
    this.ask(Object.fromEntries(TIMELINE_FILTERS.map((key) => [key, null])));
  }
}
