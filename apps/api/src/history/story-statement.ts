import {
  type LoggedChange,
  type StoryEntry,
  STORY_LINES,
  STORY_PAGE,
  STORY_RULES,
  type StoryKind,
  UNTOLD_COLUMNS,
} from '@rumbo/domain';
import { instant, list, one, quoted } from '../platform/sql';

const differs = (row: string, column: string) =>
  `${row}.before -> '${column}' is distinct from ${row}.after -> '${column}'`;

/** The lines of the log that say of a file that it was imported, or that its import was undone. */
const saysOfImport = (row: string) =>
  `(${row}.entity = 'import_file' and ${row}.operation = 'update'
    and (${differs(row, 'confirmed_at')} or ${differs(row, 'undone_at')}))`;

/** The same as `isTold`. */
const told = (row: string) =>
  `(${row}.entity in (${quoted(Object.keys(STORY_RULES))})
    and (${row}.entity <> 'assessment' or ${row}.after ->> 'status' = 'published')
    or ${saysOfImport(row)})`;

/** Lines of the log that are told as a kind: what the rules say of tables and columns, as SQL. */
function isOfKind(kind: StoryKind): (row: string) => string {
  if (kind === 'import') return saysOfImport;
  const whole = Object.entries(STORY_RULES).flatMap(([entity, rule]) => (rule.kind === kind ? [entity] : []));
  const plan = Object.entries(STORY_RULES).filter(([, rule]) => rule.kind === undefined);
  const planEntities = quoted(plan.map(([entity]) => entity));
  return (row) => {
    if (kind === 'created') return `(${row}.entity in (${planEntities}) and ${row}.operation = 'insert')`;
    if (kind === 'removed') return `(${row}.entity in (${planEntities}) and ${row}.operation = 'delete')`;
    const conditions = whole.length > 0 ? [`${row}.entity in (${quoted(whole)})`] : [];
    for (const [entity, { fields, rest }] of plan) {
      const columns = Object.keys(fields).filter((column) => fields[column]?.kind === kind);
      const changed = columns.map((column) => differs(row, column));
      if (rest?.kind === kind) {
        const known = `'{${[...Object.keys(fields), ...UNTOLD_COLUMNS].join(',')}}'::text[]`;
        changed.push(`${row}.before - ${known} is distinct from ${row}.after - ${known}`);
      }
      if (changed.length > 0)
        conditions.push(
          `(${row}.entity = '${entity}' and ${row}.operation = 'update' and (${changed.join(' or ')}))`,
        );
    }
    return `(${conditions.join(' or ')})`;
  };
}

/** Whether a line was written in the same request on the same day ($2: time zone) as the last line of an entry. */
const sameRequest = (row: string, entry: string) =>
  `${row}.roadmap_id = $1 and ${row}.request_id = ${entry}.request_id and ${row}.actor = ${entry}.actor
   and ${row}.at >= date_trunc('day', ${entry}.at, $2)
   and ${row}.at < date_trunc('day', ${entry}.at, $2) + interval '1 day'`;

/** An actor by the name that readers know them by ($5). */
const AUTHOR = `case $5::text when 'demo' then actor = 'system:demo'
  when 'system' then actor <> 'system:demo' and actor !~ '^person:' else $5 is null or actor = $5 end`;

/** In the time zone ($2) from the first day ($3) to the last one ($4). */
const IN_PERIOD = `at >= ($3::date::timestamp at time zone $2) and at < (($4::date + 1)::timestamp at time zone $2)`;

/**
 * A page of the story of a roadmap ($1) in a period, by an author ($5) and of a kind, after an entry ($6): the last
 * line of each request, from the newest on, with what else it wrote. An import is told by its file alone.
 */
export function storyStatement(kind: StoryKind | undefined): string {
  const ofKind = kind ? isOfKind(kind) : () => 'true';
  const shown = (row: string) => `${told(row)} and ${ofKind(row)}`;
  return `
  with entry as (
    select id, at, actor, request_id from change
     where roadmap_id = $1 and ${IN_PERIOD} and ${AUTHOR} and ${shown('change')}
       and ($6::bigint is null or (at, id) < (select at, id from change where id = $6))
       and not exists (select from change later
                        where ${sameRequest('later', 'change')} and (later.at, later.id) > (change.at, change.id)
                          and ${shown('later')})
     order by at desc, id desc limit ${STORY_PAGE + 1})
  select entry.id, ${instant('entry.at')} as at, entry.actor, file.import,
         ${list(`select entity, operation, count(*) from change one
                  where ${sameRequest('one', 'entry')} and ${shown('one')} group by 1, 2 order by 3 desc, 1, 2`)} as counts,
         case when file.import is null then
         ${list(`select entity, entity_id as "entityId", operation, before, after from change one
                  where ${sameRequest('one', 'entry')} and ${shown('one')} order by id limit ${STORY_LINES + 1}`)}
         else '[]' end as changes
    from entry
    cross join lateral (
      select ${one(`select entity_id as id, after ->> 'kind' as kind, after ->> 'file_name' as "fileName",
                           nullif(after -> 'counts', 'null') as counts, ${differs('one', 'undone_at')} as undone
                      from change one where ${sameRequest('one', 'entry')} and ${saysOfImport('one')}
                     order by id desc limit 1`)} as import) file
   order by entry.at desc, entry.id desc`;
}

/** An entry as the statement finds it. */
export interface FoundEntry extends Pick<StoryEntry, 'id' | 'at' | 'import'> {
  actor: string;
  counts: { entity: string; operation: StoryEntry['counts'][number]['operation']; count: number }[];
  changes: LoggedChange[];
}

/** Who wrote what can be told of a roadmap ($1) in a period. */
export const AUTHORS = `select distinct actor from change where roadmap_id = $1 and ${IN_PERIOD}
  and entity in (${quoted([...Object.keys(STORY_RULES), 'import_file'])})`;
