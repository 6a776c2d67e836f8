import 'reflect-metadata';
import { createApp } from './app';
import { loadDemo } from './demo/load-demo';
import { ConfigError, readConfig } from './platform/config';
import { migrate } from './platform/database';

async function serve(): Promise<void> {
  const config = readConfig(process.env);
  const migrations = await migrate(config.databaseUrl);
  if (migrations > 0) console.log(`database: ${migrations} migration(s) applied`);
  if (config.demo === 'auto' && (await loadDemo(config.databaseUrl)))
    console.log('demo: Chile, Kenya, Senegal and an empty Italian draft loaded');
  const app = await createApp(config);
  await app.listen(config.port, config.host);
  console.log(`api: listening on http://${config.host}:${config.port}`);
}

serve().catch((error: unknown) => {
  if (error instanceof ConfigError)
    for (const problem of error.problems) console.error(`configuration: ${problem}`);
  else console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
  process.exit();
});
