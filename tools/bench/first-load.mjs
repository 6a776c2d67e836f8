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

/**
 * What a browser with an empty cache fetches to show a page: bytes of the dashboard's own files as they are sent, the
 * readings that it asks of the API, and the files that come only when the reader goes down to the end.
 */
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
    /** A stream of events never ends, and is nothing that a page waits for. */
    await page.route(/\/events(\?|$)/, (route) => route.abort());
    await page.goto(base + path, { waitUntil: 'networkidle' });
    const files = await Promise.all(fetched.splice(0).map(sizeOf));
    const [own, api] = [false, true].map((is) => files.filter(({ name }) => name.startsWith('/api/') === is));
    await page.mouse.move(640, 400);
    await page.mouse.wheel(0, 100_000);
    await page.waitForEvent('requestfinished', { timeout: 2_000 }).catch(() => null);
    loads.push({
      path,
      bytes: own.reduce((sum, { bytes }) => sum + bytes, 0),
      readings: api.map(({ name }) => name).filter((name) => name !== '/api/session'),
      files: [...own, ...(await Promise.all(fetched.map(sizeOf)))].map(({ name }) => basename(name)),
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
