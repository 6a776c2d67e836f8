import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApi, type TestApi } from '../testing';

const SCRIPT = `export const words = '${'hoja de ruta '.repeat(200)}';`;

describe('the built dashboard', () => {
  let api: TestApi;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rumbo-dashboard-'));
    writeFileSync(join(folder, 'index.html'), '<rumbo-root></rumbo-root>');
    writeFileSync(join(folder, 'favicon.svg'), '<svg/>');
    writeFileSync(join(folder, 'chunk-aB3_x-9Z.js'), SCRIPT);
    api = await startApi({ env: { DASHBOARD_DIR: folder } });
  });
  afterAll(async () => {
    await api.close();
    rmSync(folder, { recursive: true });
  });
  const fetched = (path: string, headers: Record<string, string> = {}) =>
    fetch(api.address + path, { headers });

  it.each(['/', '/roadmaps/CL-HRR/plan?q=a.b'])(
    'answers %s with its page, always asked for anew',
    async (path) => {
      const answer = await fetched(path);
      expect(await answer.text()).toContain('<rumbo-root>');
      expect(answer.headers.get('cache-control')).toBe('no-cache');
    },
  );

  it('lets browsers keep for ever what is named by its content, and nothing else', async () => {
    const caching = async (path: string) => (await fetched(path)).headers.get('cache-control');
    expect(await caching('/chunk-aB3_x-9Z.js')).toBe('public, max-age=31536000, immutable');
    expect(await caching('/favicon.svg')).toBe('no-cache');
  });

  it.each(['br', 'gzip'])('sends scripts compressed by %s, and whole', async (encoding) => {
    const answer = await fetched('/chunk-aB3_x-9Z.js', { 'accept-encoding': encoding });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(answer.headers.get('content-type')).toMatch(/javascript/);
    expect(await answer.text()).toBe(SCRIPT);
  });

  it('has no page for a file that does not exist, nor for an address of the API', async () => {
    expect((await fetched('/chunk-00000000.js')).status).toBe(404);
    expect((await fetched('/api/nothing')).status).toBe(404);
  });
});
