import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { furtherPages } from './further-pages';

interface Page {
  items: string[];
  nextCursor: string | null;
}
const FIRST: Page = { items: ['a', 'b'], nextCursor: '2' };

describe('pages after the first', () => {
  const first = signal<Page | null>(FIRST);
  let http: HttpTestingController;
  let list: ReturnType<typeof furtherPages<Page>>;
  const items = () => list.pages().flatMap((page) => page.items);

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    http = TestBed.inject(HttpTestingController);
    first.set(FIRST);
    list = TestBed.runInInjectionContext(() => furtherPages(first, (cursor) => `/api/list?cursor=${cursor}`));
  });

  it('come after what is shown, until there is none', async () => {
    const asked = list.next();
    expect(list.waiting()).toBe(true);
    http.expectOne('/api/list?cursor=2').flush({ items: ['c'], nextCursor: null });
    await asked;
    expect([items(), list.cursor(), list.waiting()]).toEqual([['a', 'b', 'c'], null, false]);
    await list.next();
    http.verify();
  });

  it('are dropped when another question was asked meanwhile', async () => {
    const asked = list.next();
    first.set({ items: ['x'], nextCursor: '9' });
    http.expectOne('/api/list?cursor=2').flush({ items: ['c'], nextCursor: null });
    await asked;
    expect([items(), list.cursor()]).toEqual([['x'], '9']);
  });

  it('leave what is shown when they fail, and can be asked for again', async () => {
    const failed = list.next();
    http.expectOne('/api/list?cursor=2').flush(null, { status: 503, statusText: '' });
    await failed;
    expect([items(), list.failure() !== null]).toEqual([['a', 'b'], true]);
    const again = list.next();
    expect(list.failure()).toBeNull();
    http.expectOne('/api/list?cursor=2').flush({ items: ['c'], nextCursor: null });
    await again;
    expect(items()).toEqual(['a', 'b', 'c']);
  });
});
