import { apiUrl, Brief, PATHS } from '@rumbo/domain';
import { readBack, textOf, textsOf } from '../platform/pdf/testing';
import { createMilestone, createPersona, createPlan, revalidation, startApi, type TestApi } from '../testing';
import { recordedOn } from '../testing/time';

const roadmap = 'CL-HRR';
const PAST = '2026-01-10';

describe('the brief of a roadmap', () => {
  let api: TestApi;
  let coordinator: string;

  beforeAll(async () => {
    api = await startApi();
    const plan = await createPlan(api);
    coordinator = (await createPersona(api, 'coordinator')).cookie;
    await createMilestone(api, plan, coordinator, { code: 'first', due: '2025-12' });
    await recordedOn(api, PAST);
    await createMilestone(api, plan, coordinator, { code: 'second', due: '2025-12' });
  });
  afterAll(() => api.close());

  const page = apiUrl(PATHS.briefPage, { roadmap });
  const address = apiUrl(PATHS.brief, { roadmap, file: 'brief.pdf' });
  /** The file as the reader gets it, bytes and all. */
  const file = async (query = '') => {
    const answer = await fetch(`${api.address}${address}${query}`);
    return {
      headers: answer.headers,
      status: answer.status,
      bytes: new Uint8Array(await answer.arrayBuffer()),
    };
  };

  it('gives in one request what its overview shows', async () => {
    const { status, body } = await api.get<Brief>(page);
    expect(status).toBe(200);
    expect(Brief.parse(body)).toEqual(body);
    expect(body.overview.attention.map(({ code }) => code)).toEqual(['first', 'second']);
    expect(body.outlook.sample).toMatchObject({ finished: 0, missing: 8 });
    expect(body).toMatchObject({ dialogue: { counts: { held: 0 }, last: null, next: null }, indicators: [] });
    expect(body.madeOn).toBe(body.overview.asOf);
  });

  it('shows a past day as it was recorded', async () => {
    const { body } = await api.get<Brief>(`${page}?asOf=${PAST}`);
    expect(body.overview.asOf).toBe(PAST);
    expect(body.overview.attention.map(({ code }) => code)).toEqual(['first']);
    expect(body.madeOn > PAST).toBe(true);
  });

  it('is a PDF, named by code and day', async () => {
    const { status, headers, bytes } = await file('?language=fr');
    expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="CL-HRR-brief-\d{4}-\d{2}-\d{2}-fr\.pdf"$/,
    );
    expect(await textOf(await readBack(bytes))).toContain('Note de synthèse');
  });

  it('speaks the roadmap’s language to who has none', async () => {
    expect(await textOf(await readBack((await file()).bytes))).toContain('Informe breve');
  });

  it('says on every page of a past day that it is one', async () => {
    const { headers, bytes } = await file(`?language=en&asOf=${PAST}`);
    expect(headers.get('content-disposition')).toContain(`CL-HRR-brief-${PAST}-en.pdf`);
    for (const text of await textsOf(await readBack(bytes)))
      expect(text).toContain('CL-HRR · As it was recorded on 10 Jan 2026 · Page');
  });

  it('is not written again for who has it', async () => {
    const seen = revalidation((await file('?language=en')).headers.get('etag'));
    expect((await api.get(`${address}?language=en`, { headers: seen })).status).toBe(304);
    expect((await api.get(`${address}?language=es`, { headers: seen })).status).toBe(200);
    expect((await api.get(page, { headers: seen })).status).toBe(200);
  });

  it.each([
    ['a language that it does not speak', `${address}?language=de`, 422],
    ['a question that it does not know', `${address}?pages=2`, 422],
    ['a day to come', `${address}?asOf=2199-01-01`, 422],
    ['another kind of file', address.replace('.pdf', '.doc'), 404],
    ['a path trick', apiUrl(PATHS.brief, { roadmap, file: '../../etc/passwd' }), 404],
    ['no roadmap', apiUrl(PATHS.brief, { roadmap: 'CL-NONE', file: 'brief.pdf' }), 404],
  ])('refuses %s', async (_, url, status) => {
    expect((await api.get(url)).status).toBe(status);
  });

  it('hides a draft from the public', async () => {
    await createPlan(api, { code: 'CL-DRA', status: 'draft' });
    const draft = apiUrl(PATHS.brief, { roadmap: 'CL-DRA', file: 'brief.pdf' });
    expect((await api.get(draft)).status).toBe(404);
    expect((await api.get(draft, { as: coordinator })).status).toBe(200);
  });
});
