import { parseArgs } from 'node:util';
import { runOrFail, SIGNALS, step, underPinnedNode } from './runtime.mjs';

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: 'rumbo' },
    scale: { type: 'string', default: '1' },
    database: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (options.help) {
  console.log(`Usage: npm run demo:world [-- OPTIONS]

Fills an empty database with an invented world: 195 countries, 390 roadmaps, 100,000 milestones, 1,000,000 updates,
50,000 meetings, 5,000,000 observations, and the assessments, cooperation and reports that belong to them.
The same seed always makes the same world. All of it is marked as illustrative.

  --seed WORD      another world (${options.seed})
  --scale SHARE    so much of it: 0.1 is a tenth (1)
  --database URL   a PostgreSQL of your own, by the owner of its tables; else DATABASE_URL, else the embedded one

The embedded database is kept in .data/world, or in DATA_DIR. To look at it:

  DATA_DIR=.data/world npm start`);
  process.exit(0);
}
const scale = Number(options.scale);
if (!(scale > 0 && scale <= 1)) {
  console.error(`--scale is a share of the world, above 0 and up to 1: ${options.scale}`);
  process.exit(2);
}

await underPinnedNode();

process.env.DATA_DIR ??= '.data/world';
const { DATA_DIR, startDatabase } = await import('./database.mjs');
const { serve } = await import('./bench/servers.mjs');
const { loadWorld, NotEmpty } = await import('./world/load.mjs');

step('Building what is stale');
runOrFail('nx', ['build', 'api', '--outputStyle=static'], { stdio: ['ignore', 'ignore', 'inherit'] });

const own = options.database ?? process.env.DATABASE_URL;
if (!own) step(`Starting the database in ${DATA_DIR}`);
const database = own ? null : await startDatabase();
const url = own ?? database.url;
/** What was loaded so far is undone by the database itself. */
let interrupted = false;
for (const signal of SIGNALS)
  process.on(signal, async () => {
    interrupted = true;
    console.error('Interrupted: nothing has been loaded.');
    await database?.stop();
    process.exit(1);
  });
try {
  /** The API brings the schema up to date as it starts. */
  await (await serve('api', url, { DEMO: 'off', DASHBOARD_DIR: 'none' })).stop();
  step(`Making the world ${options.seed}, ${scale} of it`);
  const began = performance.now();
  const seconds = () => `${((performance.now() - began) / 1000).toFixed(1)} s`;
  const counts = await loadWorld(url, { seed: options.seed, scale }, (countries) => {
    if (countries % 20 === 0) console.log(`${String(countries).padStart(9)} countries  ${seconds()}`);
  });
  for (const [table, count] of Object.entries(counts))
    console.log(`${count.toLocaleString('en').padStart(12)}  ${table}`);
  console.log(`\nLoaded in ${seconds()}.`);
} catch (error) {
  if (!interrupted) {
    if (!(error instanceof NotEmpty)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
} finally {
  if (!interrupted) await database?.stop();
}
