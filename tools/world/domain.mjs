import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../runtime.mjs';

/** The rules of the product itself (libs/domain), bundled as they stand. */
export async function domainRules() {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'libs/domain/src/index.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}
