import { Component, computed, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { AttentionItem, Overview } from '@rumbo/domain';
import { StateChip } from '@rumbo/ui';
import { I18n, T } from '../../shell';
import { attentionReasons } from './attention-reasons';

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
    return attentionReasons(this.i18n, item).join(' · ');
  }

  /** Silent milestones keep their own state; the first reason says which chip leads. */
  protected chip({ reasons }: AttentionItem): 'overdue' | 'at_risk' | null {
    const [first] = reasons;
    return first === 'silent' || first === undefined ? null : first;
  }
}
