import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { startTemporaryDatabase } from '../../../../tools/database.mjs';
import { freePort } from '../../../../tools/postgres.mjs';

/**
 * Serves the built product for the journeys: a free port, and a fresh database that is dropped at the end, in the
 * cluster that TEST_DATABASE_URL names or in one of its own.
 */
const ROOT = resolve(import.meta.dirname, '../../../..');
const cluster = process.env.TEST_DATABASE_URL
  ? { url: process.env.TEST_DATABASE_URL, stop: () => undefined }
  : await startTemporaryDatabase();
const name = `journeys_${randomBytes(6).toString('hex')}`;
await inCluster(`create database ${name}`);
const files = mkdtempSync(join(tmpdir(), 'rumbo-journeys-'));

const api = spawn(process.execPath, ['--enable-source-maps', join(ROOT, 'dist/api/main.js')], {
  cwd: ROOT,
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  env: {
    ...process.env,
    DATABASE_URL: Object.assign(new URL(cluster.url), { pathname: `/${name}` }).toString(),
    PORT: String(await freePort()),
    HOST: '127.0.0.1',
    DEMO: 'auto',
    LOG_LEVEL: 'warn',
    SIGN_IN_ATTEMPTS: '1000',
    EVIDENCE_DIR: files,
  },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => api.kill('SIGTERM'));
api.on('exit', async (code) => {
  await inCluster(`drop database ${name} with (force)`);
  cluster.stop();
  rmSync(files, { recursive: true, force: true });
  process.exit(code ?? 0);
});

async function inCluster(sql) {
  const client = new pg.Client({ connectionString: cluster.url });
  await client.connect();
  await client.query(sql);
  await client.end();
}
