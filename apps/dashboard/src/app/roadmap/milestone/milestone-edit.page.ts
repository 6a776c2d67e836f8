import { Component, inject, input, viewChild } from '@angular/core';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { Router } from '@angular/router';
import { apiUrl, type MilestonePage, PATHS } from '@rumbo/domain';
import { CONCERNS, liveResource } from '../../live';
import { ErrorState, type MayBeUnsaved, T, warnOnClose } from '../../shell';
import { MilestoneForm } from './milestone-form';

/** Changes what a milestone promises. */
@Component({
  imports: [ErrorState, MatProgressBarModule, MilestoneForm, T],
  template: `
    <h1 tabindex="-1">{{ 'milestone.edit.title' | t }}</h1>
    @if (page.error(); as error) {
      <rumbo-error-state [error]="error" (retry)="page.reload()" />
    } @else if (page.hasValue()) {
      <rumbo-milestone-form
        [surroundings]="page.value()"
        [milestone]="page.value().milestone"
        (saved)="leave()"
        (closed)="leave()"
      />
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
export default class MilestoneEditPage implements MayBeUnsaved {
  /** From the address. */
  readonly roadmap = input.required<string>();
  readonly id = input.required<string>();
  private readonly router = inject(Router);
  protected readonly page = liveResource<MilestonePage>(
    () => apiUrl(PATHS.milestone, { roadmap: this.roadmap(), id: this.id() }),
    CONCERNS.milestone,
  );

  private readonly editor = viewChild(MilestoneForm);

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return this.editor()?.form().dirty() ?? false;
  }

  protected leave(): void {
    void this.router.navigate(['/roadmaps', this.roadmap(), 'milestones', this.id()], {
      queryParamsHandling: 'preserve',
    });
  }
}
