import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, viewChild } from '@angular/core';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { Router } from '@angular/router';
import { type AgreementBoard, apiUrl, type MilestonePage, PATHS } from '@rumbo/domain';
import { EmptyState } from '@rumbo/ui';
import { MilestoneForm } from '../../roadmap';
import { ErrorState, type MayBeUnsaved, T, warnOnClose } from '../../shell';
import { promisedBy } from './promised-milestone';

/** Adds a milestone that carries an agreement. */
@Component({
  imports: [EmptyState, ErrorState, MatProgressBarModule, MilestoneForm, T],
  template: `
    <h1 tabindex="-1">{{ 'milestone.new.title' | t }}</h1>
    @if (board.error(); as error) {
      <rumbo-error-state [error]="error" (retry)="board.reload()" />
    } @else if (board.hasValue()) {
      @if (board.value().objectives[0]; as objective) {
        @if (known(); as promised) {
          <p>{{ 'dialogue.agreement.carried' | t: { number: agreement()!.number } }}</p>
          <rumbo-milestone-form
            [surroundings]="board.value()"
            [objectiveId]="objective.id"
            [known]="promised"
            [address]="address()"
            (saved)="show($event)"
            (closed)="back()"
          />
        } @else {
          <rumbo-empty-state [heading]="'error.notFound' | t" />
        }
      } @else {
        <rumbo-empty-state [heading]="'dialogue.agreement.noObjective' | t" />
      }
    } @else {
      <mat-progress-bar mode="indeterminate" [attr.aria-label]="'shell.loading' | t" />
    }
  `,
  styles: `
    h1 {
      margin-block-end: 0.25rem;
    }
    p {
      margin: 0 0 1rem;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export default class AgreementMilestonePage implements MayBeUnsaved {
  /** From the address. */
  readonly roadmap = input.required<string>();
  readonly id = input.required<string>();
  private readonly router = inject(Router);
  private readonly editor = viewChild(MilestoneForm);
  protected readonly board = httpResource<AgreementBoard>(() =>
    apiUrl(PATHS.agreements, { roadmap: this.roadmap() }),
  );
  protected readonly agreement = computed(() =>
    this.board.value()?.agreements.find(({ id }) => String(id) === this.id()),
  );
  protected readonly known = computed(() => {
    const agreement = this.agreement();
    return agreement && promisedBy(agreement);
  });
  protected readonly address = computed(() =>
    apiUrl(PATHS.agreementMilestones, { roadmap: this.roadmap(), id: this.id() }),
  );

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return this.editor()?.form().dirty() ?? false;
  }

  protected show({ milestone }: MilestonePage): void {
    void this.router.navigate(['/roadmaps', this.roadmap(), 'milestones', milestone.id]);
  }

  protected back(): void {
    void this.router.navigate(['/roadmaps', this.roadmap(), 'dialogue', 'agreements']);
  }
}
