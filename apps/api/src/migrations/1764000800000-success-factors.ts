import type { MigrationInterface, QueryRunner } from 'typeorm';
import { logged, versioned } from './change-log';

/**
 * Success factors: assessments by round and perspective, what the policies factor is judged from (documents screened
 * against the principles, conditions of decent work), and the records of international engagement.
 */
export class SuccessFactors1764000800000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(FROZEN);
    await db.query(CHANGE_LOG);
    await db.query(GRANTS);
  }

  async down(): Promise<void> {
    throw new Error('What was assessed would be lost: restore a backup instead.');
  }
}

const TABLES = `
alter table objective
  add principles text[] not null default '{}',
  add decent_work jsonb;
alter table milestone
  add sdg_targets text[] not null default '{}',
  add standards text[] not null default '{}',
  add outcomes text[] not null default '{}';

create table assessment_round (
  id int generated always as identity primary key,
  roadmap_id int not null references roadmap,
  period text not null,
  opened_on date not null,
  closes_on date,
  illustrative boolean not null default false,
  version int not null default 1,
  unique (roadmap_id, period),
  unique (id, roadmap_id)
);
create table assessment (
  id int generated always as identity primary key,
  roadmap_id int not null,
  round_id int not null,
  factor text not null,
  perspective text not null,
  status text not null default 'draft',
  criteria jsonb not null default '[]',
  published_at timestamptz,
  published_by int references person,
  illustrative boolean not null default false,
  version int not null default 1,
  unique (round_id, factor, perspective),
  unique (id, roadmap_id),
  foreign key (round_id, roadmap_id) references assessment_round (id, roadmap_id),
  constraint published_has_time check ((status = 'published') = (published_at is not null))
);
create index assessment_roadmap on assessment (roadmap_id, factor);
create table dissent (
  id int generated always as identity primary key,
  roadmap_id int not null,
  assessment_id int not null,
  person_id int not null references person,
  body_id int not null references body,
  said_at timestamptz not null default now(),
  text jsonb not null,
  illustrative boolean not null default false,
  foreign key (assessment_id, roadmap_id) references assessment (id, roadmap_id)
);
create index dissent_assessment on dissent (assessment_id, said_at);

create table policy_document (
  id int generated always as identity primary key,
  roadmap_id int not null references roadmap,
  kind text not null,
  title jsonb not null,
  reference text,
  dated text,
  url text,
  screening jsonb not null default '[]',
  illustrative boolean not null default false,
  version int not null default 1,
  unique (id, roadmap_id)
);
create index policy_document_roadmap on policy_document (roadmap_id);

create table partner (
  id int generated always as identity primary key,
  roadmap_id int not null references roadmap,
  acronym text not null,
  name jsonb not null,
  kind text not null,
  website text,
  illustrative boolean not null default false,
  version int not null default 1,
  unique (id, roadmap_id)
);
create unique index partner_acronym on partner (roadmap_id, lower(acronym));
create table instrument (
  id int generated always as identity primary key,
  roadmap_id int not null references roadmap,
  partner_ids int[] not null default '{}',
  kind text not null,
  title jsonb not null,
  starts_on date not null,
  ends_on date,
  outcome text,
  currency text,
  domestic_funding double precision,
  partner_funding double precision,
  outputs jsonb not null default '[]',
  url text,
  illustrative boolean not null default false,
  version int not null default 1,
  unique (id, roadmap_id),
  constraint ends_after_start check (ends_on is null or ends_on >= starts_on)
);
create index instrument_roadmap on instrument (roadmap_id);
create table recommendation (
  id int generated always as identity primary key,
  roadmap_id int not null,
  partner_id int not null,
  text jsonb not null,
  received_on date not null,
  source text,
  url text,
  decision text not null default 'pending',
  decided_on date,
  reason jsonb,
  milestone_ids int[] not null default '{}',
  illustrative boolean not null default false,
  version int not null default 1,
  unique (id, roadmap_id),
  foreign key (partner_id, roadmap_id) references partner (id, roadmap_id),
  constraint decision_has_day check ((decision = 'pending') = (decided_on is null))
);
create index recommendation_roadmap on recommendation (roadmap_id);
create table exchange (
  id int generated always as identity primary key,
  roadmap_id int not null references roadmap,
  direction text not null,
  kind text not null,
  held_on date not null,
  topic jsonb not null,
  partner_ids int[] not null default '{}',
  countries text[] not null default '{}',
  url text,
  illustrative boolean not null default false,
  version int not null default 1,
  unique (id, roadmap_id)
);
create index exchange_roadmap on exchange (roadmap_id, held_on);
create table reporting_duty (
  id int generated always as identity primary key,
  roadmap_id int not null,
  partner_id int not null,
  title jsonb not null,
  due text not null,
  delivered_on date,
  consulted boolean not null default false,
  public boolean not null default false,
  url text,
  illustrative boolean not null default false,
  version int not null default 1,
  unique (id, roadmap_id),
  foreign key (partner_id, roadmap_id) references partner (id, roadmap_id)
);
create index reporting_duty_roadmap on reporting_duty (roadmap_id, due);
`;

/** The application refuses it first, with a clear answer; the database holds it against every other way. */
const FROZEN = `
create function refuse_frozen() returns trigger language plpgsql as $$
begin
  if old.status = 'published' then
    raise exception '% % is published and cannot change', tg_table_name, old.id using errcode = 'object_not_in_prerequisite_state';
  end if;
  return new;
end $$;
create trigger frozen before update or delete on assessment for each row execute function refuse_frozen();
`;

const ENGAGEMENT = [
  'policy_document',
  'partner',
  'instrument',
  'recommendation',
  'exchange',
  'reporting_duty',
];
const VERSIONED = ['assessment_round', 'assessment', ...ENGAGEMENT];
const LOGGED = [...VERSIONED, 'dissent'];

const CHANGE_LOG = [versioned(VERSIONED), logged(LOGGED)].join('\n');

/** Assessments and what was said of them stay; a record of engagement that was a mistake may be taken away. */
const GRANTS = `
grant select, insert, update on assessment_round, assessment to rumbo_app;
grant select, insert on dissent to rumbo_app;
grant select, insert, update, delete on ${ENGAGEMENT.join(', ')} to rumbo_app;
grant usage on all sequences in schema public to rumbo_app;
`;
