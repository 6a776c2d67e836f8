import { Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { EmptyState } from '@rumbo/ui';
import { problemOf } from './api';
import { I18n, T } from './i18n';
import { lookAt, Moment } from './moment';

/** A read that failed: why, in words, and what to do next. */
@Component({
  selector: 'rumbo-error-state',
  imports: [MatButtonModule, RouterLink, EmptyState, T],
  template: `
    <rumbo-empty-state role="alert" [heading]="heading()" [text]="text()">
      @if (day()) {
        <button matButton="filled" type="button" (click)="today()">{{ 'overview.today' | t }}</button>
      } @else if (problem().status === 404 || problem().status === 403) {
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
  private readonly router = inject(Router);
  private readonly moment = inject(Moment);
  protected readonly problem = computed(() => problemOf(this.error()));
  /** What is wrong with the past day that the reader looks at. */
  protected readonly day = computed(() => this.problem().errors?.find(({ path }) => path === 'asOf'));
  protected readonly heading = computed(() => {
    const [{ code, params }, day] = [this.problem(), this.day()];
    return day ? this.i18n.code('error.field', day.code, day.params) : this.i18n.code('error', code, params);
  });
  protected readonly text = computed(() => {
    const { requestId } = this.problem();
    return requestId ? this.i18n.t('shell.requestId', { id: requestId }) : '';
  });

  protected today(): void {
    void lookAt(this.router, this.moment, null);
  }
}
