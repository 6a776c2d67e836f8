import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input, untracked, viewChild } from '@angular/core';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { Router } from '@angular/router';
import { type AgreementBoard, apiUrl, type MeetingList, type MeetingPage, PATHS } from '@rumbo/domain';
import { Notices } from '../../forms';
import { ErrorState, type MayBeUnsaved, T, warnOnClose } from '../../shell';
import { usualOf } from './attendance-draft';
import { latestHeld, nextNumber } from './meeting-draft';
import { MeetingForm } from './meeting-form';

/** Records a meeting; the last one of its body proposes who came and the number that follows. */
@Component({
  imports: [ErrorState, MatProgressBarModule, MeetingForm, T],
  template: `
    <h1 tabindex="-1">{{ 'dialogue.meeting.new' | t }}</h1>
    @if (board.error(); as error) {
      <rumbo-error-state [error]="error" (retry)="board.reload()" />
    } @else if (board.hasValue()) {
      <rumbo-meeting-form
        [around]="board.value()"
        [usual]="usual()"
        (saved)="show($event)"
        (closed)="back()"
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
export default class MeetingNewPage implements MayBeUnsaved {
  /** From the address. */
  readonly roadmap = input.required<string>();
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly editor = viewChild(MeetingForm);
  protected readonly board = httpResource<AgreementBoard>(() =>
    apiUrl(PATHS.agreements, { roadmap: this.roadmap() }),
  );
  private readonly list = httpResource<MeetingList>(() =>
    apiUrl(PATHS.meetings, { roadmap: this.roadmap() }),
  );
  private readonly meetings = computed(() => (this.list.hasValue() ? this.list.value().meetings : []));
  private readonly bodyId = computed(() => Number(this.editor()?.draft().dialogueBodyId));
  private readonly before = httpResource<MeetingPage>(() => {
    const latest = latestHeld(this.meetings(), this.bodyId());
    return latest && apiUrl(PATHS.meeting, { roadmap: this.roadmap(), id: latest.id });
  });
  protected readonly usual = computed(() => (this.before.hasValue() ? usualOf(this.before.value()) : []));

  constructor() {
    warnOnClose(this);
    /** A number that the secretary typed stays. */
    effect(() => {
      const number = nextNumber(this.meetings(), this.bodyId());
      untracked(() => {
        const field = this.editor()?.form.number();
        if (field && !field.dirty()) field.value.set(number);
      });
    });
  }

  unsaved(): boolean {
    return this.editor()?.form().dirty() ?? false;
  }

  protected show({ meeting }: MeetingPage): void {
    this.notices.saved();
    void this.router.navigate(['/roadmaps', this.roadmap(), 'dialogue', 'meetings', meeting.id]);
  }

  protected back(): void {
    void this.router.navigate(['/roadmaps', this.roadmap(), 'dialogue', 'meetings']);
  }
}
