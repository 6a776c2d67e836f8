import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createApp } from '../app';
import { readConfig } from '../platform/config';
import { hashToken, SESSION_COOKIE } from '../people';
import { cloneDatabase, type TestDatabase } from './test-database';

export interface Answer<T> {
  status: number;
  headers: Headers;
  body: T;
}

export interface Call {
  /** Cookie of a persona. */
  as?: string | undefined;
  body?: unknown;
  /** Version seen, sent as `If-Match`. */
  version?: number;
  headers?: Record<string, string>;
}

/** Headers with which a browser asks whether what it has is still right; fetch alone would ask to load it anew. */
export const revalidation = (etag: string | null) => ({
  'if-none-match': etag ?? '',
  'cache-control': 'max-age=0',
});

export interface TestApi extends TestDatabase {
  app: NestExpressApplication;
  address: string;
  /** Sends a request and reads the JSON answer. `path` begins with `/api`. */
  call<T = Record<string, unknown>>(method: string, path: string, call?: Call): Promise<Answer<T>>;
  get<T = Record<string, unknown>>(path: string, call?: Call): Promise<Answer<T>>;
  /** Cookie of a new session of this person. */
  signIn(personId: number): Promise<string>;
  close(): Promise<void>;
}

export interface ApiOptions {
  env?: Record<string, string>;
  /** Name of the template that the database is cloned from, and how to fill it the first time. */
  template?: string;
  fill?: (databaseUrl: string) => Promise<void>;
}

/** The real application on a database of its own, listening on a free port. */
export async function startApi({ env, template, fill }: ApiOptions = {}): Promise<TestApi> {
  const database = await cloneDatabase(template, fill);
  const config = readConfig({
    DATABASE_URL: database.url,
    LOG_LEVEL: 'silent',
    DATABASE_POOL: '4',
    DEMO: 'off',
    JOBS: 'off',
    DASHBOARD_DIR: 'none',
    ...env,
  });
  const app = await createApp(config);
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  const address = `http://127.0.0.1:${port}`;

  const call = async <T>(
    method: string,
    path: string,
    { as, body, version, headers }: Call = {},
  ): Promise<Answer<T>> => {
    const raw = typeof body === 'string' || body instanceof FormData;
    const response = await fetch(address + path, {
      method,
      headers: {
        ...(as && { cookie: as }),
        ...(body !== undefined && !(body instanceof FormData) && { 'content-type': 'application/json' }),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
        ...headers,
      },
      ...(body !== undefined && { body: raw ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = (response.headers.get('content-type') ?? '').includes('json');
    return {
      status: response.status,
      headers: response.headers,
      body: (json && text ? JSON.parse(text) : text) as T,
    };
  };

  return {
    ...database,
    app,
    address,
    call,
    get: (path, options) => call('GET', path, options),
    signIn: async (personId) => {
      const token =
        `${personId}`.padEnd(43, '0').slice(0, 35) + Math.random().toString(36).slice(2, 10).padEnd(8, '0');
      await database.sql(
        `insert into session (token_hash, person_id, expires_at) values ($1, $2, now() + interval '1 day')`,
        [hashToken(token), personId],
      );
      return `${SESSION_COOKIE}=${token}`;
    },
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}
