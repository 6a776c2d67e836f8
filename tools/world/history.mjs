import { addDays, earlier, later, TODAY } from './days.mjs';

/** From this day on the log tells what became of the world: a year and a half. What is older was always there. */
export const SINCE = addDays(TODAY, -548);
/** People talk about a roadmap so many days before it starts. */
const TALKED_BEFORE = 240;
/** A due date is moved so many days before it would have passed. */
const MOVED_BEFORE = 20;

/** When people begin to talk about a roadmap. */
export const talkedSince = ({ starts_on }) => addDays(earlier(starts_on, TODAY), -TALKED_BEFORE);

/** When a roadmap is recorded, if the log goes back so far. */
export const recordedOn = (row) => later(talkedSince(row), SINCE);

/** When the end of what was due first made somebody move it. */
export const movedOn = (originalDueEnd) =>
  earlier(addDays(originalDueEnd, -MOVED_BEFORE), addDays(TODAY, -1));

/** How often a record was written: that is its version. */
export const written = {
  milestone: ({ due, original_due }, updates) => 1 + updates + (due === original_due ? 0 : 1),
  meeting: ({ status, minutes, proposals }) =>
    1 + (status === 'scheduled' ? 0 : 1) + (/On":"/.test(minutes + proposals) ? 1 : 0),
  agreement: ({ status }) => (status === 'open' ? 1 : 2),
  report: (steps) => 1 + steps.length,
};

const HELPERS = `
set local enable_seqscan = on;
create function pg_temp.ends(period text) returns date language sql immutable as $$
  select case when period ~ 'Q' then (left(period, 4) || '-' || right(period, 1)::int * 3 || '-01')::date + interval '1 month - 1 day'
              when length(period) = 4 then (period || '-12-31')::date
              when length(period) = 7 then (period || '-01')::date + interval '1 month - 1 day'
              else period::date end::date
$$;
create function pg_temp.noon(day date) returns timestamptz language sql immutable as $$
  select (least(day, '${TODAY}') + time '12:00') at time zone 'UTC'
$$;
create temporary table recorded on commit drop as
  select roadmap_id, at as since from change where entity = 'roadmap' and operation = 'insert';
alter table recorded add primary key (roadmap_id);`;

const INTO = `insert into change (at, actor, request_id, entity, entity_id, roadmap_id, operation, version, before, after)`;
const AUTHOR = `current_setting('rumbo.actor'), current_setting('rumbo.request')`;
/** A row as the log's own trigger has it. */
const IMAGE = `to_jsonb(own) - array['words', 'names', 'snapshot']`;

/**
 * What became of each record of a table. `states` are its moments: `id`, `at`, and a `patch` that makes what it was
 * from then on out of what it is now; the last patch is empty. It was not there before the first of them, unless it was
 * as another patch, `origin`, makes it. Lines are in the order of their moments, which nested loops keep.
 */
const became = (table, states) => `
${INTO}
select at, ${AUTHOR}, '${table}', id, roadmap_id, case when former is null then 'insert' else 'update' end,
       (image || patch ->> 'version')::int, image || former, image || patch
  from (select id, at, patch, coalesce(lag(patch) over (partition by id order by at), origin) as former
          from (${states}) states order by at, id offset 0) story,
       lateral (select roadmap_id, ${IMAGE} as image from ${table} own where own.id = story.id offset 0) now,
       lateral (select since from recorded where recorded.roadmap_id = now.roadmap_id) log
 where at >= since`;

/** Each record of a table when it was written, once. */
const appeared = (table, at, more = '') => `
${INTO}
select at, ${AUTHOR}, '${table}', own.id, own.roadmap_id, 'insert', (image ->> 'version')::int, null, image
  from (select own.id, ${at} as at from ${table} own ${more} order by at, id offset 0) moment
  join ${table} own using (id) join recorded using (roadmap_id), lateral (select ${IMAGE} as image) now
 where at >= since`;

const patch = (fields) => `jsonb_build_object(${fields})`;

/** By its updates, and by the day on which its due date was moved; between them it stood as the last of them said. */
const MILESTONES = `
select id, at, case when told = total_told then '{}' else ${patch(`
         'status', coalesce(status, 'planned'), 'progress', coalesce(progress, 0), 'value', value,
         'completed_on', null, 'cancel_reason', null, 'cancel_reference', null`)} end
       || case when at < moved_at then first_due else '{}' end || ${patch(`'version', version - total + n`)} as patch,
       case when total_told = 0 then '{}' else ${patch(`
         'status', 'planned', 'progress', 0, 'value', null,
         'completed_on', null, 'cancel_reason', null, 'cancel_reference', null`)} end
       || case when moved_at is null then '{}' else first_due end || ${patch(`'version', version - total`)} as origin
  from (select id, at, n, total, told, max(told) over (partition by id) as total_told,
               first_value(status) over told as status, first_value(progress) over told as progress,
               first_value(value) over told as value
          from (select id, at, status, progress, value, count(status) over story as told,
                       row_number() over story as n, count(*) over (partition by id) as total
                  from (select milestone_id as id, said_at as at, status, progress, value from milestone_update
                        union all
                        select id, pg_temp.noon(least(pg_temp.ends(original_due) - ${MOVED_BEFORE}, date '${TODAY}' - 1)),
                               null, null, null from milestone where due <> original_due) moments
                window story as (partition by id order by at, status nulls first)) counted
        window told as (partition by id, told order by n)) stood
  join (select id, version, ${patch(`'due', original_due, 'replan_reason', null`)} as first_due,
               case when due <> original_due
                 then pg_temp.noon(least(pg_temp.ends(original_due) - ${MOVED_BEFORE}, date '${TODAY}' - 1)) end as moved_at
          from milestone) plan using (id)`;

