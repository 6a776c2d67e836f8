import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
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

export const step = (name) => console.log(`\n▸ ${name}`);

/** Installs when needed, then continues the calling script under the pinned Node; returns there only. */
export function underPinnedNode() {
  installIfStale();
  if (resolve(process.execPath) === resolve(NODE)) return;
  const { status, signal } = spawnSync(NODE, process.argv.slice(1), { stdio: 'inherit', env: environment() });
  process.exit(status ?? (signal === 'SIGINT' ? 130 : 1));
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
export function run(program, args, { env = {}, stdio = 'inherit' } = {}) {
  const shell = process.platform === 'win32';
  return spawnSync(program, args, { cwd: ROOT, stdio, env: environment(env), shell }).status ?? 1;
}

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
