import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apiUrl, type MilestonePage, PATHS, type Plan } from '@rumbo/domain';
import { createStore } from '../evidence';
import { createPersona, type TestApi } from '../testing';
import { loadFiles } from './load-files';
import { startDemo } from './testing';

describe('the evidence of the demo', () => {
  let folder: string;
  let api: TestApi;
  let id: number;
  const at = { roadmap: 'CL-HRR' };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rumbo-demo-files-'));
    api = await startDemo({ EVIDENCE_DIR: folder });
    await loadFiles(api.url, await createStore({ kind: 'folder', folder }));
    const plan = await api.get<Plan>(apiUrl(PATHS.plan, at));
    id = plan.body.milestones.find(({ code }) => code === '1.1.1')?.id ?? 0;
  });
  afterAll(async () => {
    await api.close();
    await rm(folder, { recursive: true });
  });

  const files = async (day = '', as?: string) =>
    (await api.get<MilestonePage>(apiUrl(PATHS.milestone, { ...at, id }) + day, { as })).body.files;

  it('says that it is invented, is dated, and can be read', async () => {
    const shown = await files();
    expect(shown.map(({ type }) => type)).toEqual(['text/csv', 'application/pdf']);
    for (const { id, illustrative, addedAt, author } of shown) {
      expect({ illustrative, addedAt, author }).toEqual({
        illustrative: true,
        addedAt: '2024-07-30T15:00:00.000Z',
        author: 'Coordinación DAES',
      });
      expect((await api.get(apiUrl(PATHS.evidenceFile, { ...at, id }))).status).toBe(200);
    }
  });

  it('was not there before it came', async () => {
    const { cookie } = await createPersona(api, 'coordinator');
    const names = async (day: string) => (await files(day, cookie)).map(({ type }) => type);
    expect(await names('?asOf=2024-05-19')).toEqual([]);
    expect(await names('?asOf=2024-05-20')).toEqual(['text/plain']);
    expect(await names('?asOf=2024-07-30')).toEqual(['text/plain', 'text/csv', 'application/pdf']);
  });

  it('is served by the rules of today, whatever day is looked at', async () => {
    const [file] = await files();
    const address = apiUrl(PATHS.evidenceFile, { ...at, id: file?.id ?? 0 });
    expect((await api.get(`${address}?asOf=2024-08-01`)).status).toBe(200);
    const { cookie } = await createPersona(api, 'coordinator');
    await api.call('PATCH', address, { as: cookie, version: 1, body: { restricted: true } });
    expect((await files('?asOf=2024-08-01')).map(({ id }) => id)).toContain(file?.id);
    expect((await api.get(`${address}?asOf=2024-08-01`)).status).toBe(404);
    const body = { restricted: false, withdrawReason: 'Otro documento' };
    await api.call('PATCH', address, { as: cookie, version: 2, body });
    expect((await api.get(`${address}?asOf=2024-08-01`)).status).toBe(410);
  });
});
