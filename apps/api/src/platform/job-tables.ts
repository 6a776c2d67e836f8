import { PgBoss } from 'pg-boss';
import type { DataSource } from 'typeorm';

/** Makes or upgrades the tables of pg-boss, as the owner of the database; the API may only write rows in them. */
export async function prepareJobs(databaseUrl: string, source: DataSource): Promise<void> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    max: 1,
    supervise: false,
    schedule: false,
    registerInstance: false,
  });
  await boss.start();
  await boss.stop({ graceful: false });
  await source.query(`
    grant usage on schema pgboss to rumbo_app;
    grant select, insert, update, delete on all tables in schema pgboss to rumbo_app;
    revoke insert, delete on pgboss.version from rumbo_app;`);
}
