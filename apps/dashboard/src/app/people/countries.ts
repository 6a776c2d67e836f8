import { httpResource } from '@angular/common/http';
import { computed, inject, type Signal } from '@angular/core';
import { apiUrl, type Country, PATHS } from '@rumbo/domain';
import { I18n } from '../shell';

/** Every country with its name in the reader's language, in that language's order. */
export function namedCountries(): Signal<(Country & { name: string })[]> {
  const i18n = inject(I18n);
  const known = httpResource<Country[]>(() => apiUrl(PATHS.countries));
  return computed(() =>
    (known.hasValue() ? known.value() : [])
      .map((country) => ({ ...country, name: i18n.country(country.code) }))
      .sort((a, b) => a.name.localeCompare(b.name, i18n.language())),
  );
}
