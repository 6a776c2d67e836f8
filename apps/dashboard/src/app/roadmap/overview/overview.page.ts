import { Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { apiUrl, countryOf, type Overview, PATHS } from '@rumbo/domain';
import { EmptyState } from '@rumbo/ui';
import { BriefLinks } from '../../brief';
import { FactorsCard } from '../../factors';
import { IndicatorsCard } from '../../indicators';
import { CONCERNS, liveResource } from '../../live';
import { ErrorState, I18n, SessionStore, T } from '../../shell';
import { OutlookCard } from '../outlook/outlook-card';
import { RoadmapHeader } from '../roadmap-header';
import { stateNames } from '../state-names';
import { Threads } from '../threads/threads';
import { AttentionList } from './attention-list';
import { CompletionsChart } from './completions-chart';
import { DialogueCard } from './dialogue-card';
import { GroupChart } from './group-chart';
import { namesOfGroups } from './group-names';
import { KeyFigures } from './key-figures';
import { StateList } from './state-list';

/** Where a roadmap stands, and why: every figure opens the records behind it. */
@Component({
  imports: [
    AttentionList,
    BriefLinks,
    CompletionsChart,
    DialogueCard,
    EmptyState,
    ErrorState,
    FactorsCard,
    GroupChart,
    IndicatorsCard,
    KeyFigures,
    MatButtonModule,
    MatProgressBarModule,
    OutlookCard,
    RoadmapHeader,
    RouterLink,
    StateList,
    T,
    Threads,
  ],
  templateUrl: './overview.page.html',
  styleUrls: ['../../styles/overview.scss', './overview.page.scss'],
})
export default class OverviewPage {
  /** From the address. */
  readonly roadmap = input.required<string>();

  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  protected readonly i18n = inject(I18n);

  protected readonly overview = liveResource<Overview>(
    () => apiUrl(PATHS.overview, { roadmap: this.roadmap() }),
    CONCERNS.plan,
  );

  protected readonly stateLabels = computed(() => stateNames(this.i18n));
  protected readonly names = computed(() => {
    const overview = this.overview.value();
    return overview ? namesOfGroups(overview, this.i18n) : { axis: {}, theme: {}, owner: {} };
  });

  protected readonly mayReadComments = computed(() =>
    this.session.can('comment:read', { country: countryOf(this.roadmap()) }),
  );
  /** A thread that the address names is not waited for until it is in view. */
  protected readonly asked = toSignal(inject(ActivatedRoute).fragment);

  protected mayImport(overview: Overview): boolean {
    return this.session.can('plan:import', { country: overview.roadmap.country });
  }

  protected openPlan(filters: Record<string, string>): void {
    void this.router.navigate(['/roadmaps', this.roadmap(), 'plan'], { queryParams: filters });
  }
}
