import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ApplicationRef, Injector, runInInjectionContext, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Live } from './live';
import { liveResource } from './live-resource';

const PLAN = '/api/roadmaps/CL-HRR/plan';
const OTHER = '/api/roadmaps/KE-SSE/plan';

describe('a reading that stays as the roadmap is', () => {
  let http: HttpTestingController;
  const url = signal<string | undefined>(PLAN);

  beforeEach(() => {
    url.set(PLAN);
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    http = TestBed.inject(HttpTestingController);
  });
  afterEach(() => http.verify());

  const settled = () => TestBed.inject(ApplicationRef).whenStable();
  const answer = async (value: unknown, tag: string, address = PLAN) => {
    TestBed.tick();
    http.expectOne(address).flush(value as object, { headers: { ETag: tag } });
    await settled();
  };
  const refresh = () => {
    for (const follower of TestBed.inject(Live).followers()) follower.refresh();
  };
  const read = async () => {
    const resource = runInInjectionContext(TestBed.inject(Injector), () =>
      liveResource<{ n: number }>(url, ['milestone']),
    );
    await answer({ n: 1 }, 'a');
    return resource;
  };

  it('shows another value in place of the one that it has, and never nothing', async () => {
    const resource = await read();
    refresh();
    expect(resource.value()).toEqual({ n: 1 });
    expect(resource.isLoading()).toBe(false);
    await answer({ n: 2 }, 'b');
    expect(resource.value()).toEqual({ n: 2 });
  });

  it('leaves the very same value where nothing has changed, the first time and later', async () => {
    const resource = await read();
    for (const tag of ['a', 'b', 'b']) {
      const before = resource.value();
      refresh();
      await answer({ n: tag === 'a' ? 1 : 2 }, tag);
      expect(resource.value() === before).toBe(tag === 'a' || before?.n === 2);
    }
  });

  it('does not ask again where only what its address is made of was read anew', async () => {
    const roadmap = signal({ code: 'CL-HRR' });
    const resource = runInInjectionContext(TestBed.inject(Injector), () =>
      liveResource<{ n: number }>(() => `/api/roadmaps/${roadmap().code}/plan`, ['milestone']),
    );
    await answer({ n: 1 }, 'a');
    roadmap.set({ code: 'CL-HRR' });
    TestBed.tick();
    http.expectNone(PLAN);
    expect(resource.value()).toEqual({ n: 1 });
  });

  it('keeps what it shows when it cannot be read again', async () => {
    const resource = await read();
    refresh();
    http.expectOne(PLAN).error(new ProgressEvent('error'));
    await settled();
    expect(resource.hasValue() && resource.value()).toEqual({ n: 1 });
  });

  it('takes no answer for a page that has gone on to another roadmap', async () => {
    const resource = await read();
    refresh();
    const late = http.expectOne(PLAN);
    url.set(OTHER);
    await answer({ n: 7 }, 'o', OTHER);
    late.flush({ n: 2 }, { headers: { ETag: 'b' } });
    await settled();
    expect(resource.value()).toEqual({ n: 7 });
  });

  it('replaces what a write has answered', async () => {
    const resource = await read();
    resource.set({ n: 5 });
    refresh();
    await answer({ n: 6 }, 'a');
    expect(resource.value()).toEqual({ n: 6 });
  });

  it('asks for nothing more once its page is left', async () => {
    await read();
    const live = TestBed.inject(Live);
    expect(live.followers()).toHaveLength(1);
    TestBed.resetTestingModule();
    expect(live.followers()).toHaveLength(0);
  });
});
