import { Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  type Assessment,
  type AssessmentRound,
  isOpenOn,
  type FactorsPage,
  type Perspective,
} from '@rumbo/domain';
import { I18n, T } from '../../shell';
import type { FactorOnDay } from '../factors-on-day';
import { ScoreList } from '../score-list';
import { SpreadMark } from '../spread-mark';

/** What the reader may do about a factor in an open round: continue a draft of their own, or begin one. */
interface Step {
  round: AssessmentRound;
  perspective: Perspective;
  draft: Assessment | null;
}

/** One factor: what it asks, what each perspective said of it in the newest round, and what is to be explained. */
@Component({
  selector: 'rumbo-factor-card',
  imports: [MatButtonModule, RouterLink, ScoreList, SpreadMark, T],
  templateUrl: './factor-card.html',
  styleUrl: './factor-card.scss',
})
export class FactorCard {
  readonly page = input.required<FactorsPage>();
  readonly factor = input.required<FactorOnDay>();
  /** Whether the reader may assess at all. */
  readonly mayAssess = input.required<boolean>();
  readonly begin = output<{ roundId: number; perspective: Perspective }>();
  protected readonly i18n = inject(I18n);

  protected readonly at = computed(() => ['/roadmaps', this.page().roadmap.code, 'factors']);
  protected readonly records = computed(() => {
    const { factor } = this.factor();
    if (factor === 'F1') return ['/roadmaps', this.page().roadmap.code, 'dialogue'];
    return [...this.at(), factor === 'F2' ? 'policies' : 'engagement'];
  });

  protected readonly steps = computed((): Step[] => {
    const { rounds, mine, assessments, asOf } = this.page();
    if (!this.mayAssess()) return [];
    return rounds
      .filter((round) => isOpenOn(round, asOf))
      .flatMap((round) =>
        mine.flatMap((perspective): Step[] => {
          const own = assessments.find(
            (one) =>
              one.roundId === round.id &&
              one.factor === this.factor().factor &&
              one.perspective === perspective,
          );
          return own?.status === 'published' ? [] : [{ round, perspective, draft: own ?? null }];
        }),
      );
  });

  protected named({ round, perspective }: Step): Record<'perspective' | 'period', string> {
    return {
      perspective: this.i18n.code('factor.perspective', perspective),
      period: this.i18n.period(round.period),
    };
  }
}
