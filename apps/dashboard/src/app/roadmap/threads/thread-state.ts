import { Component, computed, inject, input } from '@angular/core';
import { mdiCheckCircleOutline, mdiCommentOutline } from '@mdi/js';
import type { Thread } from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { I18n } from '../../shell';

/** Whether a thread is open or resolved: shape and word, and who resolved it. */
@Component({
  selector: 'rumbo-thread-state',
  imports: [Icon],
  template: `<rumbo-icon [path]="icon()" /><span>{{ label() }}</span>`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.375rem;
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-label-medium);
    }
    rumbo-icon {
      flex: none;
      inline-size: 1rem;
      block-size: 1rem;
    }
  `,
})
export class ThreadState {
  readonly resolved = input.required<Thread['resolved']>();
  private readonly i18n = inject(I18n);
  protected readonly icon = computed(() => (this.resolved() ? mdiCheckCircleOutline : mdiCommentOutline));
  protected readonly label = computed(() => {
    const resolved = this.resolved();
    if (!resolved) return this.i18n.t('thread.state.open');
    return this.i18n.t('thread.resolvedBy', { by: resolved.by, at: this.i18n.instant(resolved.at) });
  });
}
