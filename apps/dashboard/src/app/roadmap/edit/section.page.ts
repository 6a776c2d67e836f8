import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { Router } from '@angular/router';
import { apiUrl, PATHS, type Plan } from '@rumbo/domain';
import { EmptyState } from '@rumbo/ui';
import { Notices } from '../../forms';
import { CONCERNS, liveResource } from '../../live';
import { Api, ErrorState, I18n, type MayBeUnsaved, problemOf, T, warnOnClose } from '../../shell';
import { PlanPath } from '../plan-path';
import { SectionForm } from './section-form';

/** Adds or changes an axis or an objective: which one, the address says. */
@Component({
  imports: [EmptyState, ErrorState, MatProgressBarModule, PlanPath, SectionForm, T],
  templateUrl: './section.page.html',
  styles: `
    h1 {
      margin-block-end: 1rem;
    }
    .refused:empty {
      display: none;
    }
    .refused {
      color: var(--mat-sys-error);
    }
  `,
})
export default class SectionPage implements MayBeUnsaved {
  /** From the address: the axis that is changed or gets an objective, or the objective that is changed. */
  readonly roadmap = input.required<string>();
  readonly axisId = input<string>();
  readonly objectiveId = input<string>();
  /** From the route. */
  readonly kind = input.required<'axis' | 'objective'>();

  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly i18n = inject(I18n);
  private readonly editor = viewChild(SectionForm);
  protected readonly refused = signal('');
  protected readonly plan = liveResource<Plan>(
    () => apiUrl(PATHS.plan, { roadmap: this.roadmap() }),
    CONCERNS.plan,
  );

  protected readonly isNew = computed(() => (this.kind() === 'axis' ? !this.axisId() : !this.objectiveId()));
  protected readonly heading = computed(() => {
    if (this.kind() === 'axis') return this.isNew() ? 'plan.newAxis' : 'plan.editAxis';
    return this.isNew() ? 'plan.newObjective' : 'plan.editObjective';
  });
  /** What the address speaks of; null when the plan has no such thing. */
  protected readonly subject = computed(() => {
    if (!this.plan.hasValue()) return null;
    const plan = this.plan.value();
    const axis = plan.axes.find(({ id }) => String(id) === this.axisId()) ?? null;
    const objective = plan.objectives.find(({ id }) => String(id) === this.objectiveId()) ?? null;
    if (this.kind() === 'axis') {
      const isEmpty = plan.objectives.every(({ axisId }) => axisId !== axis?.id);
      return this.isNew() || axis ? { section: axis, axisId: null, isEmpty } : null;
    }
    const axisId = objective?.axisId ?? axis?.id;
    const isEmpty = plan.milestones.every(({ objectiveId }) => objectiveId !== objective?.id);
    return axisId === undefined ? null : { section: objective, axisId, isEmpty };
  });

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return this.editor()?.form().dirty() ?? false;
  }

  protected async remove({ id, code }: { id: number; code: string }): Promise<void> {
    if (!window.confirm(this.i18n.t('plan.delete.confirm', { name: code }))) return;
    const path = this.kind() === 'axis' ? PATHS.axis : PATHS.objective;
    try {
      await this.api.send('DELETE', apiUrl(path, { roadmap: this.roadmap(), id }));
      this.editor()?.form().reset();
      this.notices.say(this.i18n.t('roadmap.deleted', { name: code }));
      this.leave();
    } catch (error) {
      this.refused.set(this.i18n.code('error', problemOf(error).code));
    }
  }

  protected leave(): void {
    void this.router.navigate(['/roadmaps', this.roadmap(), 'plan']);
  }
}
