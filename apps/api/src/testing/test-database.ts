import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { migrate } from '../platform/database';

const cluster = () => {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new Error('TEST_DATABASE_URL is set by the global set-up of Jest.');
  return url;
};

export interface TestDatabase {
  url: string;
  /** Runs SQL as the owner of the database, as the author `test`. */
  sql<T = Record<string, unknown>>(text: string, parameters?: unknown[]): Promise<T[]>;
  drop(): Promise<void>;
}

/** A database of its own for one test file, cloned from a template that is migrated (and filled) once a run. */
export async function cloneDatabase(
  template = 'empty',
  fill?: (url: string) => Promise<void>,
): Promise<TestDatabase> {
  const templateName = `template_${template}_${process.env['TEST_RUN'] ?? 'local'}`;
  const name = `test_${randomBytes(6).toString('hex')}`;
  await inCluster(async (client) => {
    await client.query(`select pg_advisory_lock(hashtext('rumbo test templates'))`);
    const { rowCount } = await client.query(`select from pg_database where datname = $1`, [templateName]);
    if (!rowCount) {
      const unfinished = `${templateName}_unfinished`;
      await client.query(`drop database if exists ${unfinished}`);
      await client.query(`create database ${unfinished}`);
      await migrate(urlOf(unfinished));
      await fill?.(urlOf(unfinished));
      await client.query(`alter database ${unfinished} rename to ${templateName}`);
    }
    await client.query(`create database ${name} template ${templateName}`);
  });
  const owner = new pg.Client({ connectionString: urlOf(name) });
  await owner.connect();
  await owner.query(`set rumbo.actor = 'test'`);
  return {
    url: urlOf(name),
    sql: async <T>(text: string, parameters: unknown[] = []) =>
      (await owner.query(text, parameters)).rows as T[],
    drop: async () => {
      await owner.end();
      await inCluster((client) => client.query(`drop database ${name} with (force)`));
    },
  };
}

function urlOf(database: string): string {
  const url = new URL(cluster());
  url.pathname = `/${database}`;
  return url.toString();
}

async function inCluster(run: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: cluster() });
  await client.connect();
  try {
    await run(client);
  } finally {
    await client.end();
  }
}
