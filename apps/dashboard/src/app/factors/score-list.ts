import { Component, computed, inject, input } from '@angular/core';
import type { FactorStanding } from '@rumbo/domain';
import { LevelBar } from '@rumbo/ui';
import { I18n } from '../shell';

/** The mean that each perspective gave a factor, always with how many of its criteria that rests on. */
@Component({
  selector: 'rumbo-score-list',
  imports: [LevelBar],
  template: `
    <ul>
      @for (row of rows(); track row.perspective) {
        <li>
          <span class="name" aria-hidden="true">{{ row.name }}</span>
          <rumbo-level-bar [level]="row.mean" [label]="row.label" />
          <span class="figure" aria-hidden="true">
            <strong>{{ row.figure }}</strong> <small>{{ row.assessed }}</small>
          </span>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: 0.625rem;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template: 'name figure' auto 'bar bar' auto / minmax(0, 1fr) auto;
      gap: 0.25rem 0.75rem;
      align-items: baseline;
    }
    .name {
      grid-area: name;
      overflow-wrap: anywhere;
    }
    rumbo-level-bar {
      grid-area: bar;
    }
    .figure {
      grid-area: figure;
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    strong {
      font: var(--mat-sys-title-medium);
    }
    small {
      margin-inline-start: 0.25rem;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class ScoreList {
  readonly scores = input.required<FactorStanding['scores']>();
  private readonly i18n = inject(I18n);

  protected readonly rows = computed(() =>
    this.scores().map(({ perspective, score: { mean, scored, of } }) => {
      const name = this.i18n.code('factor.perspective', perspective);
      const figure = mean === null ? '—' : this.i18n.number(mean, 1, true);
      return {
        ...{ perspective, name, mean, figure },
        assessed: this.i18n.t('factor.score.assessed', { scored, of }),
        label:
          mean === null
            ? this.i18n.t('factor.score.none', { name })
            : this.i18n.t('factor.score', { name, mean: figure, scored, of }),
      };
    }),
  );
}
