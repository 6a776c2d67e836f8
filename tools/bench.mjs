import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { ROOT, runOrFail, step, underPinnedNode } from './runtime.mjs';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    plan: { type: 'string', default: '../shared/data/roadmap-italy-pnrr/PNRR_MeT_OA_programmazione_v02.csv' },
    plans: { type: 'string', default: '20' },
    ilostat: { type: 'string' },
    seconds: { type: 'string', default: '2' },
    rounds: { type: 'string', default: '5' },
    scale: { type: 'string', default: '1' },
    write: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (options.help) {
  console.log(`Usage: npm run bench [-- OPTIONS]

Measures readings and imports against a floor in the same run, and the size of the dashboard's first load.
Starts what it needs on a temporary database, and ends with 1 when a goal is missed.

  --only PART     roadmaps (with the first load), indicators, portfolio, past or live; all unless said
  --plan FILE     the Italian plan (${options.plan})
  --plans N       how many such plans the fuller database holds (20)
  --ilostat FILE  a bulk file of ILOSTAT to import; one of the same shape is made unless given
  --scale SHARE   how much of the world the portfolio and its past are measured on (1)
  --seconds S     how long each measurement lasts (2)
  --rounds N      how often each is repeated, in turns; the median counts (5)
  --write         also write the results to docs/benchmarks.md, in place of those of the same parts`);
  process.exit(0);
}

await underPinnedNode();
const { startTemporaryDatabase } = await import('./database.mjs');
const { measureRoadmaps } = await import('./bench/measure.mjs');
const { measureIndicators } = await import('./bench/measure-indicators.mjs');
const { measureLive } = await import('./bench/measure-live.mjs');
const { measurePortfolio } = await import('./bench/measure-portfolio.mjs');
const { measurePast } = await import('./bench/measure-past.mjs');
const {
  indicatorsSection,
  liveSection,
  loadSection,
  pastSection,
  portfolioSection,
  roadmapsSection,
  withSections,
} = await import('./bench/report.mjs');

const pace = { rounds: Number(options.rounds), seconds: Number(options.seconds) };

const plan = () => {
  const path = resolve(ROOT, options.plan);
  return { name: basename(path), content: readFileSync(path) };
};

const PARTS = {
  async roadmaps(url) {
    const results = await measureRoadmaps(url, plan(), { plans: Number(options.plans), ...pace }, step);
    return {
      goals: [...results.ratios, ...results.load],
      sections: [roadmapsSection(results), loadSection(results)],
    };
  },
  async indicators(url) {
    const ilostat = options.ilostat && resolve(ROOT, options.ilostat);
    const results = await measureIndicators(url, { ilostat, ...pace }, step);
    return { goals: results.ratios, sections: [indicatorsSection(results)] };
  },
  async portfolio(url) {
    const results = await measurePortfolio(url, { scale: Number(options.scale), ...pace }, step);
    return { goals: results.ratios, sections: [portfolioSection(results)] };
  },
  async past(url) {
    const results = await measurePast(url, plan(), { scale: Number(options.scale), ...pace }, step);
    return { goals: results.ratios, sections: [pastSection(results)] };
  },
  async live(url) {
    const results = await measureLive(url, pace, step);
    return { goals: results.ratios, sections: [liveSection(results)] };
  },
};
const parts = options.only ? [options.only] : Object.keys(PARTS);
if (parts.some((part) => !(part in PARTS))) throw new Error(`Unknown part: ${options.only}`);

step('Building what is stale');
const projects = parts.includes('roadmaps') ? [] : ['--projects=api'];
runOrFail('nx', ['run-many', '-t', 'build', ...projects, '--outputStyle=static'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});

const cluster = await startTemporaryDatabase({ durable: true });
try {
  const results = [];
  for (const part of parts) results.push(await PARTS[part](cluster.url));
  const sections = results.flatMap((result) => result.sections);
  console.log(`\n${sections.join('\n')}`);
  const file = join(ROOT, 'docs/benchmarks.md');
  if (options.write) {
    const written = withSections(readFileSync(file, 'utf8'), sections);
    writeFileSync(file, await format(written, { ...(await resolveConfig(file)), filepath: file }));
  }
  process.exitCode = results.some(({ goals }) => goals.some(({ met }) => met === false)) ? 1 : 0;
} finally {
  cluster.stop();
}
