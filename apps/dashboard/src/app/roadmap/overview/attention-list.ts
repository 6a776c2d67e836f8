import { Component, computed, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { AttentionItem, Overview } from '@rumbo/domain';
import { StateChip } from '@rumbo/ui';
import { I18n, T } from '../../shell';

const FIRST = 12;

/** What needs somebody's attention, why, and who answers for it. */
@Component({
  selector: 'rumbo-attention-list',
  imports: [MatButtonModule, RouterLink, StateChip, T],
  templateUrl: './attention-list.html',
  styleUrl: './attention-list.scss',
})
export class AttentionList {
  readonly overview = input.required<Overview>();
  protected readonly i18n = inject(I18n);
  protected readonly items = computed(() => this.overview().attention.slice(0, FIRST));

  protected who({ ownerId }: AttentionItem): string {
    return (
      this.overview().bodies.find(({ id }) => id === ownerId)?.acronym ?? this.i18n.t('overview.owner.none')
    );
  }

  protected why(item: AttentionItem): string {
    const { days, silentDays, progress, expected } = item;
    const reasons = item.reasons.map((reason) => {
      if (reason === 'silent')
        return silentDays === null
          ? this.i18n.t('overview.reason.never')
          : this.i18n.t('overview.reason.silent', { days: silentDays });
      return this.i18n.t(`overview.reason.${reason}`, {
        days,
        progress: this.i18n.percent(progress),
        expected: this.i18n.percent(expected),
      });
    });
    return [...reasons, ...(item.onHold ? [this.i18n.t('overview.reason.onHold')] : [])].join(' · ');
  }

  /** Silent milestones keep their own state; the first reason says which chip leads. */
  protected chip({ reasons }: AttentionItem): 'overdue' | 'at_risk' | null {
    const [first] = reasons;
    return first === 'silent' || first === undefined ? null : first;
  }
}
