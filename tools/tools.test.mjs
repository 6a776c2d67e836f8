import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';

const tool = (name, ...args) =>
  spawnSync(process.execPath, [join(import.meta.dirname, name), ...args], { encoding: 'utf8' });

test('the lock file serves Linux, macOS and Windows', () => {
  const { status, stderr } = tool('lock.mjs', '--check');
  assert.equal(status, 0, stderr);
});

const TOOLS = ['start', 'dev', 'test', 'bench', 'import', 'administrator', 'lock', 'build-api', 'world'];
for (const name of TOOLS)
  test(`${name}.mjs explains itself with --help`, () => {
    const { status, stdout } = tool(`${name}.mjs`, '--help');
    assert.equal(status, 0);
    assert.match(stdout, /^Usage: /);
  });
