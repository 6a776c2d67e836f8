import { Component, computed, inject, input } from '@angular/core';
import { mdiAlertCircleOutline } from '@mdi/js';
import type { Problem } from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { I18n } from '../shell';

/** Why a file could not be read or written, heard at once. */
@Component({
  selector: 'rumbo-import-problem',
  imports: [Icon],
  template: `
    @for (message of messages(); track message) {
      <p><rumbo-icon [path]="icon" /> {{ message }}</p>
    }
  `,
  host: { role: 'alert' },
  styles: `
    p {
      display: flex;
      gap: 0.75rem;
      margin: 0 0 0.5rem;
      padding: 0.75rem 1rem;
      border-radius: 0.5rem;
      background: var(--mat-sys-error-container);
      color: var(--mat-sys-on-error-container);
    }
  `,
})
export class ImportProblem {
  readonly problem = input.required<Problem | null>();
  private readonly i18n = inject(I18n);
  protected readonly icon = mdiAlertCircleOutline;
  protected readonly messages = computed(() => {
    const problem = this.problem();
    if (!problem) return [];
    const fields =
      problem.errors?.map(({ code, params }) => this.i18n.code('error.field', code, params)) ?? [];
    return fields.length > 0 ? fields : [this.i18n.code('error', problem.code, problem.params)];
  });
}
