import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { environment, passSignals, ROOT, runOrFail, step, underPinnedNode } from './runtime.mjs';

if (process.argv.includes('--help')) {
  console.log(`Usage: npm run dev

Serves the API on http://localhost:3000, rebuilt and restarted on change, and the dashboard with live reload
on http://localhost:4200.`);
  process.exit(0);
}

await underPinnedNode();

step('Building the API');
runOrFail('node', ['tools/build-api.mjs']);

const { DATA_DIR, startDatabase } = await import('./database.mjs');
step(`Starting the database in ${DATA_DIR}`);
const database = process.env.DATABASE_URL ? null : await startDatabase();

const { PORT: _, ...env } = environment({ DATABASE_URL: process.env.DATABASE_URL ?? database.url });
const start = (program, args, more) =>
  spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], env: { ...env, ...more } });
const children = [
  start('node', ['tools/build-api.mjs', '--watch']),
  start('node', ['--watch', '--enable-source-maps', 'dist/api/main.js'], { PORT: '3000' }),
  start('nx', ['serve', 'dashboard']),
];

passSignals(...children);
await Promise.race(children.map((child) => once(child, 'exit')));
/** Without one of them the others are of no use. */
for (const child of children) child.kill('SIGTERM');
await Promise.all(children.map((child) => child.exitCode ?? child.signalCode ?? once(child, 'exit')));
await database?.stop();
process.exit(0);
