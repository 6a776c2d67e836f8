import { Component, computed, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { RouterLink } from '@angular/router';
import { apiUrl, localize, PATHS, type Plan, rollUp } from '@rumbo/domain';
import { EmptyState, ProgressMeter } from '@rumbo/ui';
import { CONCERNS, liveResource } from '../../live';
import { ErrorState, I18n, Moment, T } from '../../shell';
import { judgePlan } from '../plan/plan-filter';
import { PlanRow } from '../plan/plan-row';
import { PlanPath } from '../plan-path';
import { Threads } from '../threads/threads';

/** An axis or an objective: how far it is, what belongs to it, and what people say about it. */
@Component({
  imports: [
    EmptyState,
    ErrorState,
    MatButtonModule,
    MatProgressBarModule,
    PlanPath,
    PlanRow,
    ProgressMeter,
    RouterLink,
    T,
    Threads,
  ],
  templateUrl: './section.page.html',
  styleUrl: './section.page.scss',
})
export default class SectionPage {
  /** From the address. */
  readonly roadmap = input.required<string>();
  readonly sectionId = input.required<string>();
  /** From the route. */
  readonly kind = input.required<'axis' | 'objective'>();

  protected readonly i18n = inject(I18n);
  private readonly moment = inject(Moment);
  protected readonly plan = liveResource<Plan>(
    () => apiUrl(PATHS.plan, { roadmap: this.roadmap() }),
    CONCERNS.plan,
  );

  /** What the address speaks of; null when the plan has no such thing. */
  protected readonly section = computed(() => {
    if (!this.plan.hasValue()) return null;
    const plan = this.plan.value();
    const isIt = ({ id }: { id: number }) => String(id) === this.sectionId();
    const objective = this.kind() === 'objective' ? plan.objectives.find(isIt) : undefined;
    const axis = plan.axes.find(objective ? ({ id }) => id === objective.axisId : isIt);
    const section = this.kind() === 'axis' ? axis : objective;
    if (!section || !axis) return null;
    const objectives = plan.objectives.filter(({ id, axisId }) =>
      objective ? id === objective.id : axisId === axis.id,
    );
    const within = new Set(objectives.map(({ id }) => id));
    const rows = judgePlan(plan, this.moment.today(plan.roadmap.timeZone)).filter(({ row }) =>
      within.has(row.objectiveId),
    );
    return {
      axis,
      id: section.id,
      code: section.code,
      title: localize(section.title, this.i18n.language()),
      progress: rollUp(rows.map(({ row }) => row)),
      objectives: objectives.map((one) => ({
        ...one,
        title: localize(one.title, this.i18n.language()),
        rows: rows.filter(({ row }) => row.objectiveId === one.id),
      })),
    };
  });
  protected readonly acronyms = computed(
    () => new Map(this.plan.value()?.bodies.map(({ id, acronym }) => [id, acronym])),
  );
}
