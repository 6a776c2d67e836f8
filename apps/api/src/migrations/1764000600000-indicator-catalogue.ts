import type { MigrationInterface, QueryRunner } from 'typeorm';
import { COMUNAS } from './reference/comunas';
import { INDICATORS } from './reference/indicators/index';

/** The common catalogue of indicators, and Chile's comunas, which statistics of rural life speak of. */
export class IndicatorCatalogue1764000600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`select set_config('rumbo.actor', 'system:migration', true)`);
    const columns =
      'code, theme, name, definition, numerator, denominator, unit, unit_text, direction, band, dimensions, frequency, source, codes, position';
    await db.query(
      `insert into indicator (${columns}) select ${columns} from jsonb_populate_recordset(null::indicator, $1)`,
      [JSON.stringify(INDICATORS)],
    );
    await db.query(
      `insert into territory (code, country, level, name, position, codes, parent)
       select code, country, level, name, position, codes, parent from jsonb_populate_recordset(null::territory, $1)`,
      [JSON.stringify(COMUNAS)],
    );
  }

  async down(): Promise<void> {
    throw new Error('Observations may refer to the catalogue: restore a backup instead.');
  }
}
