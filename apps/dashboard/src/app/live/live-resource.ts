import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { computed, DestroyRef, inject, untracked } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Live } from './live';

/**
 * A reading of a roadmap that stays as the roadmap is: it reads again when records of these kinds have changed, in the
 * background and without losing what is shown. What has not changed is answered by 304 and touches nothing.
 */
export function liveResource<T>(
  url: () => string | undefined,
  entities: readonly string[],
): HttpResourceRef<T | undefined> {
  /** What an address is made of may be read anew and be the same: that is no reason to ask again. */
  const address = computed(url);
  const resource = httpResource<T>(() => address());
  const http = inject(HttpClient);
  let destroyed = false;
  /** The value that was read here last, and its tag. */
  let latest: { value: T; tag: string | null } | null = null;

  const shownTag = () => {
    if (!resource.hasValue()) return null;
    if (latest && resource.value() === latest.value) return latest.tag;
    return resource.status() === 'resolved' ? (resource.headers()?.get('ETag') ?? null) : null;
  };
  const refresh = async (): Promise<void> => {
    const asked = untracked(address);
    if (asked === undefined) return;
    const { body, headers } = await firstValueFrom(http.get<T>(asked, { observe: 'response' }));
    const tag = headers.get('ETag');
    const same = tag !== null && tag === untracked(shownTag);
    if (destroyed || same || body === null || untracked(address) !== asked) return;
    latest = { value: body, tag };
    resource.set(body);
  };
  const leave = inject(Live).follow({
    entities,
    /** What cannot be read again stays as it is: the next event, or the reader, tries once more. */
    refresh: () => void refresh().catch(() => undefined),
  });
  inject(DestroyRef).onDestroy(() => {
    destroyed = true;
    leave();
  });
  return resource;
}
