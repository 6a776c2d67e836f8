import { Component, computed, inject, input, output } from '@angular/core';
import { CHANGE_KINDS, type ChangeKind, countedFrom, type RoadmapComparison } from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { I18n } from '../../shell';
import { KIND_ICONS } from './kind-icons';

/** How many milestones show each kind of change, out of how many; each is a filter. */
@Component({
  selector: 'rumbo-kind-chips',
  imports: [Icon],
  template: `
    <ul>
      @for (chip of chips(); track chip.kind) {
        <li>
          <button
            type="button"
            [attr.aria-pressed]="chip.kind === chosen()"
            (click)="choose.emit(chip.kind === chosen() ? undefined : chip.kind)"
          >
            <rumbo-icon [path]="icons[chip.kind]" />
            <span class="name">{{ chip.name }}</span>
            <span class="count">{{ chip.count }}</span>
          </button>
        </li>
      }
    </ul>
    @if (replans(); as text) {
      <p>{{ text }}</p>
    }
  `,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    button {
      display: flex;
      align-items: center;
      gap: 0.5rem;
      padding: 0.375rem 0.75rem 0.375rem 0.5rem;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: 0.5rem;
      background: transparent;
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-label-large);
      cursor: pointer;
    }
    button:hover {
      background: var(--mat-sys-surface-container);
    }
    button[aria-pressed='true'] {
      border-color: transparent;
      background: var(--mat-sys-secondary-container);
      color: var(--mat-sys-on-secondary-container);
    }
    rumbo-icon {
      inline-size: 1.25rem;
      block-size: 1.25rem;
    }
    .name {
      color: var(--mat-sys-on-surface);
    }
    .count {
      font-variant-numeric: tabular-nums;
    }
    [aria-pressed='true'] .name {
      color: inherit;
    }
    p {
      margin: 0.75rem 0 0;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class KindChips {
  readonly comparison = input.required<RoadmapComparison>();
  readonly chosen = input<ChangeKind>();
  readonly choose = output<ChangeKind | undefined>();
  private readonly i18n = inject(I18n);
  protected readonly icons = KIND_ICONS;

  protected readonly chips = computed(() => {
    const comparison = this.comparison();
    return CHANGE_KINDS.filter((kind) => comparison.counts[kind] > 0).map((kind) => {
      const count = this.i18n.number(comparison.counts[kind]);
      const of = this.i18n.number(countedFrom(kind, comparison));
      return {
        kind,
        name: this.i18n.code('history.kind', kind),
        count: this.i18n.t('history.countOf', { count, of }),
      };
    });
  });

  protected readonly replans = computed(() => {
    const { later, earlier, median, longest } = this.comparison().replans;
    if (later + earlier === 0) return '';
    const days = { median: this.i18n.number(median ?? 0, 0), longest: this.i18n.number(longest ?? 0) };
    return this.i18n.t('history.replans', { later, earlier, ...days });
  });
}
