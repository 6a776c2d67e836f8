import { httpResource } from '@angular/common/http';
import { computed, inject } from '@angular/core';
import { apiUrl, type Country, PATHS } from '@rumbo/domain';
import { I18n } from '../shell';

/** Every country with its name in the reader's language, in that language's order, and the read that brings them. */
export function namedCountries() {
  const i18n = inject(I18n);
  const read = httpResource<Country[]>(() => apiUrl(PATHS.countries));
  const named = computed(() =>
    (read.hasValue() ? read.value() : [])
      .map(({ code }) => ({ code, name: i18n.country(code) }))
      .sort((a, b) => a.name.localeCompare(b.name, i18n.language())),
  );
  return { read, named };
}
