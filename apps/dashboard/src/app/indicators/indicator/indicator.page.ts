import { Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import {
  type Action,
  apiUrl,
  type IndicatorPage,
  isSucceeded,
  judgeIndicator,
  localize,
  PATHS,
  speakingSeries,
} from '@rumbo/domain';
import { EmptyState } from '@rumbo/ui';
import { Illustrative, RoadmapHeader, Threads } from '../../roadmap';
import { CONCERNS, liveResource } from '../../live';
import { ErrorState, I18n, Moment, SessionStore, T } from '../../shell';
import { Arithmetic } from '../arithmetic';
import { BreakdownChooser } from './breakdown-chooser';
import { DefinitionList } from './definition-list';
import { GapTable } from './gap-table';
import { IndicatorChart } from './indicator-chart';
import { RegionView } from './region-view';
import { RevisionHistory } from './revision-history';
import { SeriesList } from './series-list';
import { WarningList } from './warning-list';

/** One indicator: what it means, how it went by each source, how it stands, and what each figure rests on. */
@Component({
  imports: [
    Arithmetic,
    BreakdownChooser,
    DefinitionList,
    EmptyState,
    ErrorState,
    GapTable,
    Illustrative,
    IndicatorChart,
    MatButtonModule,
    MatProgressBarModule,
    RegionView,
    RevisionHistory,
    RoadmapHeader,
    RouterLink,
    SeriesList,
    T,
    Threads,
    WarningList,
  ],
  templateUrl: './indicator.page.html',
  styleUrls: ['../../styles/overview.scss', './indicator.page.scss'],
})
export default class IndicatorPageView {
  /** All from the address. */
  readonly roadmap = input.required<string>();
  readonly indicator = input.required<string>();
  readonly by = input<string>();
  readonly slice = input<string>();

  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly moment = inject(Moment);
  protected readonly i18n = inject(I18n);
  protected readonly page = liveResource<IndicatorPage>(() => {
    const at = apiUrl(PATHS.indicator, { roadmap: this.roadmap(), indicator: this.indicator() });
    const query = new URLSearchParams({
      ...(this.by() && { by: this.by() }),
      ...(this.slice() && { slice: this.slice() }),
    });
    return query.size > 0 ? `${at}?${query}` : at;
  }, CONCERNS.indicators);

  protected readonly name = computed(() =>
    this.page.hasValue() ? localize(this.page.value().indicator.name, this.i18n.language()) : null,
  );
  protected readonly judgement = computed(() => {
    if (!this.page.hasValue()) return null;
    const { roadmap, indicator, tracking, series, observations, by, slice } = this.page.value();
    const target = tracking?.target ?? null;
    const day = this.moment.today(roadmap.timeZone);
    const of = speakingSeries(series, observations, target);
    const part = target?.disaggregation ?? '';
    const known =
      part === slice || (by !== '' && observations.some(({ disaggregation }) => disaggregation === part));
    const points = observations.filter(
      ({ seriesId, territory, disaggregation }) =>
        seriesId === of?.id && territory === null && disaggregation === part,
    );
    return known
      ? judgeIndicator(indicator, target, points, day, of && { ...of, succeeded: isSucceeded(of, series) })
      : null;
  });
  protected readonly mayWrite = computed(() => this.allows('indicator:write'));
  protected readonly mayReadHistory = computed(() => this.allows('history:read'));
  protected readonly mayReadComments = computed(() => this.allows('comment:read'));
  /** A thread that the address names is not waited for until it is in view. */
  protected readonly asked = toSignal(inject(ActivatedRoute).fragment);

  protected choose(query: { by?: string; slice?: string }): void {
    void this.router.navigate([], {
      queryParams: { by: query.by || null, slice: query.slice || null },
      queryParamsHandling: 'merge',
    });
  }

  private allows(action: Action): boolean {
    const country = this.page.value()?.roadmap.country;
    return country !== undefined && this.session.can(action, { country });
  }
}
