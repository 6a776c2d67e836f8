import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What tells readers of changes as they happen: each change knows its transaction, and a notification says that it is there. */
export class Live1764001500000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(TRANSACTIONS);
    await db.query(CHANGES);
    await db.query(SESSIONS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger tell_ended on session;
      drop trigger tell_deleted on session;
      drop trigger tell on change;
      drop function tell_deleted_sessions(), tell_sessions(), tell_changes();
      drop index change_transaction;
      alter table change drop transaction cascade;
    `);
  }
}

/**
 * Numbers of changes are given before their transactions end: one with a lower number may appear later. What is visible
 * at an instant is told by transactions: all of those have ended that are older than the oldest under way
 * (`pg_snapshot_xmin`). Lines from before get the number of this migration.
 */
const TRANSACTIONS = `
alter table change add transaction bigint not null default pg_current_xact_id()::text::bigint;
create index change_transaction on change (roadmap_id, transaction);
`;

/** The database sends equal notifications of one transaction once, when it is committed. */
const CHANGES = `
create function tell_changes() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  perform pg_notify('rumbo_live', coalesce(roadmap_id::text, 'common'))
     from (select distinct roadmap_id from new_rows) told;
  return null;
end $$;
create trigger tell after insert on change referencing new table as new_rows for each statement execute function tell_changes();
`;

/** Whoever signs out sees nothing more. Sessions that ended long ago are cleared away without a word. */
const SESSIONS = `
create function tell_sessions() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  perform pg_notify('rumbo_live', 'sessions');
  return null;
end $$;
create function tell_deleted_sessions() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  perform pg_notify('rumbo_live', 'sessions') where exists (select from gone where expires_at > now());
  return null;
end $$;
create trigger tell_ended after update of expires_at on session for each statement execute function tell_sessions();
create trigger tell_deleted after delete on session referencing old table as gone for each statement execute function tell_deleted_sessions();
`;
