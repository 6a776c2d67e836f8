import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Indicators: definitions, series, observations with every former figure, and what roadmaps want them to reach.
 * What an import writes is logged as one batch: `import_file` says who and when, each observation says which import.
 */
export class Indicators1764000500000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(CHANGE_LOG);
    await db.query(OBSERVATION_LOG);
    await db.query(GRANTS);
  }

  async down(): Promise<void> {
    throw new Error('What was observed would be lost: restore a backup instead.');
  }
}

/** Disaggregations sort by their bytes, so that one dimension's values lie together in the index. */
const TABLES = `
create table indicator (
  id int generated always as identity primary key,
  country char(2) references country,
  code text not null,
  theme text not null,
  kind text not null default 'quantitative',
  name jsonb not null,
  definition jsonb,
  numerator jsonb,
  denominator jsonb,
  unit text not null,
  unit_text jsonb,
  direction text not null,
  band jsonb,
  dimensions text[] not null default '{}',
  frequency text not null,
  source jsonb,
  codes jsonb not null default '{}',
  position int not null default 1000,
  import_id int references import_file,
  version int not null default 1,
  constraint band_has_limits check ((direction = 'band') = (band is not null))
);
create unique index indicator_code on indicator (coalesce(country, '  '), lower(code));
create table series (
  id int generated always as identity primary key,
  indicator_id int not null references indicator,
  country char(2) not null references country,
  provider text not null,
  source text not null default '',
  methodology text not null default '',
  base text not null default '',
  starts_on date,
  predecessor_id int references series,
  break_kind text,
  break_reason jsonb,
  note jsonb,
  import_id int references import_file,
  illustrative boolean not null default false,
  version int not null default 1,
  constraint series_identity unique nulls not distinct (indicator_id, country, provider, source, methodology, base, starts_on)
);
create index series_country on series (country, indicator_id);
create index series_predecessor on series (predecessor_id) where predecessor_id is not null;
create table observation (
  id int generated always as identity primary key,
  series_id int not null references series,
  disaggregation text collate "C" not null default '',
  territory text references territory,
  starts_on date not null,
  period text not null,
  value double precision,
  numerator double precision,
  denominator double precision,
  flag text,
  published_on date,
  retrieved_on date,
  document text,
  import_id int references import_file,
  written_at timestamptz not null default now(),
  written_by text not null default current_setting('rumbo.actor'),
  version int not null default 1,
  constraint observation_key unique nulls not distinct (series_id, disaggregation, territory, starts_on, period)
);
create index observation_import on observation (import_id) where import_id is not null;
create table observation_revision (
  id bigint generated always as identity primary key,
  observation_id int not null,
  series_id int not null,
  disaggregation text not null,
  territory text,
  starts_on date not null,
  period text not null,
  value double precision,
  numerator double precision,
  denominator double precision,
  flag text,
  published_on date,
  retrieved_on date,
  document text,
  import_id int,
  written_at timestamptz not null,
  written_by text not null,
  version int not null,
  replaced_at timestamptz not null default now(),
  replaced_by text not null,
  replaced_import_id int,
  removed boolean not null
);
create index observation_revision_series on observation_revision (series_id, id);
create index observation_revision_observation on observation_revision (observation_id, id);
create index observation_revision_import on observation_revision (replaced_import_id) where replaced_import_id is not null;
create table tracking (
  id int generated always as identity primary key,
  roadmap_id int not null references roadmap,
  indicator_id int not null references indicator,
  target jsonb,
  milestone_ids int[] not null default '{}',
  illustrative boolean not null default false,
  version int not null default 1,
  unique (roadmap_id, indicator_id)
);
create index tracking_milestones on tracking using gin (milestone_ids);
alter table territory add parent text references territory;
alter table import_file add undone_at timestamptz, add undone_by int references person;
`;

const VERSIONED = ['indicator', 'series', 'tracking'];

const CHANGE_LOG = `
${VERSIONED.map(
  (table) => `
create trigger bump_version before update on ${table} for each row execute function bump_version();
create trigger record_insert after insert on ${table} referencing new table as new_rows for each statement execute function record_change();
create trigger record_update after update on ${table} referencing old table as old_rows new table as new_rows for each statement execute function record_change();
create trigger record_delete after delete on ${table} referencing old table as old_rows for each statement execute function record_change();`,
).join('\n')}
`;

const REVISED = `observation_id, series_id, disaggregation, territory, starts_on, period, value, numerator, denominator,
  flag, published_on, retrieved_on, document, import_id, written_at, written_by, version`;

/**
 * Former figures are always kept. Writes by hand enter the change log row by row as well; those of an import
 * (`rumbo.import`) do not, because 50,000 rows say nothing that the import's own record does not.
 */
const OBSERVATION_LOG = `
create function bump_observation() returns trigger language plpgsql as $$
begin
  new.version := old.version + 1;
  new.written_at := now();
  new.written_by := current_setting('rumbo.actor');
  return new;
end $$;

create function record_observation() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  actor text := nullif(current_setting('rumbo.actor', true), '');
  request text := coalesce(nullif(current_setting('rumbo.request', true), ''), 'none');
  import int := nullif(current_setting('rumbo.import', true), '')::int;
begin
  if actor is null then
    raise exception 'a write to % without an author is refused', tg_table_name using errcode = 'insufficient_privilege';
  end if;
  if tg_op <> 'INSERT' then
    insert into public.observation_revision (${REVISED}, replaced_by, replaced_import_id, removed)
    select id, ${REVISED.replace('observation_id, ', '')}, actor, import, tg_op = 'DELETE' from old_rows;
  end if;
  if import is not null then return null; end if;
  if tg_op = 'INSERT' then
    insert into public.change (actor, request_id, entity, entity_id, operation, version, after)
    select actor, request, tg_table_name, n.id, 'insert', n.version, to_jsonb(n) from new_rows n;
  elsif tg_op = 'UPDATE' then
    insert into public.change (actor, request_id, entity, entity_id, operation, version, before, after)
    select actor, request, tg_table_name, n.id, 'update', n.version, to_jsonb(o), to_jsonb(n)
      from old_rows o join new_rows n using (id);
  else
    insert into public.change (actor, request_id, entity, entity_id, operation, version, before)
    select actor, request, tg_table_name, o.id, 'delete', o.version, to_jsonb(o) from old_rows o;
  end if;
  return null;
end $$;
create trigger bump_observation before update on observation for each row execute function bump_observation();
create trigger record_insert after insert on observation referencing new table as new_rows for each statement execute function record_observation();
create trigger record_update after update on observation referencing old table as old_rows new table as new_rows for each statement execute function record_observation();
create trigger record_delete after delete on observation referencing old table as old_rows for each statement execute function record_observation();
`;

/** Indicators, series and observations are taken away only with the import that brought them, and even then revisions stay. */
const GRANTS = `
grant select, insert, update on tracking to rumbo_app;
grant select, insert, update, delete on indicator, series, observation to rumbo_app;
grant select on observation_revision to rumbo_app;
grant usage on all sequences in schema public to rumbo_app;
`;
