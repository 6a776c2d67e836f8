import { Component, computed, inject, input, viewChild } from '@angular/core';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { Router } from '@angular/router';
import { apiUrl, isEditable, PATHS, type ReportPage } from '@rumbo/domain';
import { EmptyState } from '@rumbo/ui';
import { Notices } from '../../forms';
import { CONCERNS, liveResource } from '../../live';
import { ErrorState, I18n, type MayBeUnsaved, T, warnOnClose } from '../../shell';
import { periodName } from '../period-name';
import { FigureList } from '../report/figure-list';
import { MovementList } from '../report/movement-list';
import { NarrativeForm } from './narrative-form';

/** Writing the narrative of a report, with what was gathered beside it. */
@Component({
  imports: [EmptyState, ErrorState, FigureList, MatProgressBarModule, MovementList, NarrativeForm, T],
  template: `
    @if (page.error(); as error) {
      <rumbo-error-state [error]="error" (retry)="page.reload()" />
    } @else if (page.hasValue()) {
      @let data = page.value();
      <p class="lead">{{ i18n.text(data.roadmap.title) }} · {{ name() }}</p>
      <h1 tabindex="-1">{{ 'report.write.title' | t }}</h1>
      @if (editable()) {
        <div class="columns even">
          <rumbo-narrative-form [page]="data" (saved)="saved()" (closed)="leave()" />
          <div>
            <h2>{{ 'report.gathered' | t }}</h2>
            <rumbo-figure-list class="card" [content]="data.content" />
            <rumbo-movement-list class="card" [content]="data.content" />
          </div>
        </div>
      } @else {
        <rumbo-empty-state [heading]="'error.reportNotEditable' | t" />
      }
    } @else {
      <mat-progress-bar mode="indeterminate" [attr.aria-label]="'shell.loading' | t" />
    }
  `,
  styleUrl: '../../styles/overview.scss',
  styles: `
    .lead {
      margin: 0;
      color: var(--mat-sys-on-surface-variant);
    }
    h1 {
      margin-block-end: 1rem;
    }
    h2 {
      margin: 0 0 0.5rem;
      font: var(--mat-sys-title-large);
    }
  `,
})
export default class NarrativePage implements MayBeUnsaved {
  /** From the address. */
  readonly roadmap = input.required<string>();
  readonly id = input.required<string>();
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  protected readonly i18n = inject(I18n);
  private readonly editor = viewChild(NarrativeForm);
  protected readonly page = liveResource<ReportPage>(
    () => apiUrl(PATHS.report, { roadmap: this.roadmap(), id: this.id() }),
    CONCERNS.reports,
  );
  protected readonly editable = computed(
    () => this.page.hasValue() && isEditable(this.page.value().report.status),
  );
  protected readonly name = computed(() =>
    this.page.hasValue() ? periodName(this.i18n, this.page.value().period) : '',
  );

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
    void this.router.navigate(['/roadmaps', this.roadmap(), 'reports', this.id()]);
  }
}
