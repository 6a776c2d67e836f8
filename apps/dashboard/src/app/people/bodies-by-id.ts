import { HttpClient } from '@angular/common/http';
import { inject, linkedSignal, resource, type Signal } from '@angular/core';
import { apiUrl, type Body, PATHS } from '@rumbo/domain';
import { firstValueFrom } from 'rxjs';

/** The bodies of several countries, by their id: none of them while they are not known. */
export function bodiesById(countries: () => readonly (string | null)[]): Signal<ReadonlyMap<number, Body>> {
  const http = inject(HttpClient);
  const bodiesOf = (country: string) =>
    firstValueFrom(http.get<Body[]>(apiUrl(PATHS.bodies), { params: { country } }));
  const read = resource({
    /** One text, so that the same countries are not asked for again. */
    params: () =>
      [...new Set(countries())]
        .filter((country) => country !== null)
        .sort()
        .join(' '),
    loader: async ({ params }) => (await Promise.all(params.split(' ').filter(Boolean).map(bodiesOf))).flat(),
  });
  /** Those known before stay while others are on their way. */
  return linkedSignal<Body[] | null, ReadonlyMap<number, Body>>({
    source: () => (read.hasValue() ? read.value() : null),
    computation: (bodies, before) =>
      bodies ? new Map(bodies.map((body) => [body.id, body])) : (before?.value ?? new Map()),
  });
}
