import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { Router } from '@angular/router';
import { apiUrl, type EngagementPage as Page, isDay, PATHS } from '@rumbo/domain';
import { judgingDay, RoadmapHeader } from '../../roadmap';
import { ErrorState, I18n, SessionStore, T } from '../../shell';
import { FactorsNav } from '../factors-nav';
import { RecordSection } from '../keeping/record-section';
import { DutyTable } from './duty-table';
import { engagementCounts, engagementOn } from './engagement-on-day';
import { ExchangeList } from './exchange-list';
import { InstrumentList } from './instrument-list';
import { PartnerList } from './partner-list';
import { RecommendationList } from './recommendation-list';
import { ServedMilestones } from './served-milestones';

/** With whom a country works on its roadmap, what it gives and gets, and what came of it, on a day. */
@Component({
  imports: [
    DutyTable,
    ErrorState,
    ExchangeList,
    FactorsNav,
    InstrumentList,
    MatButtonModule,
    MatProgressBarModule,
    PartnerList,
    RecommendationList,
    RecordSection,
    RoadmapHeader,
    ServedMilestones,
    T,
  ],
  templateUrl: './engagement.page.html',
  styleUrls: ['../../styles/overview.scss', './engagement.page.scss'],
})
export default class EngagementPage {
  /** From the address. */
  readonly roadmap = input.required<string>();
  readonly asOf = input<string>();
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  protected readonly i18n = inject(I18n);
  protected readonly page = httpResource<Page>(() => apiUrl(PATHS.engagement, { roadmap: this.roadmap() }));
  protected readonly day = computed(() =>
    this.page.hasValue() ? judgingDay(this.asOf(), this.page.value().roadmap) : '',
  );
  protected readonly mayWrite = computed(() => {
    const country = this.page.value()?.roadmap.country;
    return country !== undefined && this.session.can('engagement:write', { country });
  });

  protected readonly onDay = computed(() =>
    this.page.hasValue() ? engagementOn(this.page.value(), this.day()) : null,
  );
  protected readonly figures = computed(() => {
    const page = this.onDay();
    if (!page) return [];
    const counts = engagementCounts(page, this.day());
    const share = (list: 'instruments' | 'recommendations' | 'duties' | 'milestones') => ({
      list,
      value: this.i18n.number(counts[list].part),
      detail: this.i18n.t(list === 'duties' ? 'engagement.figure.ofDue' : 'engagement.figure.of', {
        total: counts[list].whole,
      }),
    });
    const { given, received } = counts.exchanges;
    const exchanges = {
      list: 'exchanges',
      value: this.i18n.number(given + received),
      detail: this.i18n.t('engagement.figure.exchanges.detail', { given, received }),
    };
    return [share('instruments'), share('recommendations'), exchanges, share('duties'), share('milestones')];
  });

  /** The label of the way to a new record; empty for who may not write. */
  protected add(list: string): string {
    return this.mayWrite() ? this.i18n.code(`engagement.${list}`, 'new') : '';
  }

  protected judgeOn(day: string): void {
    if (day !== '' && !isDay(day)) return;
    void this.router.navigate([], { queryParams: { asOf: day || null } });
  }

  /** To a list of this page, which also takes the focus. */
  protected show(list: string): void {
    const heading = document.getElementById(list);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }
}
