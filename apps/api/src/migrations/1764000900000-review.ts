import type { MigrationInterface, QueryRunner } from 'typeorm';
import { logged, unlogged, versioned } from './change-log';

/**
 * Review: reporting periods, the report of each, every step that it took with what was submitted, threads of comments
 * on any record, and what was refused.
 */
export class Review1764000900000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(THREADS);
    await db.query(CHANGE_LOG);
    await db.query(GRANTS);
  }

  async down(): Promise<void> {
    throw new Error('What was reported would be lost: restore a backup instead.');
  }
}

const TABLES = `
create table reporting_period (
  id int generated always as identity primary key,
  roadmap_id int not null references roadmap,
  starts_on date not null,
  ends_on date not null check (ends_on > starts_on),
  due_on date not null,
  illustrative boolean not null default false,
  version int not null default 1,
  unique (roadmap_id, starts_on, ends_on),
  unique (id, roadmap_id)
);
create table report (
  id int generated always as identity primary key,
  roadmap_id int not null,
  period_id int not null unique,
  status text not null default 'draft',
  narrative jsonb not null default '{"achievements": null, "difficulties": null, "nextSteps": null, "requests": null}',
  illustrative boolean not null default false,
  version int not null default 1,
  unique (id, roadmap_id),
  foreign key (period_id, roadmap_id) references reporting_period (id, roadmap_id)
);
create index report_status on report (status, roadmap_id);
create table report_step (
  id int generated always as identity primary key,
  roadmap_id int not null,
  report_id int not null,
  person_id int not null references person,
  step text not null,
  taken_at timestamptz not null default now(),
  note text,
  snapshot jsonb,
  foreign key (report_id, roadmap_id) references report (id, roadmap_id),
  constraint submission_has_snapshot check ((step = 'submitted') = (snapshot is not null)),
  constraint return_has_note check (step <> 'returned' or note is not null)
);
create index report_step_report on report_step (report_id, id);

create table refusal (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  person_id int not null references person,
  request_id text not null,
  method text not null,
  address text not null,
  code text not null,
  params jsonb
);
create index refusal_at on refusal (at desc, id desc);
`;

/**
 * A comment is about any record of a roadmap, or a part of it (`anchor`: a criterion, a section of a report). It
 * begins a thread or answers one; a thread is open until somebody resolves it.
 */
const THREADS = `
alter table comment
  add subject text,
  add subject_id int,
  add anchor text,
  add thread_id int references comment,
  add mentions int[] not null default '{}',
  add resolved_at timestamptz,
  add resolved_by int references person;
select set_config('rumbo.actor', 'system:migration', true);
update comment set subject = case when milestone_id is null then 'meeting' else 'milestone' end,
                   subject_id = coalesce(milestone_id, meeting_id);
alter table comment
  alter subject set not null,
  alter subject_id set not null,
  drop constraint comment_has_subject,
  drop milestone_id,
  drop meeting_id,
  add constraint answers_are_not_resolved check (thread_id is null or resolved_at is null),
  add constraint resolved_by_somebody check ((resolved_at is null) = (resolved_by is null)),
  add foreign key (roadmap_id) references roadmap;
create index comment_subject on comment (subject, subject_id, said_at);
create index comment_thread on comment (thread_id) where thread_id is not null;
create index comment_mentions on comment using gin (mentions);
`;

const VERSIONED = ['reporting_period', 'report'];
const LOGGED = [...VERSIONED, 'report_step'];

/** A snapshot is kept where it was taken; the log of the step need not hold it twice. */
const CHANGE_LOG = [unlogged('snapshot'), versioned(VERSIONED), logged(LOGGED)].join('\n');

/** Steps and refusals are only ever added: what was submitted is never edited. */
const GRANTS = `
grant select, insert, update on reporting_period, report to rumbo_app;
grant select, insert on report_step, refusal to rumbo_app;
grant usage on all sequences in schema public to rumbo_app;
`;
