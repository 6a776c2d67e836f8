import { Component, computed, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { Router, RouterLink } from '@angular/router';
import { apiUrl, INDICATOR_THEMES, type IndicatorList, JUDGEMENTS, PATHS } from '@rumbo/domain';
import { EmptyState, Icon, JUDGEMENT_ICONS } from '@rumbo/ui';
import { outlinedFields } from '../../forms';
import { RoadmapHeader } from '../../roadmap';
import { CONCERNS, liveResource } from '../../live';
import { ErrorState, I18n, Moment, SessionStore, T } from '../../shell';
import { IndicatorLine } from './indicator-line';
import { byTheme, countStates, filterIndicators, type IndicatorFilter, judge } from './judged';

/** What is measured, where each indicator stands, and which are off track: the filter is in the address. */
@Component({
  imports: [
    EmptyState,
    ErrorState,
    Icon,
    IndicatorLine,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    MatProgressBarModule,
    RoadmapHeader,
    RouterLink,
    T,
  ],
  providers: [outlinedFields],
  templateUrl: './indicators.page.html',
  styleUrls: ['../../styles/overview.scss', './indicators.page.scss'],
})
export default class IndicatorsPage {
  /** All from the address. */
  readonly roadmap = input.required<string>();
  readonly q = input<string>();
  readonly theme = input<string>();
  readonly state = input<string>();
  readonly only = input<string>();

  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly moment = inject(Moment);
  protected readonly i18n = inject(I18n);
  protected readonly icons = JUDGEMENT_ICONS;
  protected readonly list = liveResource<IndicatorList>(
    () => apiUrl(PATHS.indicators, { roadmap: this.roadmap() }),
    CONCERNS.indicators,
  );

  private readonly judged = computed(() => {
    if (!this.list.hasValue()) return [];
    const { indicators, roadmap } = this.list.value();
    return judge(indicators, this.moment.today(roadmap.timeZone));
  });
  protected readonly filter = computed<IndicatorFilter>(() => ({
    q: this.q(),
    theme: this.theme(),
    state: this.state(),
    only: this.only(),
  }));
  protected readonly filtered = computed(() => Object.values(this.filter()).some(Boolean));
  protected readonly shown = computed(() =>
    filterIndicators(this.judged(), this.filter(), this.i18n.language()),
  );
  protected readonly groups = computed(() => byTheme(this.shown()));
  protected readonly counts = computed(() => countStates(this.judged()));
  protected readonly targeted = computed(() => this.counts().reduce((sum, { count }) => sum + count, 0));
  protected readonly total = computed(() => this.judged().length);
  protected readonly mayWrite = computed(() => {
    const country = this.list.value()?.roadmap.country;
    return country !== undefined && this.session.can('indicator:write', { country });
  });

  protected readonly fields = computed(() => [
    {
      key: 'theme',
      value: this.theme(),
      label: this.i18n.t('indicators.field.theme'),
      choices: INDICATOR_THEMES.map((value) => ({ value, label: this.i18n.code('measure.theme', value) })),
    },
    {
      key: 'state',
      value: this.state(),
      label: this.i18n.t('indicators.field.state'),
      choices: JUDGEMENTS.map((value) => ({ value, label: this.i18n.code('measure.judgement', value) })),
    },
    {
      key: 'only',
      value: this.only(),
      label: this.i18n.t('indicators.field.only'),
      choices: ['followed', 'data'].map((value) => ({
        value,
        label: this.i18n.code('indicators.only', value),
      })),
    },
  ]);

  /** Typing replaces the entry of history instead of adding one. */
  protected ask(key: string, value: string, replaceUrl = false): void {
    void this.router.navigate([], {
      queryParams: { [key]: value || null },
      queryParamsHandling: 'merge',
      replaceUrl,
    });
  }

  protected clear(): void {
    void this.router.navigate([], { queryParams: {} });
  }
}
