import { DestroyRef, inject } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';
import { I18n } from './i18n';

/** A page with a form that may hold what nobody has saved. */
export interface MayBeUnsaved {
  unsaved(): boolean;
}

/** Asks before a page with unsaved changes is left for another. */
export const confirmLeaving = ((page: MayBeUnsaved): boolean =>
  !page.unsaved() || window.confirm(inject(I18n).t('shell.unsaved'))) satisfies CanDeactivateFn<MayBeUnsaved>;

/** Lets the browser ask before the window itself is closed. Called while a page is made. */
export function warnOnClose(page: MayBeUnsaved): void {
  const ask = (event: BeforeUnloadEvent) => {
    if (page.unsaved()) event.preventDefault();
  };
  window.addEventListener('beforeunload', ask);
  inject(DestroyRef).onDestroy(() => window.removeEventListener('beforeunload', ask));
}
