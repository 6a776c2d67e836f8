import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { Router } from '@angular/router';
import { apiUrl, type AssessmentInput, type AssessmentPage, type FactorsPage, PATHS } from '@rumbo/domain';
import { EmptyState } from '@rumbo/ui';
import { Notices } from '../../forms';
import { RoadmapHeader } from '../../roadmap';
import { CONCERNS, liveResource } from '../../live';
import { Api, ApiProblem, ErrorState, I18n, SessionStore, T } from '../../shell';
import { factorsOnDay } from '../factors-on-day';
import { FactorsNav } from '../factors-nav';
import { FactorCard } from './factor-card';
import { RoundForm } from './round-form';

/** The three success factors: what each perspective said in the newest round, and what is to be explained. */
@Component({
  imports: [
    EmptyState,
    ErrorState,
    FactorCard,
    FactorsNav,
    MatButtonModule,
    MatProgressBarModule,
    RoadmapHeader,
    RoundForm,
    T,
  ],
  templateUrl: './factors.page.html',
  styleUrls: ['../../styles/overview.scss', './factors.page.scss'],
})
export default class FactorsPageView {
  /** From the address. */
  readonly roadmap = input.required<string>();
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly notices = inject(Notices);
  protected readonly i18n = inject(I18n);

  protected readonly page = liveResource<FactorsPage>(
    () => apiUrl(PATHS.factors, { roadmap: this.roadmap() }),
    CONCERNS.everything,
  );
  protected readonly factors = computed(() => (this.page.hasValue() ? factorsOnDay(this.page.value()) : []));
  protected readonly opening = signal(false);
  protected readonly mayOpen = computed(() => this.may('factor:openRound'));
  protected readonly mayAssess = computed(() => this.may('factor:assess'));

  protected roundOpened(): void {
    this.opening.set(false);
    this.notices.say(this.i18n.t('factor.round.opened'));
    this.page.reload();
  }

  /** Begins a draft and goes on to it. */
  protected async begin(input: AssessmentInput): Promise<void> {
    const url = apiUrl(PATHS.assessments, { roadmap: this.roadmap() });
    try {
      const { assessment } = await this.api.send<AssessmentPage>('POST', url, input);
      await this.open(assessment.id);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      const { code, params } = error.problem;
      /** Somebody of the same perspective was faster: it is theirs together. */
      if (code === 'assessmentExists') await this.open(params?.['id']);
      else this.notices.say(this.i18n.code('error', code, params));
    }
  }

  private open(id: number | string | undefined): Promise<boolean> {
    return this.router.navigate(['/roadmaps', this.roadmap(), 'factors', 'assessments', id]);
  }

  private may(action: 'factor:openRound' | 'factor:assess'): boolean {
    const country = this.page.value()?.roadmap.country;
    return country !== undefined && this.session.can(action, { country });
  }
}
