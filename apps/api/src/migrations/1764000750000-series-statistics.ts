import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An import makes many series and then observations of them, each of which is checked against its series. The database
 * must know at once that there are many: the plan of that check, made while there were few, reads them all every time.
 */
export class SeriesStatistics1764000750000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function analyze_series() returns void language plpgsql security definer set search_path = pg_catalog
      as $$ begin analyze public.series; end $$;
      revoke all on function analyze_series() from public;
      grant execute on function analyze_series() to rumbo_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function analyze_series()');
  }
}
