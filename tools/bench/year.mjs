import pg from 'pg';

const DAYS = 365;
/** Each milestone is told of every so many days: eight times a year. */
const EVERY = 45;

/**
 * A year of work on a plan that was recorded before it, until yesterday: each day some milestones are told of, and now
 * and then one is completed or re-planned. Gives the days on which it began and ended, and how many updates there were.
 */
export async function workForAYear(connectionString, roadmap) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const [{ first, last }] = (
    await client.query(`select (current_date - ${DAYS})::text as first, (current_date - 1)::text as last`)
  ).rows;
  await client.query(`update change set at = at - interval '${DAYS + 35} days'`);
  await client.query('begin');
  await client.query(`select set_config('rumbo.actor', 'system:bench', true)`);
  for (let day = 0; day < DAYS; day++) {
    await client.query(
      `select set_config('rumbo.at', ((date '${first}' + ${day} + time '12:00') at time zone 'UTC')::text, true)`,
    );
    for (const statement of ONE_DAY) await client.query(statement, [roadmap, first, day]);
  }
  await client.query('commit');
  const [{ updates }] = (
    await client.query(`select count(*)::int as updates from milestone_update where source_key is null`)
  ).rows;
  await client.query('vacuum analyze');
  await client.end();
  return { first, last, updates };
}

/** The milestones of a roadmap ($1) whose turn it is on a day ($3, counted from $2) and that are not completed yet. */
const IN_TURN = `
  (select id, place, $2::date + $3::int as day
     from (select milestone.*, row_number() over (order by milestone.id) as place
             from milestone join roadmap on roadmap.id = roadmap_id where roadmap.code = $1) placed
    where place % ${EVERY} = $3::int % ${EVERY} and status <> 'completed') turn`;

const ONE_DAY = [
  `update milestone
      set progress = least(95, milestone.progress + 7),
          status = case when $3 > 300 and turn.place % 9 = 0 then 'completed' else 'in_progress' end,
          completed_on = case when $3 > 300 and turn.place % 9 = 0 then turn.day::text end,
          due = case when turn.place % 40 = $3 % 40 then to_char(turn.day + 200, 'YYYY-MM') else due end,
          replan_reason = case when turn.place % 40 = $3 % 40 then 'Gara deserta' else replan_reason end
     from ${IN_TURN} where turn.id = milestone.id`,
  `insert into milestone_update (roadmap_id, milestone_id, said_on, said_at, status, progress, note)
   select milestone.roadmap_id, milestone.id, $2::date + $3::int, ($2::date + $3::int + time '12:00') at time zone 'UTC',
          status, progress, '{"lang": "it", "text": "Avanzamento del periodo"}'
     from milestone join change on change.entity = 'milestone' and change.entity_id = milestone.id
                   and change.roadmap_id = milestone.roadmap_id
    where change.roadmap_id = (select id from roadmap where code = $1)
      and change.at = current_setting('rumbo.at')::timestamptz`,
];
