import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { databaseUrl, sql } from './bench/databases.mjs';
import { serve } from './bench/servers.mjs';
import { startTemporaryDatabase } from './database.mjs';
import { environment, ROOT } from './runtime.mjs';
import { domainRules } from './world/domain.mjs';
import { loadWorld } from './world/load.mjs';
import { CHECKS, INPUTS } from './world/testing.mjs';

/** Chile, Kenya and Senegal: three languages, and territories of three kinds. */
const SCALE = 0.015;

let cluster;
let loaded;
const clients = {};

/** The first by the command, as people load it; the others by what the command calls. */
before(async () => {
  cluster = await startTemporaryDatabase();
  const url = (name) => databaseUrl(cluster.url, name);
  await sql(cluster.url, 'create database first');
  loaded = load(url('first'), '--seed', 'one', '--scale', String(SCALE));
  await sql(cluster.url, 'create database again');
  await (await serve('api', url('again'), { DEMO: 'off', DASHBOARD_DIR: 'none' })).stop();
  await sql(cluster.url, 'create database other template again');
  await loadWorld(url('again'), { seed: 'one', scale: SCALE });
  await loadWorld(url('other'), { seed: 'another', scale: SCALE });
  for (const name of ['first', 'again', 'other']) {
    clients[name] = new pg.Client({ connectionString: url(name) });
    await clients[name].connect();
  }
});
after(async () => {
  for (const client of Object.values(clients)) await client.end();
  cluster.stop();
});

const load = (database, ...options) =>
  spawnSync(process.execPath, ['tools/world.mjs', '--database', database, ...options], {
    cwd: ROOT,
    encoding: 'utf8',
    env: environment(),
  });
const rows = async (statement, database = 'first') => (await clients[database].query(statement)).rows;

/** One sum of each table that the world fills. People sign in, and the log tells the time. */
async function sums(database) {
  const tables = await rows(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
        and relname not in ('migrations', 'change', 'person', 'role_grant', 'session') order by 1`,
    database,
  );
  const found = {};
  for (const { name } of tables) {
    const [{ sum }] = await rows(
      `select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as sum from ${name} t`,
      database,
    );
    found[name] = sum;
  }
  return found;
}

test('a share of the world is as large as that share, and says what it holds', async () => {
  const { status, stdout, stderr } = loaded;
  assert.equal(status, 0, stderr);
  assert.match(stdout, /75,000 {2}observation/);
  assert.match(stdout, /Loaded in [\d.]+ s/);
  const [counts] = await rows(
    `select (select count(*)::int from roadmap) as roadmaps, (select count(*)::int from milestone) as milestones,
            (select count(*)::int from milestone_update) as updates, (select count(*)::int from meeting) as meetings,
            (select count(*)::int from observation) as observations`,
  );
  const [roadmaps, milestones, updates, meetings, observations] = [6, 1_500, 15_000, 750, 75_000];
  assert.deepEqual(counts, { roadmaps, milestones, updates, meetings, observations });
});

test('a seed makes the same world again, and another seed another', async () => {
  const first = await sums('first');
  assert.deepEqual(await sums('again'), first);
  const other = await sums('other');
  for (const table of ['roadmap', 'milestone', 'milestone_update', 'meeting', 'observation', 'report_step'])
    assert.notEqual(other[table], first[table], table);
});

for (const [what, statement] of Object.entries(CHECKS))
  test(what, async () => assert.deepEqual(await rows(`${statement} limit 5`), []));

test('every record would be accepted by the product’s own schemas', async () => {
  const rules = await domainRules();
  for (const [what, { statement, check }] of Object.entries(INPUTS)) {
    const records = await rows(statement);
    assert.ok(records.length > 0, what);
    for (const { record } of records) {
      const problems = check(rules, record);
      assert.deepEqual(problems, [], `${what}: ${JSON.stringify(record).slice(0, 2_000)}`);
    }
  }
});

test('the log has one line for each roadmap, and the next records get numbers of their own', async () => {
  const log = await rows(
    `select entity, operation, actor, count(*)::int from change group by 1, 2, 3 order by 1`,
  );
  assert.deepEqual(
    log.filter(({ entity }) => entity !== 'indicator'),
    [
      { entity: 'body', operation: 'insert', actor: 'system:world', count: 69 },
      { entity: 'person', operation: 'insert', actor: 'system:world', count: 1 },
      { entity: 'roadmap', operation: 'insert', actor: 'system:world', count: 6 },
      { entity: 'role_grant', operation: 'insert', actor: 'system:world', count: 2 },
    ],
  );
  const [{ next, last }] = await rows(
    `select nextval(pg_get_serial_sequence('milestone', 'id'))::int as next, max(id) as last from milestone`,
  );
  assert.equal(next, last + 1);
  const resting = await rows(`select tgname from pg_trigger where not tgisinternal and tgenabled <> 'O'`);
  assert.deepEqual(resting, []);
});

test('a database that has roadmaps is refused', () => {
  const { status, stderr } = load(databaseUrl(cluster.url, 'first'), '--scale', '0.01');
  assert.equal(status, 1);
  assert.match(stderr, /not empty \(6 roadmaps\)/);
});

test('the API shows it to who signs in, counted by its own rules', async () => {
  const api = await serve('api', databaseUrl(cluster.url, 'first'), { DASHBOARD_DIR: 'none' });
  try {
    const { people, password } = await (await fetch(`${api.address}/api/demo-sign-ins`)).json();
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ email: people[0].email, password });
    const session = await fetch(`${api.address}/api/session`, { method: 'POST', headers, body });
    const cookie = session.headers.get('set-cookie').split(';')[0];
    const read = async (path) => {
      const answer = await fetch(`${api.address}/api/roadmaps/${path}`, { headers: { cookie } });
      assert.equal(answer.status, 200, path);
      return answer.json();
    };
    for (const { code, count } of await rows(
      `select roadmap.code, count(*)::int from roadmap join milestone on roadmap_id = roadmap.id group by 1`,
    )) {
      const { states } = await read(`${code}/overview`);
      assert.equal(
        Object.values(states).reduce((sum, one) => sum + one, 0),
        count,
        code,
      );
      const { signals } = await read(`${code}/dialogue`);
      assert.equal(signals.length, 8);
      const { indicators } = await read(`${code}/indicators`);
      assert.ok(
        indicators.some(({ tracking }) => tracking?.target?.seriesId),
        code,
      );
    }
  } finally {
    await api.stop();
  }
});
