import { HttpClient } from '@angular/common/http';
import { inject, resource, type ResourceRef } from '@angular/core';
import { apiUrl, type Body, PATHS } from '@rumbo/domain';
import { firstValueFrom } from 'rxjs';

/** The bodies of several countries, by their id. */
export function bodiesById(
  countries: () => readonly (string | null)[],
): ResourceRef<ReadonlyMap<number, Body>> {
  const http = inject(HttpClient);
  const bodiesOf = (country: string) =>
    firstValueFrom(http.get<Body[]>(apiUrl(PATHS.bodies), { params: { country } }));
  return resource({
    /** One text, so that the same countries are not asked for again. */
    params: () =>
      [...new Set(countries())]
        .filter((country) => country !== null)
        .sort()
        .join(' '),
    loader: async ({ params }) => {
      const lists = await Promise.all(params.split(' ').filter(Boolean).map(bodiesOf));
      return new Map(lists.flat().map((body) => [body.id, body]));
    },
    defaultValue: new Map<number, Body>(),
  });
}
