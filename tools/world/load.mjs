import { hash } from 'argon2';
import pg from 'pg';
import { DEMO_PASSWORD } from '../../apps/api/src/demo/people.ts';
import { copyRows } from './copy.mjs';
import { domainRules } from './domain.mjs';
import { addDays, instantOf } from './days.mjs';
import { HISTORY, recordedOn, SINCE } from './history.mjs';
import { world } from './world.mjs';

/** Who says everything in the world, and by whom one looks at it: a demo sign-in, like those of the demo. */
const PERSON = { email: 'world@rumbo.example', name: 'World', roles: ['specialist', 'administrator'] };
const ACTOR = 'system:world';

/** These are few: the log has each of them. That of a roadmap stands for all that was loaded with it. */
const LOGGED_AS_USUAL = ['person', 'role_grant', 'body', 'roadmap'];
/**
 * Each row is checked against what it refers to. Those checks are planned once, while there is little, and would go on
 * reading it all when there is much.
 */
const ABOUT = `select set_config('enable_seqscan', 'off', true), set_config('rumbo.actor', $1, true),
  set_config('rumbo.request', $2, true)`;
/** People and bodies were there before every roadmap. */
const BEFORE_ALL = addDays(SINCE, -1);

/** The database has something that a world would be mixed with. */
export class NotEmpty extends Error {}

/**
 * Makes the world in a database and gives the number of rows by table; `say` is told how many countries are done.
 *
 * It is one transaction: who interrupts it leaves nothing behind. Foreign keys are checked as always. The triggers that
 * write the change log row by row rest meanwhile, but for that of `roadmap`: the log's lines are made out of what was
 * loaded, as far back as the world's history goes. Who loads must own the tables.
 */
export async function loadWorld(connectionString, { seed, scale }, say = () => undefined) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  /** A connection that is lost is told by the statement that it was lost in. */
  client.on('error', () => undefined);
  try {
    await refuseUnlessEmpty(client);
    await client.query('begin');
    await client.query(ABOUT, [ACTOR, `world:${seed}:${scale}`]);
    const resting = await loggedTables(client);
    for (const table of resting) await client.query(`alter table ${table} disable trigger user`);
    const counts = await copyWorld(client, { seed, scale }, say);
    for (const statement of HISTORY) await client.query(statement);
    for (const table of resting) await client.query(`alter table ${table} enable trigger user`);
    for (const table of Object.keys(counts))
      await client.query(`select setval(pg_get_serial_sequence($1, 'id'), (select max(id) from ${table}))`, [
        table,
      ]);
    await client.query('commit');
    await client.query('vacuum analyze');
    return counts;
  } finally {
    await client.end();
  }
}

async function refuseUnlessEmpty(client) {
  const { rows } = await client.query(
    `select (select count(*)::int from roadmap) as roadmaps, exists (select from body) as bodies,
            exists (select from series) as series`,
  );
  const [{ roadmaps, bodies, series }] = rows;
  if (roadmaps > 0 || bodies || series)
    throw new NotEmpty(
      `This database is not empty (${roadmaps} roadmaps): name another, or remove its folder first.`,
    );
}

async function loggedTables(client) {
  const { rows } = await client.query(
    `select distinct relname as table from pg_trigger join pg_class on pg_class.oid = tgrelid
      where not tgisinternal and relnamespace = 'public'::regnamespace and relname <> all ($1) order by 1`,
    [LOGGED_AS_USUAL],
  );
  return rows.map(({ table }) => table);
}

async function copyWorld(client, { seed, scale }, say) {
  await writtenOn(client, BEFORE_ALL);
  const person = await personIn(client);
  const made = world({
    seed,
    scale,
    person,
    rules: await domainRules(),
    places: await placesIn(client),
    indicators: await indicatorsIn(client),
  });
  const counts = {};
  let countries = 0;
  for (const [table, rows] of made) {
    await writtenOn(client, table === 'roadmap' ? recordedOn(rows[0]) : BEFORE_ALL);
    if (table === 'body') {
      if (countries > 0) say(countries);
      countries += 1;
    }
    counts[table] = (counts[table] ?? 0) + (await copyRows(client, table, rows));
  }
  say(countries);
  return counts;
}

/** The day that the log gives to what is written from now on. */
const writtenOn = (client, day) => client.query(`select set_config('rumbo.at', $1, true)`, [instantOf(day)]);

async function personIn(client) {
  const { rows } = await client.query(
    `insert into person (email, name, language, password_hash, demo) values ($1, $2, 'en', $3, true)
     on conflict (email) do update set demo = true returning id`,
    [PERSON.email, PERSON.name, await hash(DEMO_PASSWORD)],
  );
  const [{ id }] = rows;
  await client.query(
    `insert into role_grant (person_id, role) select $1, unnest($2::text[]) on conflict do nothing`,
    [id, PERSON.roles],
  );
  return id;
}

/** Time zone and territories of the first level of each country. */
async function placesIn(client) {
  const { rows } = await client.query(
    `select code, time_zone, (select coalesce(json_agg(json_build_object('code', t.code, 'name', t.name, 'level', level) order by position), '[]')
                                from territory t where t.country = country.code and parent is null) as territories
       from country`,
  );
  return new Map(rows.map(({ code, time_zone: timeZone, territories }) => [code, { timeZone, territories }]));
}

async function indicatorsIn(client) {
  const { rows } = await client.query(
    `select to_jsonb(indicator) as indicator from indicator where country is null`,
  );
  return new Map(rows.map(({ indicator }) => [indicator.code, indicator]));
}
