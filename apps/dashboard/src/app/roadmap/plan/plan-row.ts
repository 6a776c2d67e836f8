import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { localize } from '@rumbo/domain';
import { ProgressMeter, StateChip } from '@rumbo/ui';
import { I18n } from '../../shell';
import type { JudgedRow } from './plan-filter';

/** One milestone of the plan in one line; a card on small screens. */
@Component({
  selector: 'rumbo-plan-row',
  imports: [ProgressMeter, RouterLink, StateChip],
  template: `
    <a
      class="title"
      [routerLink]="['/roadmaps', roadmap(), 'milestones', item().row.id]"
      queryParamsHandling="preserve"
    >
      <span class="code">{{ item().row.code }}</span>
      <span class="text" [lang]="title().lang">{{ title().text }}</span>
    </a>
    <span class="owner">{{ owner() }}</span>
    <span class="due">
      {{ i18n.period(item().row.due) }}
      @if (slippage()) {
        <small>{{ slippage() }}</small>
      }
    </span>
    <span class="state">
      <rumbo-state-chip
        [state]="item().state.state"
        [label]="i18n.code('vocabulary.state', item().state.state)"
      />
      @if (item().state.onHold && item().state.state !== 'on_hold') {
        <small>{{ i18n.t('overview.reason.onHold') }}</small>
      }
    </span>
    <span class="progress">
      <rumbo-progress-meter [percent]="item().state.progress" [expected]="expected()" [label]="percent()" />
      <span aria-hidden="true">{{ percent() }}</span>
    </span>
  `,
  styleUrl: './plan-row.scss',
})
export class PlanRow {
  readonly item = input.required<JudgedRow>();
  readonly roadmap = input.required<string>();
  readonly owner = input.required<string>();
  protected readonly i18n = inject(I18n);
  protected readonly title = computed(() => localize(this.item().row.title, this.i18n.language()));
  protected readonly percent = computed(() => this.i18n.percent(this.item().state.progress));
  /** What is finished is not measured against time any more. */
  protected readonly expected = computed(() => {
    const { row, state } = this.item();
    return row.status === 'completed' || row.status === 'cancelled' ? null : state.expected;
  });
  protected readonly slippage = computed(() => {
    const days = this.item().state.slippage;
    if (days === 0) return '';
    return days > 0 ? this.i18n.t('plan.slippage', { days }) : this.i18n.t('plan.earlier', { days: -days });
  });
}
