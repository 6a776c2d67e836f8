import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { API_PREFIX } from '@rumbo/domain';
import express, { type NextFunction, type Request, type Response } from 'express';

/** A file whose name changes with its content may be kept for ever. */
const HASHED = /-[\w-]{8}\.(?:js|css)$/;

/** The built dashboard: its files, and its page for every address that is not the API's. */
export function serveDashboard(app: NestExpressApplication, folder: string): void {
  const page = resolve(folder, 'index.html');
  if (!existsSync(page)) return;
  const files = express.static(folder, {
    index: false,
    setHeaders: (response, path) => response.setHeader('Cache-Control', cachingOf(path)),
  });
  app.use(compressedFiles(folder));
  /** Nobody looks for a file where the API answers. */
  app.use((request: Request, response: Response, next: NextFunction) =>
    isOfApi(request) ? next() : files(request, response, next),
  );
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'GET' || isOfApi(request) || /\.\w+$/.test(request.path)) return next();
    response.setHeader('Cache-Control', 'no-cache').sendFile(page);
  });
}

const isOfApi = ({ path }: Request) => path.startsWith(`/${API_PREFIX}/`);

const cachingOf = (path: string) => (HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');

/**
 * Scripts and styles, compressed once as well as Brotli can. That takes some seconds, in the background: who asks
 * meanwhile gets them compressed on the way, a fifth larger.
 */
function compressedFiles(folder: string) {
  const ready = new Map<string, Buffer>();
  void compressAll(folder, ready);
  return (request: Request, response: Response, next: NextFunction): void => {
    const body = ready.get(request.path);
    if (!body || !['GET', 'HEAD'].includes(request.method) || !request.acceptsEncodings('br')) return next();
    response
      .type(extname(request.path))
      .setHeader('Cache-Control', cachingOf(request.path))
      .setHeader('Content-Encoding', 'br')
      .vary('Accept-Encoding')
      .send(body);
  };
}

const brotli = promisify(brotliCompress);
const BEST = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

async function compressAll(folder: string, ready: Map<string, Buffer>): Promise<void> {
  for (const name of readdirSync(folder).filter((file) => HASHED.test(file)))
    ready.set(`/${name}`, await brotli(await readFile(join(folder, name)), BEST));
}
