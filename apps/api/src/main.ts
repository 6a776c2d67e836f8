import 'reflect-metadata';
import { once } from 'node:events';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createApp } from './app';
import { loadDemo } from './demo/load-demo';
import { loadFiles } from './demo/load-files';
import { createStore } from './evidence';
import { type Config, ConfigError, readConfig } from './platform/config';
import { migrate } from './platform/database';
import { runInContext } from './platform/request-context';
import { PortfolioRows } from './portfolio';

/** Started by a script that keeps a channel open, the API ends with it, even when the script is killed. */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));

async function serve(): Promise<void> {
  const config = readConfig(process.env);
  await prepareDatabase(config);
  const app = await createApp(config);
  await app.init();
  await once(app.getHttpServer().listen(config.port, config.host), 'listening');
  const address = addressOf(config);
  console.log(`api: listening on ${address} (process ${process.pid})`);
  process.send?.({ address });
  await readAhead(app);
}

/** Computes the portfolio before somebody asks for it; when that fails, who asks tries again. */
const readAhead = (app: NestExpressApplication): Promise<unknown> =>
  runInContext({ id: 'start', session: null, person: null, manager: null }, () =>
    app.get(PortfolioRows).current(),
  ).catch(() => undefined);

async function prepareDatabase({ databaseUrl, demo, evidence }: Config): Promise<void> {
  const migrations = await migrate(databaseUrl).catch((error: unknown) => {
    throw new Error(`database: ${explain(error)}`);
  });
  if (migrations > 0) console.log(`database: ${migrations} migration(s) applied`);
  if (demo === 'auto' && (await loadDemo(databaseUrl))) {
    await loadFiles(databaseUrl, await createStore(evidence.store));
    console.log('demo: Chile, Kenya, Senegal and an empty Italian draft loaded');
  }
}

const addressOf = ({ host, port }: Config) =>
  `http://${['0.0.0.0', '::'].includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`;

/** A connection that was refused at several addresses says so by its parts alone. */
function explain(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(explain).join('; ');
  if (!(error instanceof Error)) return String(error);
  const inUse = 'code' in error && error.code === 'EADDRINUSE';
  return inUse ? `configuration: PORT is taken by another process (${error.message})` : error.message;
}

serve().catch((error: unknown) => {
  const lines =
    error instanceof ConfigError ? error.problems.map((line) => `configuration: ${line}`) : [explain(error)];
  for (const line of lines) console.error(line);
  process.exit(1);
});