const NO_MINUTES = patch(`'draftedOn', null, 'circulatedOn', null, 'approvedOn', null, 'publishedOn', null,
  'url', null, 'objections', '[]'::jsonb`);

/** Announced four weeks ahead, held, and told of once its minutes and the answers to proposals were complete. */
const MEETINGS = `
with known as (
  select id, held_on, status, version, proposals,
         greatest((minutes ->> 'draftedOn')::date, (minutes ->> 'circulatedOn')::date, (minutes ->> 'approvedOn')::date,
           (minutes ->> 'publishedOn')::date,
           (select max((one ->> 'respondedOn')::date) from jsonb_array_elements(proposals) one)) as told_on
    from meeting)
select id, pg_temp.noon(least(held_on - 28, date '${TODAY}' - 1)) as at, null::jsonb as origin,
       case when version = 1 then '{}' else ${patch(`
         'status', 'scheduled', 'status_reason', null, 'agenda_sent_on', null, 'documents_sent_on', null,
         'quorum_met', null, 'minutes', ${NO_MINUTES}, 'proposals', '[]'::jsonb, 'version', 1`)} end as patch
  from known
union all
select id, pg_temp.noon(held_on) + interval '1 hour', null,
       case when version = 2 then '{}' else ${patch(`
         'minutes', ${NO_MINUTES}, 'version', 2,
         'proposals', (select coalesce(jsonb_agg(one || '{"response": "pending", "reason": null, "respondedOn": null}'), '[]')
                         from jsonb_array_elements(proposals) one)`)} end
  from known where status <> 'scheduled'
union all
select id, pg_temp.noon(told_on) + interval '2 hours', null, '{}' from known where told_on is not null`;

const AGREEMENTS = `
with known as (
  select agreement.*, held_on from agreement join meeting on meeting.id = meeting_id)
select id, pg_temp.noon(held_on) + interval '2 hours' as at, null::jsonb as origin,
       case when version = 1 then '{}' else ${patch(`
         'status', 'open', 'done_on', null, 'evidence', '[]'::jsonb, 'version', 1`)} end as patch
  from known
union all
select id, pg_temp.noon(coalesce(done_on, case when status = 'in_progress' then held_on + 30
                                               else coalesce(pg_temp.ends(due), held_on + 90) end)) + interval '3 hours',
       null, '{}'
  from known where status <> 'open'`;

const COMMENTS = `
select id, said_at as at, null::jsonb as origin,
       case when resolved_at is null then '{}' else ${patch(`'resolved_at', null, 'resolved_by', null`)} end as patch
  from comment
union all
select id, resolved_at, null, '{}' from comment where resolved_at is not null`;

/** Begun ten days before it was submitted; then each of its steps. */
const REPORTS = `
select id, at, null::jsonb as origin,
       case when n = version then '{}' else ${patch(`'status', status, 'version', n`)} end as patch
  from (select report.id, report.version, moment.status, moment.at,
               row_number() over (partition by report.id order by moment.at) as n
          from report join reporting_period period on period.id = period_id,
               lateral (select 'draft' as status,
                               coalesce((select min(taken_at) - interval '10 days' from report_step where report_id = report.id),
                                        pg_temp.noon(least(ends_on, date '${TODAY}' - 3))) as at
                        union all
                        select step, taken_at from report_step where report_id = report.id) moment) steps`;

/** The lines of the log, statement by statement; each table's after those of the tables that it refers to. */
export const HISTORY = [
  HELPERS,
  became('milestone', MILESTONES),
  appeared('milestone_update', 'said_at'),
  appeared('evidence', 'pg_temp.noon(added_on)'),
  became('meeting', MEETINGS),
  appeared(
    'attendance',
    `pg_temp.noon(case when status = 'held' then held_on else least(held_on - 28, date '${TODAY}' - 1) end) + interval '1 hour'`,
    'join meeting on meeting.id = meeting_id',
  ),
  became('agreement', AGREEMENTS),
  appeared('agreement_position', 'said_at'),
  appeared('assessment_round', 'pg_temp.noon(opened_on)'),
  appeared('assessment', 'published_at'),
  appeared('dissent', 'said_at'),
  became('report', REPORTS),
  appeared('report_step', 'taken_at'),
  became('comment', COMMENTS),
];
