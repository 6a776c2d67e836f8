import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What people are told of, and the digests that bring it to them by mail. None of it is a record of policy: it is
 * made from the change log and from dates, and so is not in the log itself.
 */
export class Notifications1764001400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(GRANTS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'drop table unsubscription, notification, digest, mailbox, notification_day, notification_progress',
    );
  }
}

/**
 * `key` names what a notification comes from (a change, a due date): the same is told to a person once. Changes of
 * transactions before the horizon have been looked at; the first look begins behind the one that makes these tables.
 */
const TABLES = `
create table mailbox (
  person_id int primary key references person,
  frequency text not null,
  address text,
  asked_address text,
  asked_hash bytea unique,
  bounced_address text,
  bounced_at timestamptz,
  bounce text,
  constraint only_what_is_asked_is_confirmed check (asked_hash is null or asked_address is not null),
  constraint bounce_is_whole check (num_nulls(bounced_address, bounced_at, bounce) in (0, 3))
);
create table digest (
  id int generated always as identity primary key,
  person_id int not null references person,
  day date not null,
  made_at timestamptz not null default now(),
  sent_at timestamptz,
  unique (person_id, day)
);
create table unsubscription (
  token_hash bytea primary key,
  person_id int not null references person,
  made_at timestamptz not null default now()
);
create index unsubscription_age on unsubscription (made_at);
create table notification (
  id int generated always as identity primary key,
  person_id int not null references person,
  kind text not null,
  roadmap_id int not null references roadmap,
  subject text not null,
  subject_id int not null,
  comment_id int references comment,
  actor_id int references person,
  details jsonb not null default '{}',
  key text not null,
  at timestamptz(3) not null,
  made_at timestamptz not null default now(),
  seen_at timestamptz,
  digest_id int references digest,
  unique (person_id, kind, subject, subject_id, key)
);
create index notification_newest on notification (person_id, at desc, id desc);
create index notification_unseen on notification (person_id) where seen_at is null;
create index notification_age on notification (made_at);

create table notification_progress (horizon bigint not null);
create unique index one_progress on notification_progress ((true));
insert into notification_progress values (pg_current_xact_id()::text::bigint + 1);
create table notification_day (
  time_zone text primary key,
  day date not null
);
`;

const GRANTS = `
grant select, insert, update on mailbox, digest, notification_day to rumbo_app;
grant select, insert, delete on unsubscription to rumbo_app;
grant select, insert, update, delete on notification to rumbo_app;
grant select, update on notification_progress to rumbo_app;
grant usage on all sequences in schema public to rumbo_app;
`;
