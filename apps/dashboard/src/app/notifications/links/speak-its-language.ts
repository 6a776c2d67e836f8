import type { HttpResourceRef } from '@angular/common/http';
import { effect, inject, untracked } from '@angular/core';
import { INTERFACE_LANGUAGES } from '@rumbo/i18n';
import { I18n } from '../../shell';

/** Whoever comes by the link of a letter is spoken to in its language. In an injection context. */
export function speakItsLanguage(found: HttpResourceRef<{ language: string } | undefined>): void {
  const i18n = inject(I18n);
  effect(() => {
    const language = found.hasValue() ? found.value().language : undefined;
    const spoken = INTERFACE_LANGUAGES.find((one) => one === language);
    if (spoken) untracked(() => void i18n.use(spoken));
  });
}
