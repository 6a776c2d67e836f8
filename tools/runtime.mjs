import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/**
 * What every script begins with: dependencies installed as the lock file says, and Node as package.json
 * pins it. Runs on any Node from 20 on, before anything is installed.
 */
export const ROOT = resolve(import.meta.dirname, '..');
const BIN = join(ROOT, 'node_modules/.bin');
const NODE = join(ROOT, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
const STAMP = join(ROOT, 'node_modules/.installed');

export const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

export const step = (name) => console.log(`\n▸ ${name}`);

/** Installs when needed, then continues the calling script under the pinned Node; returns there only. */
export async function underPinnedNode() {
  installIfStale();
  if (resolve(process.execPath) === resolve(NODE)) return;
  const child = spawn(NODE, process.argv.slice(1), { stdio: 'inherit', env: environment() });
  passSignals(child);
  const [status] = await once(child, 'exit');
  process.exit(status ?? 1);
}

/** The child ends in its own time, and this process after it. Ctrl-C reaches both, which does no harm. */
export function passSignals(...children) {
  for (const signal of SIGNALS) process.on(signal, () => children.forEach((child) => child.kill(signal)));
}

/** The environment in which Nx, Jest and their children find the pinned Node first. */
export function environment(extra = {}) {
  return {
    ...process.env,
    PATH: `${BIN}${delimiter}${process.env.PATH}`,
    NX_DAEMON: 'false',
    NX_TUI: 'false',
    ...extra,
  };
}

/** Runs a program from node_modules (or the pinned Node itself) and gives its exit code. */
export const run = (program, args, { env = {}, stdio = 'inherit' } = {}) =>
  finished(program, args, { stdio, env: environment(env) }).status ?? 1;

/** Runs a program and keeps what it prints. */
export const collect = (program, args) =>
  finished(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment({ FORCE_COLOR: '0' }),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });

const finished = (program, args, options) =>
  spawnSync(program, args, { cwd: ROOT, shell: process.platform === 'win32', ...options });

export function runOrFail(program, args, options) {
  const status = run(program, args, options);
  if (status !== 0) {
    console.error(`${program} ${args.join(' ')} failed`);
    process.exit(status);
  }
}

function installIfStale() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(NODE) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  step('Installing dependencies');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('The dependencies could not be installed: see the message of npm above.');
    process.exit(1);
  }
  mkdirSync(join(ROOT, 'node_modules'), { recursive: true });
  writeFileSync(STAMP, wanted);
}
