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

step('Starting the database in .data/');
const { startDatabase } = await import('./database.mjs');
const database = process.env.DATABASE_URL ? null : await startDatabase();
runOrFail('node', ['tools/build-api.mjs']);

const env = environment({ DATABASE_URL: process.env.DATABASE_URL ?? database.url, PORT: '3000' });
const children = [
  ['node', ['tools/build-api.mjs', '--watch']],
  ['node', ['--watch', '--enable-source-maps', 'dist/api/main.js']],
  ['nx', ['serve', 'dashboard']],
].map(([program, args]) => spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], env }));

passSignals(...children);
await Promise.all(children.map((child) => once(child, 'exit')));
await database?.stop();
