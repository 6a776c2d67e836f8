import { Component, computed, inject, input } from '@angular/core';
import { mdiAccountOutline, mdiArrowCollapseVertical, mdiArrowExpandVertical } from '@mdi/js';
import type { MilestoneStateName } from '@rumbo/domain';
import { Chip } from '@rumbo/ui';
import { I18n } from '../shell';
import type { FactorOnDay } from './factors-on-day';

const ICONS = { apart: mdiArrowExpandVertical, close: mdiArrowCollapseVertical, single: mdiAccountOutline };
const LIKE: Record<keyof typeof ICONS, MilestoneStateName> = {
  apart: 'at_risk',
  close: 'completed',
  single: 'planned',
};

/** How far apart the perspectives lie: shape, colour and words. */
@Component({
  selector: 'rumbo-spread-mark',
  imports: [Chip],
  template: `
    @if (shown(); as mark) {
      <rumbo-chip [icon]="mark.icon" [like]="mark.like" [label]="mark.words" />
    }
  `,
  styles: `
    :host {
      --chip-wrap: normal;
    }
    rumbo-chip {
      margin-block-start: 0.25rem;
    }
  `,
})
export class SpreadMark {
  readonly factor = input.required<Pick<FactorOnDay, 'spread' | 'disagreements'>>();
  private readonly i18n = inject(I18n);
  protected readonly shown = computed(() => {
    const { spread, disagreements } = this.factor();
    return (
      spread && {
        icon: ICONS[spread],
        like: LIKE[spread],
        words:
          spread === 'apart'
            ? this.i18n.t('factor.spread.apart', { count: disagreements.length })
            : this.i18n.code('factor.spread', spread),
      }
    );
  });
}
