import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Api, ApiProblem, problemInterceptor, problemOf } from './api';

const stale = { type: 'urn:rumbo:problem:stale', title: 'Changed meanwhile', status: 412, code: 'stale' };

describe('the API as the dashboard reaches it', () => {
  let server: HttpTestingController;
  let api: Api;
  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(withInterceptors([problemInterceptor])), provideHttpClientTesting()],
    });
    server = TestBed.inject(HttpTestingController);
    api = TestBed.inject(Api);
  });
  afterEach(() => server.verify());

  const refusal = (promise: Promise<unknown>) =>
    promise.then(
      () => {
        throw new Error('It was not refused.');
      },
      (error: unknown) => problemOf(error),
    );

  it('sends a write with the version that the writer saw, and gives the answer', async () => {
    const answer = api.send('PATCH', '/api/roadmaps/CL-HRR', { status: 'closed' }, 3);
    const { request, flush } = asked('/api/roadmaps/CL-HRR');
    expect(request.method).toBe('PATCH');
    expect(request.headers.get('If-Match')).toBe('"3"');
    flush({ version: 4 });
    expect(await answer).toEqual({ version: 4 });
  });

  it('sends no version where there is none', async () => {
    const answer = api.send('POST', '/api/roadmaps', {});
    const { request, flush } = asked('/api/roadmaps');
    expect(request.headers.has('If-Match')).toBe(false);
    flush({});
    await answer;
  });

  it('tells what the API refused by its problem document', async () => {
    const problem = refusal(api.send('PATCH', '/api/bodies/1', {}, 1));
    asked('/api/bodies/1').flush(stale, { status: 412, statusText: '' });
    expect(await problem).toEqual(stale);
  });

  it('calls an answer that is no problem document a fault of ours', async () => {
    const problem = refusal(api.send('POST', '/api/bodies', {}));
    asked('/api/bodies').flush('<html>', { status: 502, statusText: '' });
    expect(await problem).toMatchObject({ code: 'internal', status: 502 });
  });

  it('calls silence a missing connection', async () => {
    const problem = refusal(api.send('POST', '/api/bodies', {}));
    server.expectOne('/api/bodies').error(new ProgressEvent('error'));
    expect(await problem).toMatchObject({ code: 'offline' });
  });

  it('finds the problem behind an error that wraps it, and calls any other error a fault of ours', () => {
    const wrapped = new Error('resource', { cause: new ApiProblem(stale) });
    expect(problemOf(wrapped)).toEqual(stale);
    expect(problemOf(new TypeError('x is undefined'))).toMatchObject({ code: 'internal' });
  });

  function asked(url: string) {
    const found = server.expectOne(url);
    return { request: found.request, flush: found.flush.bind(found) };
  }
});
