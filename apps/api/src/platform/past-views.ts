import type { DataSource } from 'typeorm';

/** Names of persons are never in the log: the past does not tell them, whether or not a record has changed since. */
const PERSONAL = ['names'];

/** Logged, but nothing that a roadmap's pages tell of the past. */
const NOT_OF_THE_PAST = ['person', 'role_grant', 'calendar_feed', 'import_file', 'import_mapping'];

interface Column {
  name: string;
  type: string;
  array: boolean;
  /** SQL of the value in images from before the column, where there must be one. */
  initial: string | null;
}
interface Table {
  name: string;
  columns: Column[];
}

/** The tables whose rows the log keeps, with their columns. */
const TABLES = `
  select relname as name,
         (select json_agg(json_build_object('name', attname, 'type', format_type(atttypid, atttypmod),
                   'array', atttypid in (select oid from pg_type where typcategory = 'A'),
                   'initial', case when attnotnull and attidentity = '' then pg_get_expr(adbin, adrelid) end)
                 order by attnum)
            from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
           where attrelid = pg_class.oid and attnum > 0 and not attisdropped) as columns
    from pg_class
   where relnamespace = 'public'::regnamespace and not (relname = any($1))
     and exists (select from pg_trigger where tgrelid = pg_class.oid and tgfoid = 'record_change'::regproc)
   order by relname`;

/**
 * Makes the schema `past` anew: a view for each logged table, of its name and columns, with the rows as they were
 * just before the instant `rumbo.as_of`. A record without a later change is as it is now; of another the first
 * later change has the image from before it, which is the image after the change before that one.
 */
export async function refreshPast(source: DataSource): Promise<void> {
  const tables: Table[] = await source.query(TABLES, [NOT_OF_THE_PAST]);
  await source.transaction(async (manager) => {
    await manager.query(SCHEMA);
    for (const table of tables) await manager.query(viewOf(table));
    await manager.query(OBSERVATIONS);
    await manager.query('grant select on all tables in schema past to rumbo_app');
  });
}

const SCHEMA = `
select pg_advisory_xact_lock(hashtext('rumbo past'));
drop schema if exists past cascade;
create schema past;
grant usage on schema past to rumbo_app;
create function past.moment() returns timestamptz language sql stable parallel safe as
  $$ select current_setting('rumbo.as_of')::timestamptz $$;
create view past.change as select * from public.change where at < past.moment();
`;

/**
 * Those of a roadmap are found by it: the condition of a query on `roadmap_id` reaches both halves and the log. What was
 * inserted later was not there; of what was written later each image is found by its number, and unpacked once for all
 * of its columns (`|| '{}'`).
 */
function viewOf({ name, columns }: Table): string {
  const owner = columns.some((column) => column.name === 'roadmap_id')
    ? 'roadmap_id'
    : name === 'roadmap'
      ? 'id'
      : null;
  const same = owner ? `later.roadmap_id = now.${owner}` : 'later.roadmap_id is null';
  const first = owner ? 'roadmap_id, entity_id' : 'entity_id';
  const scope = owner ? '' : 'and roadmap_id is null';
  return `
create view past.${name} as
select ${columns.map(({ name }) => (PERSONAL.includes(name) ? `null as ${name}` : `now.${name}`)).join(', ')}
  from public.${name} now
 where not exists (select from public.change later
                    where later.entity = '${name}' and ${same} and later.entity_id = now.id
                      and later.at >= past.moment())
union all
select ${columns.map((column) => `${valueOf(column, owner)} as ${column.name}`).join(', ')}
  from (select ${first}, min(id) as change_id from public.change
         where entity = '${name}' ${scope} and at >= past.moment()
         group by ${first} having not bool_or(operation = 'insert')) first,
       lateral (select before || '{}' as image from public.change later
                 where later.id = first.change_id offset 0) was`;
}

/** A column out of the image; secrets and what is made of other columns are in none. */
function valueOf({ name, type, array, initial }: Column, owner: string | null): string {
  if (name === 'id') return 'first.entity_id';
  if (name === owner) return `first.${name}`;
  const value = array
    ? `case when jsonb_typeof(was.image -> '${name}') = 'array'
            then array(select jsonb_array_elements_text(was.image -> '${name}')) end::${type}`
    : type === 'jsonb'
      ? `nullif(was.image -> '${name}', 'null')`
      : type === 'tsvector'
        ? `null::tsvector`
        : `(was.image ->> '${name}')::${type}`;
  return initial === null ? value : `coalesce(${value}, ${initial})`;
}

/** Figures keep their own former values: imports of them are not in the log row by row. */
const OBSERVATION = [
  'series_id',
  'disaggregation',
  'territory',
  'starts_on',
  'period',
  'value',
  'numerator',
  'denominator',
  'flag',
  'published_on',
  'retrieved_on',
  'document',
  'import_id',
  'written_at',
  'written_by',
  'version',
].join(', ');
const OBSERVATIONS = `
create view past.observation as
select id, ${OBSERVATION} from public.observation where written_at < past.moment()
union all
select observation_id, ${OBSERVATION} from public.observation_revision
 where written_at < past.moment() and replaced_at >= past.moment();
create view past.observation_revision as
select * from public.observation_revision where replaced_at < past.moment();
`;
