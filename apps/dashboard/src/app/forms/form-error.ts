import { afterRenderEffect, Component, computed, ElementRef, inject, input } from '@angular/core';
import type { ReadonlyFieldTree } from '@angular/forms/signals';
import { mdiAlertCircleOutline } from '@mdi/js';
import { Icon } from '@rumbo/ui';
import { I18n } from '../shell';
import { messageOf } from './forms';

/** What is wrong with a form as a whole, where a screen reader hears of it at once. */
@Component({
  selector: 'rumbo-form-error',
  imports: [Icon],
  template: `
    @if (message(); as text) {
      <rumbo-icon [path]="icon" />
      <span>{{ text }}</span>
    }
  `,
  host: { role: 'alert', '[class.shown]': 'message() !== ""' },
  styles: `
    :host {
      display: none;
      scroll-margin-block: 5rem;
    }
    :host(.shown) {
      display: flex;
      align-items: center;
      gap: 0.75rem;
      padding: 0.75rem 1rem;
      border-radius: 0.5rem;
      background: var(--mat-sys-error-container);
      color: var(--mat-sys-on-error-container);
    }
  `,
})
export class FormError {
  readonly form = input.required<ReadonlyFieldTree<unknown>>();
  private readonly i18n = inject(I18n);
  protected readonly icon = mdiAlertCircleOutline;
  protected readonly message = computed(() =>
    this.form()().touched() ? messageOf(this.i18n, this.form()().errors()) : '',
  );

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef);
    /** Seen at once, also from the end of a long form. */
    afterRenderEffect(() => {
      if (this.message()) host.nativeElement.scrollIntoView({ block: 'nearest' });
    });
  }
}
