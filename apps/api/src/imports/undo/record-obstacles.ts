import { OBSTACLE_LIMIT } from '@rumbo/domain';
import { AUTHOR_OF_CHANGE } from '../../platform/sql';

const made = (entity: string) => `(select entity_id from made where entity = '${entity}')`;
const madeList = (entity: string) =>
  `(select coalesce(array_agg(entity_id), '{}') from made where entity = '${entity}')`;
const others = (entity: string, row: string) =>
  `${row} not in (select entity_id from written where entity = '${entity}')`;

/** Records that name several milestones. */
const listing = (table: string, reason: string) => `
    select 'milestone', milestone_id, '${reason}', '${table}', ${table}.id
      from ${table} cross join lateral unnest(milestone_ids) milestone_id
     where milestone_ids && ${madeList('milestone')} and milestone_id in ${made('milestone')}`;

/** What rests on the records that an import made, each with the record that does. */
const RESTS = [
  `select 'milestone', milestone_id, 'update', 'milestone_update', id from milestone_update
     where milestone_id in ${made('milestone')} and ${others('milestone_update', 'id')}`,
  `select 'milestone', milestone_id, 'evidence', 'evidence', id from evidence
     where milestone_id in ${made('milestone')} and ${others('evidence', 'id')}`,
  `select 'milestone', milestone_id, 'file', 'evidence_file', id from evidence_file
     where milestone_id in ${made('milestone')}`,
  `select 'evidence', shown.id, 'completion', 'milestone', milestone.id
      from evidence shown join milestone on milestone.id = milestone_id
     where shown.id in ${made('evidence')} and status = 'completed' and ${others('milestone', 'milestone.id')}
       and not exists (select from evidence where milestone_id = milestone.id and ${others('evidence', 'evidence.id')})
       and not exists (select from evidence_file where milestone_id = milestone.id and withdrawn_at is null)`,
  `select 'milestone', end_id, 'dependency', 'milestone_dependency', id
      from milestone_dependency cross join lateral unnest(array[milestone_id, predecessor_id]) end_id
     where end_id in ${made('milestone')}`,
  listing('agreement', 'agreement'),
  listing('tracking', 'indicator'),
  listing('recommendation', 'recommendation'),
  `select subject, subject_id, 'thread', 'comment', id from comment
     where thread_id is null and (subject, subject_id) in (select entity, entity_id from made)`,
  `select link ->> 'kind', (link ->> 'id')::int, 'assessment', 'assessment', assessment.id
      from assessment cross join lateral jsonb_path_query(criteria, '$[*].evidence[*]') link
     where roadmap_id = $2 and (link ->> 'kind', (link ->> 'id')::int) in (select entity, entity_id from made)`,
  `select 'meeting', meeting_id, 'agreement', 'agreement', id from agreement where meeting_id in ${made('meeting')}`,
  `select 'meeting', meeting_id, 'attendance', 'attendance', id from attendance where meeting_id in ${made('meeting')}`,
  `select 'axis', axis_id, 'member', 'objective', id from objective
     where axis_id in ${made('axis')} and ${others('objective', 'id')}`,
  `select 'objective', objective_id, 'member', 'milestone', id from milestone
     where objective_id in ${made('objective')} and ${others('milestone', 'id')}`,
  `select 'dialogue_body', dialogue_body_id, 'member', 'meeting', id from meeting
     where dialogue_body_id in ${made('dialogue_body')} and ${others('meeting', 'id')}`,
];

const NAMED = `
    select 'milestone' as entity, id, code, title, id as page from milestone where roadmap_id = $2
    union all select 'objective', id, code, title, id from objective where roadmap_id = $2
    union all select 'axis', id, code, title, id from axis where roadmap_id = $2
    union all select 'meeting', id, number, topic, id from meeting where roadmap_id = $2
    union all select 'dialogue_body', id, acronym, name, id from dialogue_body where roadmap_id = $2
    union all select 'milestone_update', said.id, code, title, milestone_id
                from milestone_update said join milestone on milestone.id = milestone_id where said.roadmap_id = $2
    union all select 'evidence', evidence.id, code, milestone.title, milestone_id
                from evidence join milestone on milestone.id = milestone_id where evidence.roadmap_id = $2`;

/**
 * What stands on an import ($1) of a roadmap ($2), by record and reason, with who did it last. A report on a milestone
 * edits it as well: it is told once.
 */
export const OBSTACLES = `
  with written as materialized (select * from import_writes($1)),
  made as (select entity, entity_id from written where made),
  rests (entity, entity_id, reason, on_entity, on_id) as (${RESTS.join('\n    union all ')}),
  latest as (
    select distinct on (entity, entity_id, reason) rests.entity, rests.entity_id, reason, log.actor, log.at
      from rests left join lateral (
             select actor, at from change where change.entity = on_entity and change.entity_id = on_id
              order by id desc limit 1) log on true
     order by entity, entity_id, reason, log.at desc nulls last),
  stands as (
    select * from latest
    union all
    select entity, entity_id, 'edited', actor, at from written
     where actor is not null and entity <> 'body'
       and not exists (select from latest where latest.entity = written.entity
                          and latest.entity_id = written.entity_id and reason = 'update'))
  select named.entity, page::text as page, code, title, reason, coalesce(person.name, change.actor) as "by",
         change.at, 1 as count, count(*) over ()::int as total
    from stands change join (${NAMED}) named on named.entity = change.entity and named.id = change.entity_id
    ${AUTHOR_OF_CHANGE}
   order by change.at desc nulls last, code, page limit ${OBSTACLE_LIMIT}`;
