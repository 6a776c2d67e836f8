import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, viewChild } from '@angular/core';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { Router } from '@angular/router';
import { type AgreementBoard, apiUrl, PATHS } from '@rumbo/domain';
import { EmptyState } from '@rumbo/ui';
import { Notices } from '../../forms';
import { ErrorState, type MayBeUnsaved, T, warnOnClose } from '../../shell';
import { DialogueBodyForm } from './dialogue-body-form';

/** A dialogue body: a new one (without an id in the address) or one to change. */
@Component({
  imports: [DialogueBodyForm, EmptyState, ErrorState, MatProgressBarModule, T],
  template: `
    <h1 tabindex="-1">{{ (id() ? 'dialogue.bodies.edit' : 'dialogue.bodies.new') | t }}</h1>
    @if (board.error(); as error) {
      <rumbo-error-state [error]="error" (retry)="board.reload()" />
    } @else if (board.hasValue()) {
      @if (body() !== undefined) {
        <rumbo-dialogue-body-form
          [around]="board.value()"
          [body]="body() ?? null"
          (saved)="saved()"
          (closed)="leave()"
        />
      } @else {
        <rumbo-empty-state [heading]="'error.notFound' | t" />
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
export default class DialogueBodyPage implements MayBeUnsaved {
  /** From the address. */
  readonly roadmap = input.required<string>();
  readonly id = input<string>();
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly editor = viewChild(DialogueBodyForm);
  protected readonly board = httpResource<AgreementBoard>(() =>
    apiUrl(PATHS.agreements, { roadmap: this.roadmap() }),
  );
  /** Null for a new one, undefined when the roadmap has no such body. */
  protected readonly body = computed(() => {
    if (!this.id() || !this.board.hasValue()) return null;
    return this.board.value().dialogueBodies.find(({ id }) => String(id) === this.id());
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
    void this.router.navigate(['/roadmaps', this.roadmap(), 'dialogue', 'bodies']);
  }
}
