import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';

/**
 * The floor: the same rows by one SQL statement through bare pg and node:http, as the API's own role. Who brings a
 * session has it looked up, as the API does. No rules, no roll-ups, no validation.
 */
for (const type of [pg.types.builtins.DATE, pg.types.builtins.TIMESTAMPTZ])
  pg.types.setTypeParser(type, (text) => text);

const FACTS = `m.id, m.objective_id as "objectiveId", m.code, m.type, m.title, m.weight, m.starts_on as "startsOn",
  m.due, m.original_due as "originalDue", m.baseline, m.goal, m.owner_id as "ownerId", m.themes, m.status,
  m.progress, m.value, m.completed_on as "completedOn",
  (select max(said_on) from milestone_update u where u.roadmap_id = m.roadmap_id and u.milestone_id = m.id)
    as "lastUpdateOn"`;
const rowsOf = (columns) => `select ${columns}
   from roadmap r
   join axis a on a.roadmap_id = r.id
   join objective o on o.axis_id = a.id
   join milestone m on m.roadmap_id = r.id and m.objective_id = o.id
  where r.code = $1 and r.status = 'in_force'
  order by a.position, o.position, m.position, m.id`;

const SERIES_OF_IT = `
  i as (select i.*, r.country as own from roadmap r join indicator i on i.code = 'FRM-01' and i.country is null
         where r.code = $1 and r.status = 'in_force'),
  s as (select s.* from i join series s on s.indicator_id = i.id and s.country = i.own)`;
const OBSERVATIONS_OF_IT = `
  select o.id, series_id as "seriesId", period, territory, disaggregation, value, numerator, denominator, flag,
         published_on as "publishedOn", retrieved_on as "retrievedOn", document, o.import_id as "importId", o.version
    from s join observation o on series_id = s.id and disaggregation = '' and territory is null
   order by series_id, o.starts_on`;

const STATEMENTS = {
  overview: rowsOf(`${FACTS}, a.id as "axisId"`),
  plan: rowsOf(`${FACTS}, m.reference, m.unit, m.support_ids as "supportIds", m.territories, m.principles, m.forms,
    m.position, m.illustrative, m.version`),
  dialogue: `select m.id, m.status, m.held_on as "on", m.type, m.level, m.territory, m.topic, m.minutes, m.proposals,
      presence
     from roadmap r
     join meeting m on m.roadmap_id = r.id
     left join (select meeting_id, json_agg(g) as presence from (
                  select meeting_id, constituent_group as "group", count(*) as organisations, sum(female) as female,
                         sum(male) as male, sum(other) as other, sum(undeclared) as undeclared
                    from attendance where attended group by 1, 2) g group by 1) who on who.meeting_id = m.id
    where r.code = $1 and r.status = 'in_force'`,
  /** What a page about an indicator tells: its observations, and what can be chosen beside them. */
  'indicators/FRM-01': `with ${SERIES_OF_IT}
    select (select to_json(i) from i) as indicator, (select json_agg(s) from s) as series,
           (select json_agg(o) from (${OBSERVATIONS_OF_IT}) o) as observations,
           (select json_agg(d) from (select distinct disaggregation, territory is not null as territorial
              from observation where series_id in (select id from s)) d) as divisions,
           array(select distinct country from series where indicator_id = (select id from i)
                  and country <> (select own from i) order by 1) as countries`,
  'observations/FRM-01': `with ${SERIES_OF_IT} ${OBSERVATIONS_OF_IT}`,
};

/** The rows that the portfolio's page was seen to give, ready as they are: see `keepPage`. */
const PORTFOLIO = 'select part, row from bench_page order by part, place';

const ASKED = ['en', 'es', 'fr', 'other']
  .map((language) => `websearch_to_tsquery('rumbo_${language}', $1)`)
  .join(' || ');
const found = (order) =>
  `with asked as (select ${ASKED} as words)
   select * from (${[
     ['milestone', 'title'],
     ['agreement', 'text'],
     ['instrument', 'title'],
   ]
     .map(
       ([kind, text]) =>
         `(select '${kind}' as kind, id, roadmap_id, ${text} as title, ${kind}.words from ${kind}, asked where ${kind}.words @@ asked.words${order ? '' : ' limit 20'})`,
     )
     .join(' union all ')}) hit${order} limit 20`;
/** An indexed query for what is found, with and without the order of how well it was found. */
const SEARCHES = {
  experience: found(' order by ts_rank(words, (select words from asked)) desc'),
  matches: found(''),
};

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 10,
  options: '-c role=rumbo_app -c statement_timeout=60000',
});

async function answer({ url, headers }) {
  const token = /rumbo_session=([\w-]+)/.exec(headers.cookie ?? '')?.[1];
  if (token)
    await pool.query('select person_id from session where token_hash = $1 and expires_at > now()', [
      createHash('sha256').update(token).digest(),
    ]);
  if (url === '/api/portfolio') return JSON.stringify((await pool.query(PORTFOLIO)).rows);
  const { pathname, searchParams } = new URL(url, 'http://floor');
  const search = SEARCHES[pathname.replace('/api/', '')];
  if (search) return JSON.stringify((await pool.query(search, [searchParams.get('text')])).rows);
  const [, roadmap, page] =
    /^\/api\/roadmaps\/([\w-]+)\/(overview|plan|dialogue|(?:indicators|observations)\/FRM-01)$/.exec(url);
  return JSON.stringify((await pool.query(STATEMENTS[page], [roadmap])).rows);
}

createServer((request, response) => {
  answer(request).then(
    (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(body),
    (error) => response.writeHead(500).end(error.message),
  );
}).listen(Number(process.env.PORT), '127.0.0.1', () => process.send('listening'));
process.once('disconnect', () => process.exit());
