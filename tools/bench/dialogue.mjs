import pg from 'pg';

const MEETINGS = 2_558;
const ATTENDANCE = 20_000;

/** A long record of dialogue on a roadmap: as many meetings as a real register has, and who came to them. */
export async function fillDialogue(connectionString, roadmap) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(`set rumbo.actor = 'system:bench'`);
  await client.query(
    `with body as (
       insert into dialogue_body (roadmap_id, acronym, name)
       select id, 'BENCH', '{"lang": "it", "text": "Tavolo"}' from roadmap where code = $1 returning id, roadmap_id)
     insert into meeting (roadmap_id, dialogue_body_id, topic, status, type, level, held_on, minutes)
     select roadmap_id, id, jsonb_build_object('lang', 'it', 'text', 'Seduta ' || n), 'held',
            (array['INFO', 'CONS', 'NEG'])[1 + n % 3], 'national', date '2020-01-01' + n,
            jsonb_build_object('draftedOn', date '2020-01-03' + n, 'circulatedOn', null, 'approvedOn', null,
                               'publishedOn', date '2020-01-20' + n, 'url', null, 'objections', '[]'::jsonb)
       from body, generate_series(1, ${MEETINGS}) n`,
    [roadmap],
  );
  await client.query(
    `insert into attendance (roadmap_id, meeting_id, organisation, constituent_group, attended, female, male)
     select meeting.roadmap_id, meeting.id, 'Organizzazione ' || n,
            (array['GOV', 'EMP', 'WRK', 'SSE', 'ACA'])[1 + n % 5], true, n % 3, n % 4
       from generate_series(1, ${ATTENDANCE}) n
       join (select id, roadmap_id, row_number() over (order by id) - 1 as place from meeting
              where roadmap_id = (select id from roadmap where code = $1)) meeting on place = n % ${MEETINGS}`,
    [roadmap],
  );
  await client.end();
}
