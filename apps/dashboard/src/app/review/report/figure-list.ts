import { Component, computed, inject, input } from '@angular/core';
import { type ReportContent, type ReportFigureName, reportFigures } from '@rumbo/domain';
import { I18n, T } from '../../shell';
import { figureText } from '../figure-text';

/** The figures of a report, each with what it was taken from. */
@Component({
  selector: 'rumbo-figure-list',
  imports: [T],
  template: `
    <h3>{{ 'report.figures' | t }}</h3>
    <dl>
      @for (figure of figures(); track figure.name) {
        <div>
          <dt>{{ i18n.code('report.figure', figure.name) }}</dt>
          <dd>
            {{ figure.text }}
            @if (figure.of) {
              <small>{{ figure.of }}</small>
            }
          </dd>
        </div>
      }
    </dl>
  `,
  styles: `
    h3 {
      margin-block-start: 0;
    }
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 9rem), 1fr));
      gap: 0.75rem 1.25rem;
      margin: 0;
    }
    dt {
      color: var(--mat-sys-on-surface-variant);
    }
    dd {
      margin: 0;
      font: var(--mat-sys-headline-small);
      font-variant-numeric: tabular-nums;
    }
    small {
      display: block;
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-body-small);
    }
  `,
})
export class FigureList {
  readonly content = input.required<ReportContent>();
  protected readonly i18n = inject(I18n);
  protected readonly figures = computed(() =>
    reportFigures(this.content()).map(({ name, value, of }) => ({
      name,
      text: figureText(this.i18n, name, value),
      of: of === null ? '' : this.ofText(name, this.i18n.number(of, 1)),
    })),
  );

  /** What a share is of; progress says how many milestones are done in all, by weight. */
  private ofText(name: ReportFigureName, of: string): string {
    if (name !== 'progress') return this.i18n.t('report.figure.of', { of });
    return this.i18n.t('report.figure.done', { done: this.i18n.number(this.content().rollUp.done, 1), of });
  }
}
