import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { createApp } from '../app';
import { readOptions, USAGE, UsageError } from '../imports/command-options';
import { ImportCommand } from '../imports/import-command';
import { ConfigError, readConfig } from '../platform/config';
import { migrate } from '../platform/database';

async function run(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options === null) {
    console.log(USAGE);
    return 0;
  }
  const config = readConfig({ ...process.env, LOG_LEVEL: 'silent' });
  await migrate(config.databaseUrl);
  const app = await createApp(config);
  try {
    return await new ImportCommand(app, (line) => console.log(line)).run(options);
  } finally {
    await app.get(DataSource).destroy();
  }
}

run().then(
  (status) => (process.exitCode = status),
  (error: unknown) => {
    if (error instanceof UsageError) console.error(`${error.message}\n\n${USAGE}`);
    else if (error instanceof ConfigError) console.error(error.message);
    else console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
