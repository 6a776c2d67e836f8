import { Component, computed, inject, input } from '@angular/core';
import { type MilestonePage, type MilestoneState } from '@rumbo/domain';
import { ProgressMeter, StateChip } from '@rumbo/ui';
import { I18n, T } from '../../shell';

/** Where a milestone stands on a day, in figures and in one sentence. */
@Component({
  selector: 'rumbo-milestone-standing',
  imports: [ProgressMeter, StateChip, T],
  templateUrl: './milestone-standing.html',
  styleUrl: './milestone-standing.scss',
})
export class MilestoneStanding {
  readonly page = input.required<MilestonePage>();
  readonly state = input.required<MilestoneState & { day: string }>();
  protected readonly i18n = inject(I18n);
  protected readonly milestone = computed(() => this.page().milestone);
  protected readonly finished = computed(() => ['completed', 'cancelled'].includes(this.milestone().status));

  /** How the state came about, and by how many days. */
  protected readonly sentence = computed(() => {
    const { state, days } = this.state();
    const { completedOn } = this.milestone();
    if (state === 'cancelled') return '';
    if (state === 'completed' || state === 'completed_late') {
      const on = completedOn ? this.i18n.period(completedOn) : '';
      return this.i18n.t(`milestone.standing.${state}`, { on, days });
    }
    return this.i18n.t(state === 'overdue' ? 'milestone.standing.overdue' : 'milestone.standing.left', {
      days,
    });
  });

  /** A percentage never stands without what it is a part of. */
  protected readonly reached = computed(() => {
    const { type, value, baseline, goal, unit } = this.milestone();
    if (type !== 'target' || goal === null || baseline === null) return '';
    const params = {
      value: value === null ? '—' : this.i18n.number(value),
      goal: this.i18n.number(goal),
      baseline: this.i18n.number(baseline),
      unit: unit ?? '',
    };
    return this.i18n.t(baseline === 0 ? 'milestone.reachedOf' : 'milestone.reachedFrom', params);
  });

  protected readonly percent = computed(() => this.i18n.percent(this.state().progress));
  protected readonly meterLabel = computed(() =>
    this.i18n.t('milestone.progress.label', {
      progress: this.percent(),
      expected: this.i18n.percent(this.state().expected),
    }),
  );
}
