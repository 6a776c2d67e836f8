import { Component, computed, inject, input } from '@angular/core';
import { httpResource } from '@angular/common/http';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { Router, RouterLink } from '@angular/router';
import { apiUrl, type IndicatorPage, PATHS } from '@rumbo/domain';
import { Notices } from '../forms';
import { ErrorState, I18n, T } from '../shell';

/** What the forms of an indicator have around them: which one it is, and the way back. The form itself is projected. */
@Component({
  selector: 'rumbo-indicator-editor',
  imports: [ErrorState, MatProgressBarModule, RouterLink, T],
  template: `
    @if (page.error(); as error) {
      <rumbo-error-state [error]="error" (retry)="page.reload()" />
    } @else if (page.hasValue()) {
      <p class="where">
        <a [routerLink]="['/roadmaps', roadmap(), 'indicators', page.value().indicator.code]"
          >{{ page.value().indicator.code }} {{ name() }}</a
        >
      </p>
      <h1 tabindex="-1">{{ heading() }}</h1>
      <ng-content />
    } @else {
      <mat-progress-bar mode="indeterminate" [attr.aria-label]="'shell.loading' | t" />
    }
  `,
  styles: `
    .where {
      margin: 0 0 0.25rem;
    }
    h1 {
      margin-block-end: 1rem;
    }
  `,
})
export class IndicatorEditor {
  readonly roadmap = input.required<string>();
  readonly indicator = input.required<string>();
  readonly heading = input.required<string>();
  private readonly i18n = inject(I18n);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  /** For the form inside. */
  readonly page = httpResource<IndicatorPage>(() =>
    apiUrl(PATHS.indicator, { roadmap: this.roadmap(), indicator: this.indicator() }),
  );
  protected readonly name = computed(() => this.i18n.text(this.page.value()?.indicator.name ?? NAMELESS));

  /** What the form has written is said, and shown where it belongs. */
  saved(): void {
    this.notices.saved();
    this.leave();
  }

  leave(): void {
    void this.router.navigate(['/roadmaps', this.roadmap(), 'indicators', this.indicator()]);
  }
}

const NAMELESS = { lang: 'en', text: '' };
