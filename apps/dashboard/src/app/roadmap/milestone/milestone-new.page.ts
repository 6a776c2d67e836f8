import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, viewChild } from '@angular/core';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { Router } from '@angular/router';
import { apiUrl, type MilestonePage, PATHS, type Plan } from '@rumbo/domain';
import { ErrorState, type MayBeUnsaved, T, warnOnClose } from '../../shell';
import { MilestoneForm } from './milestone-form';

/** Adds a milestone to an objective. */
@Component({
  imports: [ErrorState, MatProgressBarModule, MilestoneForm, T],
  template: `
    <h1 tabindex="-1">{{ 'milestone.new.title' | t }}</h1>
    @if (plan.error(); as error) {
      <rumbo-error-state [error]="error" (retry)="plan.reload()" />
    } @else if (plan.hasValue()) {
      <rumbo-milestone-form
        [surroundings]="plan.value()"
        [objectiveId]="objectiveId()"
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
export default class MilestoneNewPage implements MayBeUnsaved {
  /** From the address. */
  readonly roadmap = input.required<string>();
  readonly objective = input<string>();
  private readonly router = inject(Router);
  protected readonly plan = httpResource<Plan>(() => apiUrl(PATHS.plan, { roadmap: this.roadmap() }));
  private readonly editor = viewChild(MilestoneForm);
  protected readonly objectiveId = computed(() => {
    const objectives = this.plan.value()?.objectives ?? [];
    return (objectives.find(({ id }) => String(id) === this.objective()) ?? objectives[0])?.id ?? 0;
  });

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
    void this.router.navigate(['/roadmaps', this.roadmap(), 'plan']);
  }
}
