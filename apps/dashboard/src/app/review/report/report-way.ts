import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ReportPage } from '@rumbo/domain';
import { I18n, T } from '../../shell';

/** Every step that the report took: which, when, by whom, and what was said. Newest first. */
@Component({
  selector: 'rumbo-report-way',
  imports: [RouterLink, T],
  template: `
    <h3>{{ 'report.way' | t }}</h3>
    <ol>
      @for (step of steps(); track step.id) {
        <li>
          <strong>{{ i18n.code('report.step', step.step) }}</strong>
          <span>{{ i18n.instant(step.at) }}{{ step.author ? ' · ' + step.author : '' }}</span>
          @if (step.step === 'submitted' && past()) {
            <a [routerLink]="[]" [queryParams]="{ submission: step.id }">{{ 'report.way.submission' | t }}</a>
          }
          @if (step.note) {
            <p>{{ step.note }}</p>
          }
        </li>
      }
    </ol>
  `,
  styles: `
    h3 {
      margin-block-start: 0;
    }
    ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      padding: 0 0 0.75rem 1rem;
      border-inline-start: 2px solid var(--mat-sys-outline-variant);
    }
    span {
      display: block;
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-body-small);
    }
    p {
      margin: 0.25rem 0 0;
      white-space: pre-line;
    }
  `,
})
export class ReportWay {
  readonly steps = input.required<ReportPage['steps']>();
  /** Whether its reader may open what was submitted before. */
  readonly past = input.required<boolean>();
  protected readonly i18n = inject(I18n);
}
