import { THREAD_SUBJECTS, type ThreadSubject } from '@rumbo/domain';
import { instant, list, one } from '../platform/sql';

const said = (
  row: string,
) => `${row}.id, ${instant(`${row}.said_at`)} as "at", ${row}.person_id as "authorId",
  (select name from person where person.id = ${row}.person_id) as author,
  (select acronym from body where body.id = ${row}.body_id) as body, ${row}.text,
  ${list(`select id, name from person where id = any(${row}.mentions) order by name, id`)} as mentions`;

const RESOLVED = `select ${instant('thread.resolved_at')} as "at", name as "by" from person where person.id = thread.resolved_by`;

/** A thread in the shape of the contract, of a row of `comment` called `thread`. */
export const THREAD = `${said('thread')}, thread.subject, thread.subject_id as "subjectId", thread.anchor,
  ${list(`select ${said('answer')} from comment answer where answer.thread_id = thread.id order by answer.said_at, answer.id`)} as answers,
  ${one(RESOLVED)} as resolved`;

/** The threads about a record of a roadmap, oldest first; `id` and `roadmap` are the SQL of theirs. */
export const threadsOf = (subject: ThreadSubject, id: string, roadmap: string): string =>
  `select ${THREAD} from comment thread
    where thread.subject = '${subject}' and thread.subject_id = ${id} and thread.roadmap_id = ${roadmap}
      and thread.thread_id is null
    order by thread.said_at, thread.id`;

/**
 * Where each kind of record is kept: its rows by roadmap, and what each is called. A draft of an assessment is there
 * for whose perspective it has: `own` is the SQL of those, each as `7 workers` for roadmap 7.
 */
const recordsFor = (own: string): Record<ThreadSubject, string> => ({
  roadmap: `select id, id as roadmap_id, code, title from roadmap`,
  axis: `select id, roadmap_id, code, title from axis`,
  objective: `select id, roadmap_id, code, title from objective`,
  milestone: `select id, roadmap_id, code, title from milestone`,
  meeting: `select id, roadmap_id, null as code, topic as title from meeting`,
  agreement: `select id, roadmap_id, number as code, text as title from agreement`,
  indicator: `select indicator.id, roadmap.id as roadmap_id, indicator.code, name as title
                from indicator join roadmap on indicator.country is null or indicator.country = roadmap.country`,
  assessment_round: `select id, roadmap_id, period as code, null::jsonb as title from assessment_round`,
  assessment: `select id, roadmap_id, factor as code, null::jsonb as title from assessment
                where status = 'published' or roadmap_id || ' ' || perspective = any(${own}::text[])`,
  report: `select report.id, report.roadmap_id, to_char(starts_on, 'YYYY-MM') || '/' || to_char(ends_on, 'YYYY-MM') as code,
                  null::jsonb as title
             from report join reporting_period on reporting_period.id = period_id`,
  instrument: `select id, roadmap_id, null as code, title from instrument`,
  policy_document: `select id, roadmap_id, reference as code, title from policy_document`,
});

/** What a record is called, as far as its reader may see it; no row: for this reader there is none. */
export const recordOf = (subject: ThreadSubject, id: string, roadmap: string, own: string): string =>
  `select code, title from (${recordsFor(own)[subject]}) record where id = ${id} and roadmap_id = ${roadmap}`;

/** The same for any kind of record, whose kind is a column like its number and roadmap. */
export const aboutOf = (row: { subject: string; id: string; roadmap: string }, own: string): string =>
  `case ${row.subject} ${THREAD_SUBJECTS.map(
    (subject) => `when '${subject}' then ${one(recordOf(subject, row.id, row.roadmap, own))}`,
  ).join('\n    ')} end`;

const OF_THREAD = { subject: 'thread.subject', id: 'thread.subject_id', roadmap: 'thread.roadmap_id' };

/** A thread of `MENTIONING` with what its record is called, and its roadmap. */
export const THREAD_ELSEWHERE = `${THREAD}, about,
  ${one(`select code, title from roadmap where roadmap.id = thread.roadmap_id`)} as roadmap`;

/**
 * Threads of some roadmaps ($2) in which somebody ($1) is mentioned, with the drafts of some perspectives ($3). A
 * thread whose record was taken away leads nowhere.
 */
export const MENTIONING = `from comment thread
  cross join lateral (select ${aboutOf(OF_THREAD, '$3')} as about) record
   where thread.roadmap_id = any($2) and about is not null
     and thread.id in (select coalesce(thread_id, id) from comment where mentions @> array[$1::int])`;

/** When something was last said in a thread. */
export const LAST_SAID = `coalesce((select max(answer.said_at) from comment answer where answer.thread_id = thread.id), thread.said_at)`;

/** People with a role in a country ($1) or in the world, with the body that they speak for there. */
export const MENTIONABLE = `select person.id, name,
    (select acronym from role_grant join body on body.id = body_id
      where person_id = person.id and role_grant.country = $1 order by role_grant.id limit 1) as body
    from person
   where active and exists (select from role_grant where person_id = person.id and (country is null or country = $1))`;
