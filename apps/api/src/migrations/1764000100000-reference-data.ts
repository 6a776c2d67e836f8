import type { MigrationInterface, QueryRunner } from 'typeorm';
import { COUNTRIES } from './reference/countries';
import { TERRITORIES } from './reference/territories';

/** Countries of ISO 3166-1 and the territories that roadmaps refer to. */
export class ReferenceData1764000100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `insert into country (code, time_zone) select code, time_zone from jsonb_to_recordset($1) as r (code text, time_zone text)`,
      [JSON.stringify(COUNTRIES)],
    );
    await db.query(
      `insert into territory (code, country, level, name, position, codes)
       select code, country, level, name, position, codes
         from jsonb_to_recordset($1) as r (code text, country text, level text, name text, position int, codes jsonb)`,
      [JSON.stringify(TERRITORIES)],
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`delete from territory; delete from country`);
  }
}
