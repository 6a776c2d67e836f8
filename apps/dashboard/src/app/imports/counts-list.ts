import { Component, computed, inject, input } from '@angular/core';
import type { ImportCounts } from '@rumbo/domain';
import { I18n } from '../shell';

const PARTS = ['created', 'updated', 'unchanged', 'refused'] as const;

/** Rows read (or figures), and what becomes of each: the parts add up to the whole. */
@Component({
  selector: 'rumbo-counts-list',
  template: `
    <dl>
      @for (part of parts(); track part.name) {
        <div [class.refused]="part.name === 'refused' && part.count > 0">
          <dt>{{ part.label }}</dt>
          <dd>{{ i18n.number(part.count) }}</dd>
        </div>
      }
    </dl>
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr));
      gap: 0.5rem;
      margin: 0;
    }
    div {
      padding: 0.5rem 0.75rem;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: 0.5rem;
    }
    dt {
      color: var(--mat-sys-on-surface-variant);
    }
    dd {
      margin: 0;
      font: var(--mat-sys-headline-small);
      font-variant-numeric: tabular-nums;
    }
    .refused dd {
      color: var(--mat-sys-error);
    }
  `,
})
export class CountsList {
  readonly counts = input.required<ImportCounts>();
  /** Figures are counted, not rows: one row of a wide table has several, and a register only as many as are derived. */
  readonly figures = input(false);
  protected readonly i18n = inject(I18n);
  protected readonly parts = computed(() =>
    (['read', ...PARTS] as const).map((name) => ({
      name,
      label: this.i18n.t(name === 'read' && this.figures() ? 'import.count.figures' : `import.count.${name}`),
      count: this.counts()[name],
    })),
  );
}
