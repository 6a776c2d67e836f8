import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { freePort } from '../postgres.mjs';
import { environment, ROOT } from '../runtime.mjs';

const SCRIPTS = {
  api: join(ROOT, 'dist/api/main.js'),
  floor: join(ROOT, 'tools/bench/floor.mjs'),
  events: join(ROOT, 'tools/bench/floor-events.mjs'),
};

/** Starts the API or a floor on a database; gives its address once it answers. `settings` are more of its environment. */
export async function serve(kind, databaseUrl, settings = {}) {
  const port = String(await freePort());
  const child = spawn(process.execPath, [SCRIPTS[kind]], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: environment({
      DATABASE_URL: databaseUrl,
      PORT: port,
      HOST: '127.0.0.1',
      LOG_LEVEL: 'warn',
      NODE_ENV: 'production',
      ...settings,
    }),
  });
  const ended = once(child, 'exit');
  await Promise.race([once(child, 'message'), ended]);
  if (child.exitCode !== null) throw new Error(`The ${kind} did not start.`);
  return {
    address: `http://127.0.0.1:${port}`,
    pid: child.pid,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}
