import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Undoing an import of a plan, of updates or of meetings. The API's role cannot delete such records, and still cannot:
 * a function of the database takes away what one import brought, as long as nobody has written on top of it.
 */
export class ImportUndo1764001600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(WRITES);
    await db.query(UNDO);
    await db.query(GRANTS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function undo_import(int), import_writes(int)');
  }
}

/** From what hangs on a record to the record: what is taken away later is named by nothing that is left. */
const TAKEN_AWAY = [
  'evidence',
  'milestone_update',
  'milestone',
  'objective',
  'axis',
  'meeting',
  'dialogue_body',
];

/** Records that only an import gives a key: what people made by hand has none and is never taken away. */
const KEYED = ['milestone_update', 'milestone', 'meeting'];

const quoted = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ');

/**
 * The records that the confirmation of an import wrote: made or changed, as they were before, and who has written to
 * them since. What another import wrote that has itself been undone since does not count: nothing is left of it.
 */
const WRITES = `
create function import_writes(import int)
  returns table (entity text, entity_id int, made boolean, before jsonb, actor text, at timestamptz)
  language sql stable set search_path = pg_catalog, public as $$
  with confirmed as materialized (
    select id, request_id, roadmap_id from public.change
     where entity = 'import_file' and entity_id = import and operation = 'update'
       and before ->> 'confirmed_at' is null and after ->> 'confirmed_at' is not null
     order by id desc limit 1),
  undone as materialized (
    select request_id from public.change log join public.import_file on import_file.id = log.entity_id
     where log.entity = 'import_file' and log.operation = 'update' and undone_at is not null
       and log.roadmap_id = (select roadmap_id from confirmed)),
  brought as materialized (
    select log.entity, log.entity_id, max(log.id) as last_id,
           bool_or(log.operation = 'insert'
                   and (log.after ->> 'source_key' is not null or log.entity not in (${quoted(KEYED)}))) as made,
           (array_agg(log.before order by log.id))[1] as before
      from public.change log, confirmed
     where log.request_id = confirmed.request_id and log.id < confirmed.id
       and (log.roadmap_id = confirmed.roadmap_id and log.entity in (${quoted(TAKEN_AWAY)}) or log.entity = 'body')
     group by log.entity, log.entity_id)
  select brought.entity, brought.entity_id, made, before, later.actor, later.at
    from brought left join lateral (
           select log.actor, log.at from public.change log
            where log.entity = brought.entity and log.entity_id = brought.entity_id and log.id > brought.last_id
              and log.request_id not in (select request_id from undone)
            order by log.id desc limit 1) later on true
   where made or before is not null
$$;
`;

/**
 * Restores what the import changed, and deletes what it made: all or nothing. Bodies belong to the country: one that
 * something else names, or that somebody has edited, stays.
 */
const UNDO = `
create function undo_import(import int, person int) returns table (entity text, removed int, restored int)
  language plpgsql security definer set search_path = pg_catalog, public as $$
#variable_conflict use_column
declare
  writes jsonb;
  settings text;
  body_id int;
begin
  perform from public.import_file where id = import and kind in ('plan', 'updates', 'meetings')
    and confirmed_at is not null and undone_at is null for update;
  if not found then
    raise exception 'there is no import % to undo', import using errcode = 'object_not_in_prerequisite_state';
  end if;
  select coalesce(jsonb_agg(to_jsonb(written)), '[]') into writes from public.import_writes(import) written;
  if exists (select from jsonb_to_recordset(writes) as written (entity text, actor text)
              where actor is not null and entity <> 'body') then
    raise exception 'somebody has written on top of import %', import using errcode = 'object_not_in_prerequisite_state';
  end if;
  foreach entity in array array[${quoted(TAKEN_AWAY)}] loop
    select string_agg(quote_ident(attname), ', ') into settings
      from pg_attribute
     where attrelid = ('public.' || entity)::regclass and attnum > 0 and not attisdropped
       and attgenerated = '' and attidentity = '' and attname <> 'version'
       and (select before from jsonb_to_recordset(writes) as written (entity text, made boolean, before jsonb)
             where written.entity = undo_import.entity and not made limit 1) ? attname::text;
    restored := 0;
    if settings is not null then
      execute format(
        'update public.%1$I record set (%2$s) = (select %2$s from jsonb_populate_record(null::public.%1$I, before))
           from jsonb_to_recordset($1) as written (entity text, entity_id int, made boolean, before jsonb)
          where written.entity = %1$L and not made and record.id = entity_id', entity, settings) using writes;
      get diagnostics restored = row_count;
    end if;
    execute format(
      'delete from public.%1$I record using jsonb_to_recordset($1) as written (entity text, entity_id int, made boolean)
        where written.entity = %1$L and made and record.id = entity_id', entity) using writes;
    get diagnostics removed = row_count;
    return next;
  end loop;
  entity := 'body';
  removed := 0;
  restored := 0;
  for body_id in
    select entity_id from jsonb_to_recordset(writes) as written (entity text, entity_id int, made boolean, actor text)
     where entity = 'body' and made and actor is null
       and not exists (select from public.milestone where support_ids @> array[entity_id])
  loop
    begin
      delete from public.body where id = body_id;
      removed := removed + 1;
    exception when foreign_key_violation then null;
    end;
  end loop;
  return next;
  update public.import_file set undone_at = now(), undone_by = person where id = import;
end $$;
`;

const GRANTS = `
revoke all on function import_writes(int), undo_import(int, int) from public;
grant execute on function import_writes(int), undo_import(int, int) to rumbo_app;
`;
