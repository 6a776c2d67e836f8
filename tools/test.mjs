import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, run, step, underPinnedNode } from './runtime.mjs';

const PROJECTS = ['domain', 'i18n', 'ui', 'api', 'dashboard', 'dashboard-e2e'];
const REPORTS = join(ROOT, '.data/reports');
const stages = {
  format: () => check('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
  lint: () =>
    PROJECTS.forEach((project) =>
      check(`lint of ${project}`, 'nx', ['lint', project, '--outputStyle=static']),
    ),
  types: () =>
    PROJECTS.forEach((project) =>
      check(`types of ${project}`, 'nx', ['typecheck', project, '--outputStyle=static']),
    ),
  tools: () => nodeTest(),
  domain: () => jest('libs/domain'),
  i18n: () => jest('libs/i18n'),
  ui: () => jest('libs/ui'),
  api: () => withDatabase((env) => jest('apps/api', env)),
  dashboard: () => jest('apps/dashboard'),
  build: () => (built = check('build', 'nx', ['run-many', '-t', 'build', '--outputStyle=static'])),
  e2e: () => withDatabase(journeys),
};

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
});
const chosen = options.only?.split(',') ?? Object.keys(stages);
const unknown = chosen.find((name) => !(name in stages));
if (options.help || unknown) {
  console.log(
    `${unknown ? `Unknown stage: ${unknown}\n` : ''}Usage: npm test [-- --only STAGE,STAGE]\nStages: ${Object.keys(stages).join(', ')}`,
  );
  process.exit(unknown ? 2 : 0);
}

await underPinnedNode();

const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
/** False once a build of this run has failed. */
let built = true;
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
for (const name of chosen) {
  step(name);
  await stages[name]();
}
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);

function count(name, { passed, failed, skipped }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  if (failed > 0) failures.push(name);
}

/** A lint, a type check or a build counts as one check; true when it went well. */
function check(name, program, args) {
  const ok = run(program, args) === 0;
  count(name, { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });
  return ok;
}

/** A runner that ends badly without having counted a failure has failed once itself. */
function countReport(name, status, file, read) {
  const counts = existsSync(file)
    ? read(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 };
  if (counts.failed === 0 && (status !== 0 || counts.passed === 0)) counts.failed = 1;
  count(name, counts);
}

function jest(project, env) {
  const report = join(REPORTS, `${project.replace('/', '-')}.json`);
  const status = run(
    'node',
    [
      '--experimental-vm-modules',
      '--no-warnings',
      'node_modules/jest/bin/jest.js',
      '-c',
      `${project}/jest.config.mjs`,
      '--ci',
      '--json',
      `--outputFile=${report}`,
    ],
    { env, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  countReport(project, status, report, (result) => ({
    passed: result.numPassedTests,
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    skipped: result.numPendingTests + result.numTodoTests,
  }));
}

function nodeTest() {
  const report = join(REPORTS, 'tools.tap');
  const status = run('node', [
    '--test',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${report}`,
    'tools/*.test.mjs',
  ]);
  const text = existsSync(report) ? readFileSync(report, 'utf8') : '';
  const line = (name) => Number(new RegExp(`^# ${name} (\\d+)`, 'm').exec(text)?.[1] ?? 0);
  const failed = line('fail');
  count('tools', {
    passed: line('pass'),
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: line('skipped'),
  });
}

async function journeys(env) {
  if (!built) {
    console.error('There are no journeys through a product that was not built.');
    count('e2e', { passed: 0, failed: 1, skipped: 0 });
    return;
  }
  if (!installChromium()) {
    console.error(
      'The browser journeys need Chromium: install the package "chromium", or set CHROMIUM to the path of one.',
    );
    count('e2e', { passed: 0, failed: 1, skipped: 0 });
    return;
  }
  const report = join(REPORTS, 'e2e.json');
  const status = run(
    'playwright',
    ['test', '-c', 'apps/dashboard-e2e/playwright.config.ts', '--reporter=list,json'],
    {
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  countReport('e2e', status, report, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));
}

function installChromium() {
  const present = () => [process.env.CHROMIUM, '/usr/bin/chromium'].some((path) => path && existsSync(path));
  if (!present() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    step('Installing Chromium');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  return present();
}

async function withDatabase(runStage) {
  const { startTemporaryDatabase } = await import('./database.mjs');
  const database = await startTemporaryDatabase();
  try {
    await runStage({ TEST_DATABASE_URL: database.url });
  } finally {
    database.stop();
  }
}
