import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium } from '@playwright/test';
import { ROOT } from '../runtime.mjs';

const BUILT = join(ROOT, 'dist/dashboard/browser');

/** Files of the built dashboard that hold ngx-charts. */
export const chartFiles = () =>
  readdirSync(BUILT).filter(
    (file) => file.endsWith('.js') && readFileSync(join(BUILT, file), 'utf8').includes('ngx-charts'),
  );

/** What a browser with an empty cache fetches of the dashboard to show a page: bytes as they are sent. */
export async function firstLoad(base, paths) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const loads = [];
  for (const path of paths) {
    const page = await (await browser.newContext({ locale: 'es-CL' })).newPage();
    const fetched = [];
    page.on('requestfinished', (request) => fetched.push(request));
    await page.goto(base + path, { waitUntil: 'networkidle' });
    const files = await Promise.all(fetched.map(sizeOf));
    const own = files.filter(({ name }) => !name.startsWith('/api/'));
    loads.push({
      path,
      bytes: own.reduce((sum, { bytes }) => sum + bytes, 0),
      files: own.map(({ name }) => basename(name)),
    });
    await page.context().close();
  }
  await browser.close();
  return loads;
}

async function sizeOf(request) {
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  return { name: new URL(request.url()).pathname, bytes: responseBodySize + responseHeadersSize };
}
