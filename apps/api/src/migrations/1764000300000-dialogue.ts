import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Social dialogue: bodies, meetings with who came, agreements with what others say of them, calendar feeds. */
export class Dialogue1764000300000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(CHANGE_LOG);
    await db.query(GRANTS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'drop table calendar_feed, agreement_position, agreement, attendance, meeting, dialogue_body',
    );
  }
}

const TABLES = `
create table dialogue_body (
  id int generated always as identity primary key,
  roadmap_id int not null references roadmap,
  acronym text not null,
  name jsonb not null,
  legal_basis jsonb,
  mandate jsonb,
  composition jsonb,
  secretariat_id int references body,
  rules_public boolean not null default false,
  website text,
  meetings_per_year int,
  active boolean not null default true,
  illustrative boolean not null default false,
  version int not null default 1,
  unique (id, roadmap_id)
);
create unique index dialogue_body_acronym on dialogue_body (roadmap_id, lower(acronym));
create table meeting (
  id int generated always as identity primary key,
  roadmap_id int not null,
  dialogue_body_id int not null,
  number text,
  topic jsonb not null,
  status text not null,
  status_reason text,
  type text not null,
  level text not null,
  held_on date not null,
  starts_at text,
  ends_at text,
  modality text,
  place text,
  territory text references territory,
  agenda jsonb not null default '[]',
  agenda_sent_on date,
  documents jsonb not null default '[]',
  documents_sent_on date,
  quorum_rule text,
  quorum_met boolean,
  languages text[] not null default '{}',
  accessibility text,
  names text,
  minutes jsonb not null default '{"draftedOn": null, "circulatedOn": null, "approvedOn": null, "publishedOn": null, "url": null, "objections": []}',
  proposals jsonb not null default '[]',
  source_key text,
  illustrative boolean not null default false,
  version int not null default 1,
  unique (id, roadmap_id),
  foreign key (dialogue_body_id, roadmap_id) references dialogue_body (id, roadmap_id)
);
create index meeting_day on meeting (roadmap_id, held_on);
create unique index meeting_source on meeting (roadmap_id, source_key) where source_key is not null;
create table attendance (
  id int generated always as identity primary key,
  roadmap_id int not null,
  meeting_id int not null,
  body_id int references body,
  organisation text not null,
  constituent_group text not null,
  role text not null default 'member',
  invited boolean not null default true,
  attended boolean not null,
  female int not null default 0 check (female >= 0),
  male int not null default 0 check (male >= 0),
  other int not null default 0 check (other >= 0),
  undeclared int not null default 0 check (undeclared >= 0),
  foreign key (meeting_id, roadmap_id) references meeting (id, roadmap_id)
);
create index attendance_meeting on attendance (roadmap_id, meeting_id);
create table agreement (
  id int generated always as identity primary key,
  roadmap_id int not null,
  meeting_id int not null,
  number text not null,
  kind text not null,
  text jsonb not null,
  owner_id int references body,
  due text,
  status text not null default 'open',
  done_on date,
  evidence jsonb not null default '[]',
  reservations jsonb not null default '[]',
  milestone_ids int[] not null default '{}',
  illustrative boolean not null default false,
  version int not null default 1,
  unique (id, roadmap_id),
  unique (meeting_id, number),
  foreign key (meeting_id, roadmap_id) references meeting (id, roadmap_id),
  constraint done_has_day check ((status = 'done') = (done_on is not null))
);
create index agreement_roadmap on agreement (roadmap_id, meeting_id);
create index agreement_milestones on agreement using gin (milestone_ids);
create table agreement_position (
  id int generated always as identity primary key,
  roadmap_id int not null,
  agreement_id int not null,
  person_id int not null references person,
  body_id int not null references body,
  verdict text not null,
  reason text,
  said_at timestamptz not null default now(),
  foreign key (agreement_id, roadmap_id) references agreement (id, roadmap_id),
  constraint dispute_has_reason check (verdict <> 'disputed' or reason is not null)
);
create index agreement_position_story on agreement_position (agreement_id, id);
create table calendar_feed (
  id int generated always as identity primary key,
  person_id int not null references person,
  roadmap_id int references roadmap,
  token_hash bytea not null unique,
  created_at timestamptz not null default now()
);
create index calendar_feed_person on calendar_feed (person_id);
`;

const VERSIONED = ['dialogue_body', 'meeting', 'agreement'];
const LOGGED = [...VERSIONED, 'attendance', 'agreement_position', 'calendar_feed'];

/** The same log as for every record. Names of persons and secret addresses never enter it. */
const CHANGE_LOG = `
do $$ begin
  execute replace(pg_get_functiondef('record_change'::regproc),
    $q$array['password_hash', 'invitation_hash', 'content']$q$,
    $q$array['password_hash', 'invitation_hash', 'content', 'names', 'token_hash']$q$);
end $$;
${VERSIONED.map((table) => `create trigger bump_version before update on ${table} for each row execute function bump_version();`).join('\n')}
${LOGGED.map(
  (table) => `
create trigger record_insert after insert on ${table} referencing new table as new_rows for each statement execute function record_change();
create trigger record_update after update on ${table} referencing old table as old_rows new table as new_rows for each statement execute function record_change();
create trigger record_delete after delete on ${table} referencing old table as old_rows for each statement execute function record_change();`,
).join('\n')}
`;

/** What may never be lost cannot be deleted; attendance is written anew with its meeting, a feed is revoked. */
const GRANTS = `
grant select, insert, update on dialogue_body, meeting, agreement, agreement_position to rumbo_app;
grant select, insert, update, delete on attendance, calendar_feed to rumbo_app;
grant usage on all sequences in schema public to rumbo_app;
`;
