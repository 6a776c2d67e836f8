import pg from 'pg';
import { loadWorld } from '../world/load.mjs';
import { databaseUrl, sql } from './databases.mjs';
import { serve } from './servers.mjs';

export const READER = 'world@rumbo.example';
export const WITHOUT_DASHBOARD = { DASHBOARD_DIR: 'none' };
const SEED = 'rumbo';
/** What reports say of a world's size. */
const COUNTED = {
  roadmap: 'roadmaps',
  milestone: 'milestones',
  milestone_update: 'updates',
  meeting: 'meetings',
  observation: 'observations',
};

/** A share of the world in a database of the cluster, made unless an earlier part of the same run has made it. */
export async function worldIn(cluster, name, share, say) {
  const url = databaseUrl(cluster, name);
  if (!(await exists(cluster, name))) {
    await sql(cluster, `create database ${name}`);
    await (await serve('api', url, { ...WITHOUT_DASHBOARD, DEMO: 'off' })).stop();
    say(`Making ${share} of the world`);
    await loadWorld(url, { seed: SEED, scale: share });
    await sql(url, 'vacuum analyze');
  }
  return { url, counts: await countsIn(url) };
}

async function exists(cluster, name) {
  return (await ask(cluster, `select from pg_database where datname = '${name}'`)).length > 0;
}

async function countsIn(url) {
  const counts = {};
  for (const [table, what] of Object.entries(COUNTED))
    [{ count: counts[what] }] = await ask(url, `select count(*)::int as count from ${table}`);
  return counts;
}

async function ask(connectionString, statement) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query(statement);
  await client.end();
  return rows;
}
