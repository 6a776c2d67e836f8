import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { Router } from '@angular/router';
import { apiUrl, PATHS, type Plan } from '@rumbo/domain';
import { EmptyState } from '@rumbo/ui';
import { Notices } from '../../forms';
import { Api, ErrorState, I18n, type MayBeUnsaved, problemOf, T, warnOnClose } from '../../shell';
import { PlanPath } from '../plan-path';
import { ArrangeList, type Placed } from './arrange-list';

/** Puts the axes of a roadmap, the objectives of an axis or the milestones of an objective in order. */
@Component({
  imports: [ArrangeList, EmptyState, ErrorState, MatButtonModule, MatProgressBarModule, PlanPath, T],
  templateUrl: './arrange.page.html',
  styleUrl: './arrange.page.scss',
})
export default class ArrangePage implements MayBeUnsaved {
  /** From the address: whose objectives, or whose milestones; the axes without either. */
  readonly roadmap = input.required<string>();
  readonly axisId = input<string>();
  readonly objectiveId = input<string>();

  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  protected readonly i18n = inject(I18n);
  protected readonly plan = httpResource<Plan>(() => apiUrl(PATHS.plan, { roadmap: this.roadmap() }));
  protected readonly saving = signal(false);
  protected readonly refused = signal('');

  protected readonly heading = computed(() => {
    if (this.objectiveId()) return 'plan.arrange.milestones';
    return this.axisId() ? 'plan.arrange.objectives' : 'plan.arrange.axes';
  });
  /** Whose children these are; none for the axes. */
  protected readonly parent = computed(() => {
    const plan = this.plan.hasValue() ? this.plan.value() : undefined;
    const isIt =
      (wanted: string | undefined) =>
      ({ id }: { id: number }) =>
        String(id) === wanted;
    return this.objectiveId()
      ? plan?.objectives.find(isIt(this.objectiveId()))
      : plan?.axes.find(isIt(this.axisId()));
  });
  private readonly stored = computed<readonly Placed[]>(() => {
    if (!this.plan.hasValue()) return [];
    const plan = this.plan.value();
    const parent = this.parent()?.id;
    const children = this.objectiveId()
      ? plan.milestones.filter(({ objectiveId }) => objectiveId === parent)
      : this.axisId()
        ? plan.objectives.filter(({ axisId }) => axisId === parent)
        : plan.axes;
    return children.toSorted((a, b) => a.position - b.position);
  });
  protected readonly items = linkedSignal(() => this.stored());

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return !this.saving() && this.items().some(({ id }, index) => id !== this.stored()[index]?.id);
  }

  protected async save(): Promise<void> {
    this.saving.set(true);
    try {
      await this.api.send('PUT', this.address(), { ids: this.items().map(({ id }) => id) });
      this.notices.saved();
      this.leave();
    } catch (error) {
      this.saving.set(false);
      const { code } = problemOf(error);
      this.refused.set(
        code === 'invalid' ? this.i18n.t('roadmap.arrange.stale') : this.i18n.code('error', code),
      );
    }
  }

  protected again(): void {
    this.refused.set('');
    this.plan.reload();
  }

  protected leave(): void {
    void this.router.navigate(['/roadmaps', this.roadmap(), 'plan']);
  }

  private address(): string {
    const [roadmap, axis, objective] = [this.roadmap(), this.axisId(), this.objectiveId()];
    if (objective) return apiUrl(PATHS.milestoneOrder, { roadmap, id: objective });
    return axis ? apiUrl(PATHS.objectiveOrder, { roadmap, id: axis }) : apiUrl(PATHS.axisOrder, { roadmap });
  }
}
