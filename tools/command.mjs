import { run, runOrFail, underPinnedNode } from './runtime.mjs';

/** Runs a command of the API, built when stale, on the database that DATABASE_URL names or the embedded one. */
export async function runCommand(name) {
  await underPinnedNode();
  runOrFail('nx', ['build', 'api', '--outputStyle=static'], { stdio: ['ignore', 'ignore', 'inherit'] });

  const [args, needsDatabase] = [process.argv.slice(2), !process.argv.includes('--help')];
  let database = null;
  if (needsDatabase && !process.env.DATABASE_URL) {
    const { startDatabase } = await import('./database.mjs');
    database = await startDatabase();
  }
  const status = run('node', ['--enable-source-maps', `dist/api/${name}.js`, ...args], {
    env: database ? { DATABASE_URL: database.url } : {},
  });
  await database?.stop();
  process.exit(status);
}
