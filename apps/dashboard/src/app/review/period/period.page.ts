import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, viewChild } from '@angular/core';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { Router } from '@angular/router';
import { apiUrl, PATHS, type ReportList } from '@rumbo/domain';
import { EmptyState } from '@rumbo/ui';
import { Notices } from '../../forms';
import { ErrorState, type MayBeUnsaved, T, warnOnClose } from '../../shell';
import { PeriodForm } from './period-form';

/** A reporting period: a new one (without an id in the address) or one to change. */
@Component({
  imports: [EmptyState, ErrorState, MatProgressBarModule, PeriodForm, T],
  template: `
    <h1 tabindex="-1">{{ (id() ? 'report.period.edit' : 'report.period.new') | t }}</h1>
    @if (list.error(); as error) {
      <rumbo-error-state [error]="error" (retry)="list.reload()" />
    } @else if (list.hasValue()) {
      @if (period() === undefined) {
        <rumbo-empty-state [heading]="'error.notFound' | t" />
      } @else {
        <rumbo-period-form
          [list]="list.value()"
          [period]="period() ?? null"
          (saved)="saved()"
          (closed)="leave()"
        />
      }
    } @else {
      <mat-progress-bar mode="indeterminate" [attr.aria-label]="'shell.loading' | t" />
    }
  `,
  styles: `
    h1 {
      margin-block-end: 1rem;
    }
  `,
})
export default class PeriodPage implements MayBeUnsaved {
  /** From the address. */
  readonly roadmap = input.required<string>();
  readonly id = input<string>();
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly editor = viewChild(PeriodForm);
  protected readonly list = httpResource<ReportList>(() =>
    apiUrl(PATHS.reports, { roadmap: this.roadmap() }),
  );
  /** Null for a new one, undefined when the roadmap has no such period. */
  protected readonly period = computed(() => {
    if (!this.id() || !this.list.hasValue()) return null;
    return this.list.value().periods.find(({ period }) => String(period.id) === this.id())?.period;
  });

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return this.editor()?.form().dirty() ?? false;
  }

  protected saved(): void {
    this.notices.saved();
    this.leave();
  }

  protected leave(): void {
    void this.router.navigate(['/roadmaps', this.roadmap(), 'reports']);
  }
}
