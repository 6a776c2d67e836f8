import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Assessment, factorScore, type FactorsPage } from '@rumbo/domain';
import { Illustrative } from '../../roadmap';
import { I18n, T } from '../../shell';
import { DissentList } from '../dissent-list';

/** The published assessments of a round, frozen, and beneath each what others hold against it. */
@Component({
  selector: 'rumbo-published-list',
  imports: [DissentList, Illustrative, RouterLink, T],
  template: `
    <h2>{{ 'factor.assessments' | t }}</h2>
    <ul>
      @for (one of shown(); track one.assessment.id) {
        <li>
          <h3>
            <a [routerLink]="at().concat('assessments', '' + one.assessment.id)">{{ one.name }}</a>
            @if (one.assessment.illustrative) {
              <rumbo-illustrative />
            }
          </h3>
          <p>{{ one.facts }}</p>
          <rumbo-dissent-list
            [roadmap]="page().roadmap"
            [assessment]="one.assessment"
            [dissents]="page().dissents"
            [bodies]="page().bodies"
            (attached)="attached.emit()"
          />
        </li>
      } @empty {
        <li>{{ 'factor.criterion.none' | t }}</li>
      }
    </ul>
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      padding-block: 0.75rem;
    }
    li + li {
      border-block-start: 1px solid var(--mat-sys-outline-variant);
    }
    h3 {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
      align-items: center;
      font: var(--mat-sys-title-small);
    }
    p {
      margin: 0;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class PublishedList {
  readonly page = input.required<FactorsPage>();
  readonly assessments = input.required<readonly Assessment[]>();
  readonly attached = output();
  private readonly i18n = inject(I18n);
  protected readonly at = computed(() => ['/roadmaps', this.page().roadmap.code, 'factors']);
  protected readonly shown = computed(() =>
    this.assessments().map((assessment) => {
      const { scored, of } = factorScore(assessment.factor, assessment);
      const at = assessment.publishedAt ? this.i18n.day(assessment.publishedAt.slice(0, 10)) : '';
      return {
        assessment,
        name: this.i18n.code('factor.perspective', assessment.perspective),
        facts: [
          this.i18n.t('factor.assessment.published', { at }),
          this.i18n.t('factor.score.assessed', { scored, of }),
        ].join(' · '),
      };
    }),
  );
}
