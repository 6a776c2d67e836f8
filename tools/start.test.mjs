import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { freePort, postgresIn } from './postgres.mjs';
import { environment, ROOT } from './runtime.mjs';

/** A data folder of its own, which anybody may enter: PostgreSQL may run as another user. */
const DATA_DIR = join(ROOT, `.data/temporary-${process.pid}-${randomUUID()}`);
const postmaster = join(DATA_DIR, 'postgres/data/postmaster.pid');
const port = String(await freePort());
const base = `http://localhost:${port}`;

before(() => mkdirSync(DATA_DIR, { recursive: true }));
after(() => rmSync(DATA_DIR, { recursive: true, force: true }));

/** Runs a script in a process group of its own, as a terminal does, and reads what it prints. */
function launch(args, env = {}) {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment({ DATA_DIR, PORT: port, ...env }),
  });
  const printed = [];
  const waiting = new Set();
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => {
      printed.push(line);
      for (const check of waiting) check(line);
    });
  const ended = once(child, 'close').then(([code]) => code);
  const says = (pattern) =>
    new Promise((found, missed) => {
      const check = (line) => pattern.test(line) && found(line);
      waiting.add(check);
      printed.forEach(check);
      ended.then(() => missed(new Error(`It ended without ${pattern}:\n${printed.join('\n')}`)));
    });
  return { child, printed, ended, says, group: (signal) => process.kill(-child.pid, signal) };
}

const start = (env) => launch(['tools/start.mjs'], env);
const serving = async () => {
  const rumbo = start();
  await rumbo.says(/^Demo sign-ins/);
  return rumbo;
};

async function signedIn() {
  const { people, password } = await (await fetch(`${base}/api/demo-sign-ins`)).json();
  const body = JSON.stringify({ email: people[0].email, password });
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${base}/api/session`, { method: 'POST', headers, body });
  return { ...headers, cookie: answer.headers.get('set-cookie').split(';')[0] };
}

async function rename(name) {
  const headers = await signedIn();
  const body = JSON.stringify({ name, language: 'es' });
  return (await fetch(`${base}/api/account`, { method: 'PATCH', headers, body })).status;
}

async function nameNow() {
  const { person } = await (await fetch(`${base}/api/session`, { headers: await signedIn() })).json();
  return person.name;
}

test('npm start serves the demo, and says where and for whom', async () => {
  const rumbo = await serving();
  assert.equal((await fetch(`${base}/api/health`)).status, 200);
  assert.match(await (await fetch(base)).text(), /<rumbo-root/);
  const text = rumbo.printed.join('\n');
  assert.match(text, /demo: .* loaded/);
  assert.match(text, new RegExp(`Rumbo is at ${base}`));
  assert.match(text, /reporte@indap\.example/);
  rumbo.group('SIGINT');
  assert.equal(await rumbo.ended, 0);
});

test('a second start rebuilds and loads nothing, and shares its database with commands only', async () => {
  const rumbo = await serving();
  assert.deepEqual(rumbo.printed.filter((line) => /: (built|up to date)$/.test(line)).sort(), [
    'api: up to date',
    'dashboard: up to date',
  ]);
  assert.doesNotMatch(rumbo.printed.join('\n'), /demo:|migration/);

  const other = start({ PORT: String(await freePort()) });
  assert.equal(await other.ended, 1);
  assert.match(other.printed.at(-1), /^Rumbo is already being served from .*Stop it first/);

  const command = launch(['tools/administrator.mjs', 'direccion@rumbo.example', 'Dirección']);
  assert.equal(await command.ended, 0);
  const invitation = await fetch(`${base}/api${command.printed.at(-1).replace('invitation', 'invitations')}`);
  assert.equal((await invitation.json()).email, 'direccion@rumbo.example');

  rumbo.group('SIGINT');
  assert.equal(await rumbo.ended, 0);
});

test('Ctrl-C leaves no PostgreSQL behind', () => {
  assert.equal(existsSync(postmaster), false);
});

test('what was acknowledged survives the sudden death of the API', async () => {
  const rumbo = await serving();
  assert.equal(await rename('Antes de la caída'), 200);
  const api = /\(process (\d+)\)/.exec(rumbo.printed.join())[1];
  process.kill(Number(api), 'SIGKILL');
  assert.notEqual(await rumbo.ended, 0);
  assert.match(rumbo.printed.join('\n'), /The API was ended by SIGKILL\.\nThe database has stopped\./);
});

test('what was acknowledged survives the sudden death of everything', async () => {
  const rumbo = await serving();
  assert.equal(await nameNow(), 'Antes de la caída');
  assert.equal(await rename('Antes del corte'), 200);
  process.kill(Number(readFileSync(postmaster, 'utf8').split('\n')[0]), 'SIGKILL');
  rumbo.group('SIGKILL');
  await rumbo.ended;

  const again = await serving();
  assert.equal(await nameNow(), 'Antes del corte');
  again.group('SIGINT');
  assert.equal(await again.ended, 0);
});

const MISTAKES = [
  [{ PORT: '99999' }, /^configuration: PORT: .*given: 99999/],
  [{ LOG_LEVEL: 'loud' }, /^configuration: LOG_LEVEL: .*given: loud/],
  [{ DATABASE_URL: 'nowhere' }, /^configuration: DATABASE_URL: .*given: hidden/],
  [{ DATABASE_URL: `postgres://a:b@127.0.0.1:${port}/c` }, /^database: connect ECONNREFUSED/],
];
for (const [env, line] of MISTAKES)
  test(`a mistake in ${Object.keys(env)[0]} is told in one line`, async () => {
    const rumbo = launch(['dist/api/main.js'], { DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c', ...env });
    assert.equal(await rumbo.ended, 1);
    assert.equal(rumbo.printed.length, 1);
    assert.match(rumbo.printed[0], line);
  });

test('a temporary database whose maker was killed is removed by the next', async () => {
  const make = `const { startTemporaryDatabase } = await import('./tools/database.mjs');
    const database = await startTemporaryDatabase();
    console.log('started');`;
  const temporary = () => readdirSync(DATA_DIR).filter((name) => name.startsWith('temporary-'));
  const killed = launch(['--input-type=module', '-e', `${make} setInterval(() => {}, 1000)`]);
  await killed.says(/started/);
  const postgres = await postgresIn(join(DATA_DIR, temporary()[0]));
  const client = new pg.Client({ connectionString: postgres.url });
  killed.group('SIGKILL');
  await killed.ended;

  const next = launch(['--input-type=module', '-e', `${make} database.stop()`]);
  assert.equal(await next.ended, 0);
  assert.deepEqual(temporary(), []);
  await assert.rejects(client.connect(), { code: 'ECONNREFUSED' });
});
