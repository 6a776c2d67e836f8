import { httpResource } from '@angular/common/http';
import { afterRenderEffect, Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import {
  apiUrl,
  type AssessmentRound,
  Factor,
  factorScore,
  type FactorsPage,
  isOpenOn,
  PATHS,
  type ThreadList,
} from '@rumbo/domain';
import { EmptyState } from '@rumbo/ui';
import { RoadmapHeader } from '../../roadmap';
import { CONCERNS, liveResource } from '../../live';
import { ErrorState, I18n, problemOf, SessionStore, T } from '../../shell';
import { FactorsNav } from '../factors-nav';
import { recordsByKey } from '../records';
import { ScoreList } from '../score-list';
import { apartWords } from '../signal-words';
import { criteriaIn, publishedIn, roundShown, signalsDay } from './criteria';
import { CriterionSection } from './criterion-section';
import { FactorHistory } from './factor-history';
import { scoresOver } from './history';
import { PublishedList } from './published-list';

/** One success factor in a round: what each perspective says of each criterion, on what evidence, and what differs. */
@Component({
  imports: [
    CriterionSection,
    EmptyState,
    ErrorState,
    FactorHistory,
    FactorsNav,
    MatButtonModule,
    MatProgressBarModule,
    PublishedList,
    RoadmapHeader,
    RouterLink,
    ScoreList,
    T,
  ],
  templateUrl: './factor.page.html',
  styleUrls: ['../../styles/overview.scss', './factor.page.scss'],
})
export default class FactorPage {
  /** All from the address. */
  readonly roadmap = input.required<string>();
  readonly factor = input.required<string>();
  readonly round = input<string>();
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  protected readonly i18n = inject(I18n);
  private readonly fragment = toSignal(inject(ActivatedRoute).fragment);

  protected readonly known = computed(() => Factor.safeParse(this.factor()).data ?? null);
  protected readonly page = liveResource<FactorsPage>(
    () => apiUrl(PATHS.factors, { roadmap: this.roadmap() }),
    CONCERNS.everything,
  );
  private readonly shown = computed(() => {
    const factor = this.known();
    if (!factor || !this.page.hasValue()) return null;
    const page = this.page.value();
    const round = roundShown(page, factor, this.round());
    return { factor, page, round, day: signalsDay(page, factor, round) };
  });
  /** What the records said when an earlier round closed. */
  private readonly earlier = computed(() => {
    const shown = this.shown();
    if (!shown || shown.day === shown.page.asOf) return undefined;
    return `${apiUrl(PATHS.factors, { roadmap: this.roadmap() })}?asOf=${shown.day}`;
  });
  protected readonly then = httpResource<FactorsPage>(() => this.earlier());
  /** A round may have closed before anything was recorded: then there are no signals beside it. */
  protected readonly unrecorded = computed(() => {
    const error = this.then.error();
    return error ? problemOf(error).errors?.find(({ path }) => path === 'asOf') : undefined;
  });

  /** What is said about the round, of all criteria; only for who may read it. */
  private readonly said = liveResource<ThreadList>(() => {
    const shown = this.shown();
    if (!shown?.round || !this.session.can('comment:read', { country: shown.page.roadmap.country }))
      return undefined;
    const url = apiUrl(PATHS.threads, { roadmap: this.roadmap() });
    return `${url}?subject=assessment_round&subjectId=${shown.round.id}`;
  }, CONCERNS.talk);
  protected readonly talk = computed(() => {
    const roundId = this.shown()?.round?.id;
    return roundId !== undefined && this.said.hasValue()
      ? { roundId, threads: this.said.value().items }
      : null;
  });

  protected readonly view = computed(() => {
    const shown = this.shown();
    if (!shown) return null;
    const { factor, page, round, day } = shown;
    const source = day === page.asOf ? page : this.then.hasValue() ? this.then.value() : null;
    const criteria = criteriaIn(page, factor, round, source?.signals ?? []);
    const published = publishedIn(page, factor, round);
    return {
      ...{ factor, page, round, day, criteria, published },
      name: this.i18n.code('rubric.factor', factor),
      records: recordsByKey([...page.evidence, ...(source?.evidence ?? [])]),
      scores: published.map((one) => ({ perspective: one.perspective, score: factorScore(factor, one) })),
      history: scoresOver(page, factor),
      apart: criteria
        .filter(({ toExplain }) => toExplain.length > 0)
        .map(({ criterion, toExplain }) => ({
          criterion,
          words: toExplain.map((one) => apartWords(this.i18n, one)),
        })),
      toExplain: criteria.flatMap(({ toExplain }) => toExplain).length,
    };
  });

  constructor() {
    /** The address may name a criterion, which only data brings onto the page. */
    afterRenderEffect(() => {
      const place = this.fragment();
      if (place && this.view()) document.getElementById(place)?.scrollIntoView({ block: 'start' });
    });
  }

  protected roundName(round: AssessmentRound, day: string): string {
    const state = !isOpenOn(round, day)
      ? this.i18n.t('factor.round.closed')
      : round.closesOn
        ? this.i18n.t('factor.round.until', { day: this.i18n.day(round.closesOn) })
        : this.i18n.t('factor.round.openEnded');
    return `${this.i18n.period(round.period)} · ${state}`;
  }

  protected choose(round: string): void {
    void this.router.navigate([], { queryParams: { round }, queryParamsHandling: 'merge' });
  }
}
