import { Component, inject, input, viewChild } from '@angular/core';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { Router } from '@angular/router';
import { apiUrl, type MeetingPage, PATHS } from '@rumbo/domain';
import { CONCERNS, liveResource } from '../../live';
import { ErrorState, type MayBeUnsaved, T, warnOnClose } from '../../shell';
import { MeetingForm } from './meeting-form';

/** Changes the record of a meeting. */
@Component({
  imports: [ErrorState, MatProgressBarModule, MeetingForm, T],
  template: `
    <h1 tabindex="-1">{{ 'dialogue.meeting.edit' | t }}</h1>
    @if (page.error(); as error) {
      <rumbo-error-state [error]="error" (retry)="page.reload()" />
    } @else if (page.hasValue()) {
      <rumbo-meeting-form
        [around]="page.value()"
        [meeting]="page.value().meeting"
        [usual]="page.value().usual"
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
export default class MeetingEditPage implements MayBeUnsaved {
  /** From the address. */
  readonly roadmap = input.required<string>();
  readonly id = input.required<string>();
  private readonly router = inject(Router);
  protected readonly page = liveResource<MeetingPage>(
    () => apiUrl(PATHS.meeting, { roadmap: this.roadmap(), id: this.id() }),
    CONCERNS.meeting,
  );
  private readonly editor = viewChild(MeetingForm);

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return this.editor()?.form().dirty() ?? false;
  }

  protected leave(): void {
    void this.router.navigate(['/roadmaps', this.roadmap(), 'dialogue', 'meetings', this.id()]);
  }
}
