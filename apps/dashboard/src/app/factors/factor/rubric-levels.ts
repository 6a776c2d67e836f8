import { Component, computed, inject, input } from '@angular/core';
import { type Criterion, LEVELS } from '@rumbo/domain';
import { I18n, T } from '../../shell';
import { levelName } from '../signal-words';

/** What each of the five levels of a criterion means, for who asks. */
@Component({
  selector: 'rumbo-rubric-levels',
  imports: [T],
  template: `
    <details>
      <summary>{{ 'factor.criterion.rubric' | t }}</summary>
      <dl>
        @for (one of levels(); track one.level) {
          <dt>{{ one.name }}</dt>
          <dd>{{ one.sentence }}</dd>
        }
      </dl>
    </details>
  `,
  styles: `
    summary {
      padding-block: 0.1875rem;
      color: var(--mat-sys-primary);
      cursor: pointer;
    }
    dl {
      display: grid;
      grid-template-columns: max-content minmax(0, 1fr);
      gap: 0.375rem 1rem;
      max-inline-size: 60rem;
      margin: 0.5rem 0 0;
    }
    dt {
      font-weight: 500;
    }
    dd {
      margin: 0;
    }
    @media (max-width: 599px) {
      dl {
        grid-template-columns: minmax(0, 1fr);
        gap: 0 0;
      }
      dd {
        margin-block-end: 0.5rem;
      }
    }
  `,
})
export class RubricLevels {
  readonly criterion = input.required<Criterion>();
  private readonly i18n = inject(I18n);
  protected readonly levels = computed(() =>
    LEVELS.map((level) => ({
      level,
      name: levelName(this.i18n, level),
      sentence: this.i18n.code(`rubric.${this.criterion()}`, String(level)),
    })),
  );
}
