import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { apiUrl, type EngagementPage as Page, engagementSignals, PATHS } from '@rumbo/domain';
import { RoadmapHeader } from '../../roadmap';
import { ErrorState, I18n, Moment, SessionStore, T } from '../../shell';
import { FactorsNav } from '../factors-nav';
import { ListSection } from '../keeping/list-section';
import { DutyTable } from './duty-table';
import { engagementOn } from './engagement-on-day';
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
    MatProgressBarModule,
    PartnerList,
    RecommendationList,
    ListSection,
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
  private readonly moment = inject(Moment);
  private readonly session = inject(SessionStore);
  protected readonly i18n = inject(I18n);
  protected readonly page = httpResource<Page>(() => apiUrl(PATHS.engagement, { roadmap: this.roadmap() }));
  protected readonly day = computed(() =>
    this.page.hasValue() ? this.moment.today(this.page.value().roadmap.timeZone) : '',
  );
  protected readonly mayWrite = computed(() => {
    const country = this.page.value()?.roadmap.country;
    return country !== undefined && this.session.can('engagement:write', { country });
  });

  protected readonly onDay = computed(() =>
    this.page.hasValue() ? engagementOn(this.page.value(), this.day()) : null,
  );
  /** The signals of the third factor, each at the head of the list that it is counted from. */
  protected readonly figures = computed(() => {
    if (!this.page.hasValue()) return [];
    const signals = engagementSignals(this.page.value(), this.day());
    return HEADS.flatMap(({ code, list, of }) => {
      const signal = signals.find((one) => one.code === code);
      if (!signal) return [];
      const { part, whole, details } = signal;
      return {
        list,
        value: this.i18n.number(list === 'exchanges' ? (whole ?? 0) : part),
        detail: this.i18n.t(of, { ...details, total: whole ?? 0 }),
      };
    });
  });

  /** To a list of this page, which also takes the focus. */
  protected show(list: string): void {
    const heading = document.getElementById(list);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }
}

const HEADS = [
  { code: 'E1', list: 'instruments', of: 'engagement.figure.of' },
  { code: 'E3', list: 'recommendations', of: 'engagement.figure.of' },
  { code: 'E5', list: 'exchanges', of: 'engagement.figure.exchanges.detail' },
  { code: 'E4', list: 'duties', of: 'engagement.figure.ofDue' },
  { code: 'E2', list: 'milestones', of: 'engagement.figure.of' },
] as const;
