import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { transform } from '@swc/core';
import { build, context } from 'esbuild';

const { values: options } = parseArgs({
  options: { watch: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
});
if (options.help) {
  console.log('Usage: node tools/build-api.mjs [--watch]\nBundles the API and its commands into dist/api.');
  process.exit(0);
}

const ROOT = resolve(import.meta.dirname, '..');
const SOURCE = join(ROOT, 'apps/api/src');
const commands = globSync(join(SOURCE, 'commands/*.ts')).filter((file) => !file.endsWith('.spec.ts'));

/** esbuild bundles, but only swc writes the decorator metadata that Nest injects by. */
const decorators = {
  name: 'decorators',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), {
        filename: path,
        swcrc: false,
        sourceMaps: 'inline',
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          target: 'es2024',
        },
      });
      return { contents: code, loader: 'js' };
    });
  },
};

const settings = {
  absWorkingDir: ROOT,
  entryPoints: [join(SOURCE, 'main.ts'), ...commands],
  entryNames: '[name]',
  outdir: 'dist/api',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  sourcemap: true,
  packages: 'external',
  alias: {
    '@rumbo/domain': join(ROOT, 'libs/domain/src/index.ts'),
    '@rumbo/i18n': join(ROOT, 'libs/i18n/src/index.ts'),
  },
  plugins: [decorators],
  logLevel: 'warning',
};

if (options.watch) await (await context(settings)).watch();
else await build(settings);
