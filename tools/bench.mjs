import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, runOrFail, step, underPinnedNode } from './runtime.mjs';

const { values: options } = parseArgs({
  options: {
    plan: { type: 'string', default: '../shared/data/roadmap-italy-pnrr/PNRR_MeT_OA_programmazione_v02.csv' },
    plans: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '2' },
    rounds: { type: 'string', default: '5' },
    write: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (options.help) {
  console.log(`Usage: npm run bench [-- OPTIONS]

Measures readings and imports against a floor in the same run, and the size of the dashboard's first load.
Starts what it needs on a temporary database, and ends with 1 when a goal is missed.

  --plan FILE     the Italian plan (${options.plan})
  --plans N       how many such plans the fuller database holds (20)
  --seconds S     how long each measurement lasts (2)
  --rounds N      how often each is repeated, in turns; the median counts (5)
  --write         also write the results to docs/benchmarks.md`);
  process.exit(0);
}

await underPinnedNode();
const { startTemporaryDatabase } = await import('./database.mjs');
const { measure } = await import('./bench/measure.mjs');
const { report } = await import('./bench/report.mjs');

step('Building what is stale');
runOrFail('nx', ['run-many', '-t', 'build', '--outputStyle=static'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});

const file = resolve(ROOT, options.plan);
const pace = {
  plans: Number(options.plans),
  rounds: Number(options.rounds),
  seconds: Number(options.seconds),
};
const cluster = await startTemporaryDatabase({ durable: true });
try {
  const results = await measure(
    cluster.url,
    { name: basename(file), content: readFileSync(file) },
    pace,
    step,
  );
  const text = report(results);
  console.log(`\n${text}`);
  if (options.write) writeFileSync(join(ROOT, 'docs/benchmarks.md'), text);
  const goals = [...results.ratios, ...results.load];
  process.exitCode = goals.some(({ met }) => met === false) ? 1 : 0;
} finally {
  cluster.stop();
}
