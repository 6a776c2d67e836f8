import { startApi, type TestApi } from '../testing';

describe('health', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  it('answers 200 when the database answers', async () => {
    expect(await api.get('/api/health')).toMatchObject({ status: 200, body: { status: 'ok' } });
  });

  it('answers an unknown address with a problem document', async () => {
    const answer = await api.get('/api/nowhere');
    expect(answer).toMatchObject({ status: 404, body: { code: 'notFound', status: 404 } });
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });
});
