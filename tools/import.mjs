import { run, runOrFail, underPinnedNode } from './runtime.mjs';

await underPinnedNode();
runOrFail('nx', ['build', 'api', '--outputStyle=static'], { stdio: ['ignore', 'ignore', 'inherit'] });

const [args, needsDatabase] = [process.argv.slice(2), !process.argv.includes('--help')];
let database = null;
if (needsDatabase && !process.env.DATABASE_URL) {
  const { startDatabase } = await import('./database.mjs');
  database = await startDatabase();
}
const status = run('node', ['--enable-source-maps', 'dist/api/import.js', ...args], {
  env: database ? { DATABASE_URL: database.url } : {},
});
await database?.stop();
process.exit(status);
