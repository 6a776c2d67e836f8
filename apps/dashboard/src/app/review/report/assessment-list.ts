import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ReportContent } from '@rumbo/domain';
import { LevelBar } from '@rumbo/ui';
import { I18n, T } from '../../shell';

/** Assessments of the success factors that were published in the period. */
@Component({
  selector: 'rumbo-assessment-list',
  imports: [LevelBar, RouterLink, T],
  template: `
    <h3>{{ 'report.assessments' | t }}</h3>
    @if (lines().length === 0) {
      <p class="none">{{ 'report.assessments.none' | t }}</p>
    }
    <ul>
      @for (line of lines(); track line.key) {
        <li>
          <a
            [routerLink]="['/roadmaps', content().roadmap.code, 'factors', line.factor]"
            [queryParams]="{ round: line.round }"
            >{{ i18n.code('rubric.factor', line.factor) }} ·
            {{ i18n.code('factor.perspective', line.perspective) }}</a
          >
          <rumbo-level-bar [level]="line.score.mean" [label]="line.told" />
          <p>{{ line.told }}</p>
        </li>
      }
    </ul>
  `,
  styleUrl: './record-list.scss',
  styles: `
    rumbo-level-bar {
      inline-size: 8rem;
    }
  `,
})
export class AssessmentList {
  readonly content = input.required<ReportContent>();
  protected readonly i18n = inject(I18n);
  protected readonly lines = computed(() =>
    this.content().assessments.map((assessment) => {
      const { factor, perspective, round, score, dissents } = assessment;
      return {
        ...assessment,
        key: `${factor} ${perspective} ${round}`,
        told: [
          this.i18n.t('report.assessment.score', {
            mean: score.mean === null ? '–' : this.i18n.number(score.mean, 1, true),
            ...{ scored: score.scored, of: score.of },
          }),
          this.i18n.period(round),
          dissents > 0 && this.i18n.t('report.assessment.dissents', { count: dissents }),
        ]
          .filter(Boolean)
          .join(' · '),
      };
    }),
  );
}
