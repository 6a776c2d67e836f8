import { Component, computed, inject, input } from '@angular/core';
import { mdiAccountOutline, mdiArrowCollapseVertical, mdiArrowExpandVertical } from '@mdi/js';
import { Icon } from '@rumbo/ui';
import { I18n } from '../shell';
import type { FactorOnDay } from './factors-on-day';

const ICONS = { apart: mdiArrowExpandVertical, close: mdiArrowCollapseVertical, single: mdiAccountOutline };
const COLOURS = { apart: 'at_risk', close: 'completed', single: 'planned' };

/** How far apart the perspectives lie: shape, colour and words. */
@Component({
  selector: 'rumbo-spread-mark',
  imports: [Icon],
  template: `
    @if (shown(); as mark) {
      <p [style.--state]="mark.colour"><rumbo-icon [path]="mark.icon" /> {{ mark.words }}</p>
    }
  `,
  styles: `
    p {
      display: inline-flex;
      gap: 0.375rem;
      align-items: center;
      margin: 0.25rem 0 0;
      padding: 0.1875rem 0.75rem 0.1875rem 0.5rem;
      border: 1px solid color-mix(in srgb, var(--state) 45%, transparent);
      border-radius: 1rem;
      background: color-mix(in srgb, var(--state) 9%, transparent);
      color: var(--state);
      font: var(--mat-sys-label-medium);
    }
    rumbo-icon {
      inline-size: 1rem;
      block-size: 1rem;
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
        colour: `var(--rumbo-state-${COLOURS[spread]})`,
        words:
          spread === 'apart'
            ? this.i18n.t('factor.spread.apart', { count: disagreements.length })
            : this.i18n.code('factor.spread', spread),
      }
    );
  });
}
