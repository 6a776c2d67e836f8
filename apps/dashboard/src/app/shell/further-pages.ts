import { HttpClient } from '@angular/common/http';
import { computed, inject, linkedSignal, type Signal, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';

/** The pages of a list: the first one, and those that were asked for after it, until another question is asked. */
export function furtherPages<T extends { nextCursor: string | null }>(
  first: Signal<T | null>,
  urlAfter: (cursor: string) => string,
) {
  const http = inject(HttpClient);
  const further = linkedSignal<T | null, T[]>({ source: first, computation: () => [] });
  const failure = linkedSignal<T | null, unknown>({ source: first, computation: () => null });
  const waiting = signal(false);
  const pages = computed((): T[] => {
    const page = first();
    return page ? [page, ...further()] : [];
  });
  const cursor = computed(() => pages().at(-1)?.nextCursor ?? null);

  /** What comes late, after another question was asked, is dropped. */
  async function next(): Promise<void> {
    const [asked, after] = [first(), cursor()];
    if (after === null) return;
    waiting.set(true);
    failure.set(null);
    try {
      const page = await firstValueFrom(http.get<T>(urlAfter(after)));
      if (first() === asked) further.update((former) => [...former, page]);
    } catch (error) {
      if (first() === asked) failure.set(error);
    } finally {
      waiting.set(false);
    }
  }

  return { pages, cursor, waiting: waiting.asReadonly(), failure: failure.asReadonly(), next };
}
