import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { environment, ROOT, runOrFail, step, underPinnedNode } from './runtime.mjs';

if (process.argv.includes('--help')) {
  console.log(`Usage: npm start

Installs what is missing, builds what is stale, starts the embedded PostgreSQL in .data/ (or uses the one
that DATABASE_URL names), migrates it, loads the demo when it is empty, and serves Rumbo.

  PORT           where to listen (3000)
  DATABASE_URL   a PostgreSQL 15 or newer of your own
  DEMO=off       do not load the demo
All settings: docs/operating.md`);
  process.exit(0);
}

underPinnedNode();

step('Building what is stale');
runOrFail('nx', ['run-many', '-t', 'build', '--outputStyle=static']);

let database = null;
if (!process.env.DATABASE_URL) {
  step('Starting the database in .data/');
  const { startDatabase } = await import('./database.mjs');
  database = await startDatabase();
}

step('Starting Rumbo');
const port = process.env.PORT ?? '3000';
const api = spawn(process.execPath, ['--enable-source-maps', join('dist/api/main.js')], {
  cwd: ROOT,
  stdio: 'inherit',
  env: environment({
    PORT: port,
    DATABASE_URL: process.env.DATABASE_URL ?? database.url,
    NODE_ENV: 'production',
  }),
});
const ended = once(api, 'exit');

/** Ctrl-C reaches the API as well, which closes by itself; the database goes last. */
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => api.kill(signal));

const address = `http://${process.env.HOST ?? 'localhost'}:${port}`;
if (await answers(`${address}/api/health`)) await greet();
const [code] = await ended;
if (database) {
  database.stop();
  console.log('The database has stopped.');
}
process.exit(code ?? 0);

async function answers(url) {
  let running = true;
  ended.then(() => (running = false));
  while (running) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return true;
    await Promise.race([ended, new Promise((resume) => setTimeout(resume, 100))]);
  }
  return false;
}

async function greet() {
  const { people, password } = await (await fetch(`${address}/api/demo-sign-ins`)).json();
  console.log(`\nRumbo is at ${address}`);
  if (people.length === 0) return;
  console.log(`\nDemo sign-ins (password for all: ${password})`);
  for (const { email, name } of people) console.log(`  ${email.padEnd(36)} ${name}`);
}
