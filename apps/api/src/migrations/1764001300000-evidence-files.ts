import type { MigrationInterface, QueryRunner } from 'typeorm';
import { logged, versioned } from './change-log';

/** Evidence that is kept here as a file: its record by milestone, and what the store may hold. */
export class EvidenceFiles1764001300000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(versioned(['evidence_file']));
    await db.query(logged(['evidence_file']));
    await db.query(GRANTS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table stored_file, evidence_file');
  }
}

/**
 * The bytes are found by their hash alone, so the same ones are kept once, whoever brings them; who may read them
 * is told by each record. `stored_file` has a line for whatever may be in the store, written before the bytes are:
 * what an upload leaves behind when it fails is found by it.
 */
const TABLES = `
create table evidence_file (
  id int generated always as identity primary key,
  roadmap_id int not null,
  milestone_id int not null,
  update_id int references milestone_update,
  name text not null,
  type text not null,
  size int not null check (size > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  restricted boolean not null,
  person_id int references person,
  added_at timestamptz not null default now(),
  scanned_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_by int references person,
  withdraw_reason text,
  illustrative boolean not null default false,
  version int not null default 1,
  foreign key (milestone_id, roadmap_id) references milestone (id, roadmap_id),
  constraint withdrawn_has_reason check ((withdrawn_at is null) = (withdraw_reason is null))
);
create index evidence_file_milestone on evidence_file (milestone_id);
create table stored_file (
  sha256 text primary key,
  kept boolean not null default false,
  at timestamptz not null default now()
);
create index stored_file_waiting on stored_file (at) where not kept;
`;

/** A line of evidence is never lost; only bytes that no record ever named may go. */
const GRANTS = `
grant select, insert, update on evidence_file to rumbo_app;
grant select, insert, update, delete on stored_file to rumbo_app;
grant usage on all sequences in schema public to rumbo_app;
`;
