import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Records of people, plans and imports, and the change log that a trigger keeps of every write.
 * The API works as the role `rumbo_app`, which can neither switch the trigger off nor touch the log.
 */
export class Foundation1764000000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(ROLE);
    await db.query(TABLES);
    await db.query(CHANGE_LOG);
    await db.query(GRANTS);
  }

  async down(): Promise<void> {
    throw new Error('The first migration is not reversible: restore a backup instead.');
  }
}

/** Roles belong to the cluster, so another database may have made it; two may try at once. */
const ROLE = `
do $$ begin
  if not exists (select from pg_roles where rolname = 'rumbo_app') then create role rumbo_app nologin; end if;
exception when duplicate_object or unique_violation then null;
end $$;
do $$ begin execute format('grant rumbo_app to %I', current_user); end $$;
`;

const TABLES = `
create table country (
  code char(2) primary key,
  time_zone text not null
);
create table territory (
  code text primary key,
  country char(2) not null references country,
  level text not null,
  name text not null,
  position int not null,
  codes jsonb not null default '{}',
  unique (country, position)
);
create table body (
  id int generated always as identity primary key,
  country char(2) not null references country,
  acronym text not null,
  name jsonb not null,
  constituent_group text not null,
  active boolean not null default true,
  version int not null default 1
);
create unique index body_country_acronym on body (country, lower(acronym));

create table person (
  id int generated always as identity primary key,
  email text not null unique,
  name text not null,
  language text not null,
  password_hash text,
  active boolean not null default true,
  demo boolean not null default false,
  invitation_hash bytea unique,
  invited_until timestamptz,
  version int not null default 1
);
create table role_grant (
  id int generated always as identity primary key,
  person_id int not null references person,
  role text not null,
  country char(2) references country,
  body_id int references body,
  unique nulls not distinct (person_id, role, country, body_id)
);
create table session (
  token_hash bytea primary key,
  person_id int not null references person,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index session_person on session (person_id);
create index session_expiry on session (expires_at);

create table roadmap (
  id int generated always as identity primary key,
  code text not null unique,
  country char(2) not null references country,
  title jsonb not null,
  summary jsonb,
  status text not null,
  starts_on date not null,
  ends_on date not null check (ends_on > starts_on),
  language text not null,
  time_zone text not null,
  adoption jsonb,
  illustrative boolean not null default false,
  version int not null default 1,
  check (left(code, 2) = country)
);
create index roadmap_country on roadmap (country);
create table axis (
  id int generated always as identity primary key,
  roadmap_id int not null references roadmap,
  code text not null,
  title jsonb not null,
  position int not null,
  version int not null default 1,
  unique (roadmap_id, code),
  unique (id, roadmap_id)
);
create table objective (
  id int generated always as identity primary key,
  roadmap_id int not null,
  axis_id int not null,
  code text not null,
  title jsonb not null,
  position int not null,
  version int not null default 1,
  unique (roadmap_id, code),
  unique (id, roadmap_id),
  foreign key (axis_id, roadmap_id) references axis (id, roadmap_id)
);
create index objective_axis on objective (axis_id, position);
create table milestone (
  id int generated always as identity primary key,
  roadmap_id int not null,
  objective_id int not null,
  code text not null,
  source_key text,
  type text not null,
  title jsonb not null,
  description jsonb,
  verification jsonb,
  reference text,
  position int not null,
  weight double precision not null default 1 check (weight > 0),
  starts_on date,
  original_due text not null,
  due text not null,
  unit text,
  baseline double precision,
  goal double precision,
  owner_id int references body,
  support_ids int[] not null default '{}',
  territories text[] not null default '{}',
  themes text[] not null default '{}',
  principles text[] not null default '{}',
  forms text[] not null default '{}',
  status text not null default 'planned',
  progress double precision not null default 0 check (progress between 0 and 100),
  value double precision,
  completed_on text,
  cancel_reason text,
  cancel_reference text,
  replan_reason text,
  illustrative boolean not null default false,
  version int not null default 1,
  unique (id, roadmap_id),
  foreign key (objective_id, roadmap_id) references objective (id, roadmap_id),
  constraint completed_has_date check ((status = 'completed') = (completed_on is not null)),
  constraint cancelled_has_reason check (status <> 'cancelled' or (cancel_reason is not null and cancel_reference is not null)),
  constraint target_has_goal check (type <> 'target' or (goal is not null and baseline is not null))
);
create unique index milestone_source on milestone (roadmap_id, source_key) where source_key is not null;
create index milestone_plan on milestone (roadmap_id, objective_id, position);
create index milestone_objective on milestone (objective_id, position);
create index milestone_unfinished on milestone (owner_id) where status not in ('completed', 'cancelled');
create table milestone_update (
  id int generated always as identity primary key,
  roadmap_id int not null,
  milestone_id int not null,
  said_on date not null,
  said_at timestamptz not null default now(),
  person_id int references person,
  status text not null,
  progress double precision,
  value double precision,
  note jsonb,
  source_key text,
  foreign key (milestone_id, roadmap_id) references milestone (id, roadmap_id)
);
create index milestone_update_story on milestone_update (milestone_id, said_at);
create index milestone_update_latest on milestone_update (roadmap_id, milestone_id, said_on);
create unique index milestone_update_source on milestone_update (milestone_id, source_key) where source_key is not null;
create table evidence (
  id int generated always as identity primary key,
  roadmap_id int not null,
  milestone_id int not null,
  update_id int references milestone_update,
  title text not null,
  url text not null,
  added_on date not null,
  foreign key (milestone_id, roadmap_id) references milestone (id, roadmap_id)
);
create index evidence_milestone on evidence (milestone_id);
create table comment (
  id int generated always as identity primary key,
  roadmap_id int not null,
  milestone_id int not null,
  person_id int not null references person,
  body_id int references body,
  said_at timestamptz not null default now(),
  text text not null,
  foreign key (milestone_id, roadmap_id) references milestone (id, roadmap_id)
);
create index comment_milestone on comment (milestone_id, said_at);

create table import_file (
  id int generated always as identity primary key,
  roadmap_id int not null references roadmap,
  person_id int references person,
  kind text not null,
  file_name text not null,
  content bytea,
  reading jsonb,
  mapping jsonb,
  counts jsonb,
  uploaded_at timestamptz not null default now(),
  confirmed_at timestamptz
);
create index import_file_roadmap on import_file (roadmap_id, uploaded_at);
create table import_mapping (
  id int generated always as identity primary key,
  roadmap_id int not null references roadmap,
  kind text not null,
  name text not null,
  mapping jsonb not null,
  version int not null default 1,
  unique (roadmap_id, kind, name)
);
`;

