import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setImmediate as breathe } from 'node:timers/promises';
import { collect, environment, ROOT, SIGNALS, step, underPinnedNode } from './runtime.mjs';

if (process.argv.includes('--help')) {
  console.log(`Usage: npm start

Installs what is missing, starts the embedded PostgreSQL in .data/ (or uses the one that DATABASE_URL names),
builds what is stale, migrates, loads the demo when the database is empty, and serves Rumbo.

  PORT           where to listen (3000)
  DATABASE_URL   a PostgreSQL 15 or newer of your own
  DATA_DIR       where the embedded PostgreSQL keeps its files (.data)
  DEMO=off       do not load the demo
All settings: docs/operating.md`);
  process.exit(0);
}

await underPinnedNode();

let api = null;
let asked = false;
/** From here on there is something to put away before this process may end. */
for (const signal of SIGNALS)
  process.on(signal, () => {
    asked = true;
    api?.kill(signal);
  });

const database = process.env.DATABASE_URL ? null : await startEmbedded();
const code = (await build()) ? await serve() : 1;
if (database) {
  await database.stop();
  console.log('The database has stopped.');
}
process.exit(asked ? 0 : code);

async function startEmbedded() {
  const { DATA_DIR, startDatabase } = await import('./database.mjs');
  step(`Starting the database in ${DATA_DIR}`);
  return startDatabase({ serving: true }).catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}

/** Ctrl-C ends a build as well; it is heard once the build has returned. */
async function build() {
  step('Building what is stale');
  const { status, stdout, stderr } = collect('nx', ['run-many', '-t', 'build', '--outputStyle=static']);
  await breathe();
  if (asked) return false;
  if (status !== 0) console.error(`${stdout}${stderr}`);
  else
    for (const [, project, cached] of stdout.matchAll(/^> nx run ([\w-]+):build\S*(.*(?:cache|match).*)?$/gm))
      console.log(`${project}: ${cached ? 'up to date' : 'built'}`);
  return status === 0;
}

/** The API ends with this process, even when it is killed: that closes the channel between them. */
async function serve() {
  step('Starting Rumbo');
  api = spawn(process.execPath, ['--enable-source-maps', 'dist/api/main.js'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: environment({
      DATABASE_URL: process.env.DATABASE_URL ?? database.url,
      NODE_ENV: 'production',
    }),
  });
  database?.onLost(() => {
    console.error('The database has ended: see postgres.log in its folder.');
    api.kill('SIGTERM');
  });
  api.once('message', greet);
  const [status, signal] = await once(api, 'exit');
  if (signal && !asked) console.error(`The API was ended by ${signal}.`);
  return status ?? 1;
}

/** The API tells where it listens. */
async function greet({ address }) {
  const { people, password } = await (await fetch(`${address}/api/demo-sign-ins`)).json();
  console.log(`\nRumbo is at ${address}`);
  if (people.length === 0) return;
  console.log(`\nDemo sign-ins (password for all: ${password})`);
  for (const { email, name } of people) console.log(`  ${email.padEnd(36)} ${name}`);
}
