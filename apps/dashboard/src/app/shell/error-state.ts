import { Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { EmptyState } from '@rumbo/ui';
import { problemOf } from './api';
import { I18n, T } from './i18n';

/** A read that failed: why, in words, and what to do next. */
@Component({
  selector: 'rumbo-error-state',
  imports: [MatButtonModule, RouterLink, EmptyState, T],
  template: `
    <rumbo-empty-state role="alert" [heading]="heading()" [text]="text()">
      @if (problem().status === 404 || problem().status === 403) {
        <a matButton="outlined" routerLink="/">{{ 'shell.toRoadmaps' | t }}</a>
      } @else {
        <button matButton="filled" type="button" (click)="retry.emit()">{{ 'shell.retry' | t }}</button>
      }
    </rumbo-empty-state>
  `,
})
export class ErrorState {
  readonly error = input.required<unknown>();
  readonly retry = output();
  private readonly i18n = inject(I18n);
  protected readonly problem = computed(() => problemOf(this.error()));
  protected readonly heading = computed(() =>
    this.i18n.code('error', this.problem().code, this.problem().params),
  );
  protected readonly text = computed(() => {
    const { requestId } = this.problem();
    return requestId ? this.i18n.t('shell.requestId', { id: requestId }) : '';
  });
}