const LOGGED = [
  'body',
  'person',
  'role_grant',
  'roadmap',
  'axis',
  'objective',
  'milestone',
  'milestone_update',
  'evidence',
  'comment',
  'import_file',
  'import_mapping',
];
const VERSIONED = ['body', 'person', 'roadmap', 'axis', 'objective', 'milestone', 'import_mapping'];

/**
 * Statement triggers with transition tables: one insert into the log however many rows a statement wrote.
 * Secrets and file contents never enter the log. Without an author a write is refused.
 * country and territory are reference data of migrations; session is not a record of policy.
 */
const CHANGE_LOG = `
create table change (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  actor text not null,
  request_id text not null,
  entity text not null,
  entity_id int not null,
  roadmap_id int,
  operation text not null,
  version int,
  before jsonb,
  after jsonb
);
create index change_entity on change (entity, entity_id, id);
create index change_roadmap on change (roadmap_id, id);

create function bump_version() returns trigger language plpgsql as $$
begin
  new.version := old.version + 1;
  return new;
end $$;

create function record_change() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  actor text := nullif(current_setting('rumbo.actor', true), '');
  request text := coalesce(nullif(current_setting('rumbo.request', true), ''), 'none');
  secret text[] := array['password_hash', 'invitation_hash', 'content'];
begin
  if actor is null then
    raise exception 'a write to % without an author is refused', tg_table_name using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'INSERT' then
    insert into public.change (actor, request_id, entity, entity_id, roadmap_id, operation, version, after)
    select actor, request, tg_table_name, (image->>'id')::int,
           case tg_table_name when 'roadmap' then (image->>'id')::int else (image->>'roadmap_id')::int end,
           'insert', (image->>'version')::int, image
    from (select to_jsonb(n) - secret as image from new_rows n) images;
  elsif tg_op = 'UPDATE' then
    insert into public.change (actor, request_id, entity, entity_id, roadmap_id, operation, version, before, after)
    select actor, request, tg_table_name, (image->>'id')::int,
           case tg_table_name when 'roadmap' then (image->>'id')::int else (image->>'roadmap_id')::int end,
           'update', (image->>'version')::int, previous, image
    from (select to_jsonb(o) - secret as previous, to_jsonb(n) - secret as image from old_rows o join new_rows n using (id)) images;
  else
    insert into public.change (actor, request_id, entity, entity_id, roadmap_id, operation, version, before)
    select actor, request, tg_table_name, (image->>'id')::int,
           case tg_table_name when 'roadmap' then (image->>'id')::int else (image->>'roadmap_id')::int end,
           'delete', (image->>'version')::int, image
    from (select to_jsonb(o) - secret as image from old_rows o) images;
  end if;
  return null;
end $$;
${VERSIONED.map((table) => `create trigger bump_version before update on ${table} for each row execute function bump_version();`).join('\n')}
${LOGGED.map(
  (table) => `
create trigger record_insert after insert on ${table} referencing new table as new_rows for each statement execute function record_change();
create trigger record_update after update on ${table} referencing old table as old_rows new table as new_rows for each statement execute function record_change();
create trigger record_delete after delete on ${table} referencing old table as old_rows for each statement execute function record_change();`,
).join('\n')}
`;

/** What may never be lost cannot be deleted by the application at all. */
const GRANTS = `
do $$ begin execute format('grant usage on schema public to rumbo_app; grant select, insert, update, delete on all tables in schema public to rumbo_app; grant usage on all sequences in schema public to rumbo_app'); end $$;
revoke insert, update, delete, truncate on change from rumbo_app;
revoke insert, update, delete on country, territory from rumbo_app;
revoke delete on body, person, roadmap, milestone, milestone_update, evidence, comment, import_file from rumbo_app;
`;
