import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an import of many observations asks of the database row by row, and need not. */
export class ManyObservations1764000750000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(STATISTICS);
    await db.query(IMPORTS_STAY);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function analyze_series();
      grant delete on import_file to rumbo_app;
      alter table observation add constraint observation_import_id_fkey foreign key (import_id) references import_file;
    `);
  }
}

/**
 * Each observation is checked against its series. The database must know at once when an import has made many: the
 * plan of that check, made while there were few, reads them all every time.
 */
const STATISTICS = `
create or replace function analyze_series() returns void language plpgsql security definer set search_path = pg_catalog
as $$ begin analyze public.series; end $$;
revoke all on function analyze_series() from public;
grant execute on function analyze_series() to rumbo_app;
`;

/** The record of an import is never taken away, so that no figure needs to be asked whether it still names one. */
const IMPORTS_STAY = `
revoke delete on import_file from rumbo_app;
alter table observation drop constraint if exists observation_import_id_fkey;
`;
