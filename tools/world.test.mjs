import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { databaseUrl, sql } from './bench/databases.mjs';
import { serve } from './bench/servers.mjs';
import { startTemporaryDatabase } from './database.mjs';
import { environment, ROOT } from './runtime.mjs';
import { addDays, TODAY } from './world/days.mjs';
import { domainRules } from './world/domain.mjs';
import { SINCE } from './world/history.mjs';
import { loadWorld } from './world/load.mjs';
import { CHECKS, INPUTS } from './world/testing.mjs';

/** A day on which all roadmaps had been recorded. */
const THEN = '2026-05-01';

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

/** One sum of each table that the world fills, and of its log. People sign in, and transactions have numbers of their own. */
async function sums(database) {
  const tables = await rows(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
        and relname not in ('migrations', 'notification_progress', 'person', 'role_grant', 'session') order by 1`,
    database,
  );
  const found = {};
  for (const { name } of tables) {
    const [{ sum }] = await rows(
      `select count(*) || ' ' || coalesce(md5(string_agg(sum, '' order by sum)), '') as sum
         from (select md5((to_jsonb(t) - array['transaction', 'id'])::text) as sum from ${name} t) sums`,
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

/** Of what is written once and of what is written again, by who loads the world. */
const LOGGED = [
  'milestone',
  'milestone_update',
  'evidence',
  'meeting',
  'attendance',
  'agreement',
  'agreement_position',
];
const ALSO_LOGGED = ['assessment_round', 'assessment', 'dissent', 'report', 'report_step', 'comment'];

test('the log begins with people and bodies, then has each roadmap on its day', async () => {
  const [{ before, first, last, roadmaps, late }] = await rows(
    `select (select max(at)::date::text from change where entity in ('person', 'role_grant', 'body')) as before,
            min(at)::date::text as first, max(at)::date::text as last,
            count(*) filter (where entity = 'roadmap')::int as roadmaps,
            count(*) filter (where at < (select at from change born where born.entity = 'roadmap' and born.roadmap_id = change.roadmap_id))::int as late
       from change where roadmap_id is not null and actor = 'system:world'`,
  );
  assert.deepEqual(
    { before, first, last, roadmaps, late },
    {
      ...{ before: addDays(SINCE, -1), first: SINCE, last: TODAY, roadmaps: 6, late: 0 },
    },
  );
  const [{ next, newest }] = await rows(
    `select nextval(pg_get_serial_sequence('milestone', 'id'))::int as next, max(id) as newest from milestone`,
  );
  assert.equal(next, newest + 1);
  const resting = await rows(`select tgname from pg_trigger where not tgisinternal and tgenabled <> 'O'`);
  assert.deepEqual(resting, []);
});

test('the log is a chain of images that ends in the records as they are', async () => {
  const broken = await rows(
    `select * from (
       select id, entity, operation, before, version, lag(after) over story as earlier, lag(at) over story as passed, at
         from change where actor = 'system:world' window story as (partition by entity, entity_id order by id)) chain
      where (earlier is not null and (before is distinct from earlier or at <= passed or operation <> 'update'))
         or (before is null) <> (operation = 'insert') limit 3`,
  );
  assert.deepEqual(broken, []);
  for (const table of [...LOGGED, ...ALSO_LOGGED]) {
    const [{ records, wrong }] = await rows(
      `select count(*)::int as records, count(*) filter (where after <> to_jsonb(own) - array['words', 'names', 'snapshot'])::int as wrong
         from (select distinct on (entity_id) entity_id, after from change where entity = '${table}' order by entity_id, id desc) last
         join ${table} own on own.id = entity_id`,
    );
    assert.ok(records > 0, table);
    assert.equal(wrong, 0, table);
  }
});

test('a milestone stood on each day as its last update by then said', async () => {
  const wrong = await rows(
    `select u.id from milestone_update u join change on entity = 'milestone' and entity_id = u.milestone_id and at = u.said_at
      where u.status is distinct from after ->> 'status' or u.value is distinct from (after ->> 'value')::float
         or u.progress is distinct from (after ->> 'progress')::float and u.progress is not null limit 3`,
  );
  assert.deepEqual(wrong, []);
  const [{ moved, wrongly }] = await rows(
    `select count(*)::int as moved, count(*) filter (where before ->> 'due' <> milestone.original_due)::int as wrongly
       from change join milestone on milestone.id = entity_id
      where entity = 'milestone' and before ->> 'due' <> after ->> 'due'`,
  );
  assert.ok(moved > 0);
  assert.equal(wrongly, 0);
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
      const { states, rollUp } = await read(`${code}/overview`);
      assert.equal(
        Object.values(states).reduce((sum, one) => sum + one, 0),
        count,
        code,
      );
      const then = await read(`${code}/overview?asOf=${THEN}`);
      assert.equal(
        Object.values(then.states).reduce((sum, one) => sum + one, 0),
        count,
        code,
      );
      assert.ok(then.rollUp.percent <= rollUp.percent, code);
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
