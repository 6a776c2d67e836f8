import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files of observations may be large: their content is kept in chunks, their rows in a table to compare from, and how
 * far the work is in a record of its own. None of it is a record of policy: all goes with the confirmation.
 */
export class ObservationImports1764000700000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table import_task, import_row, import_chunk');
  }
}

const TABLES = `
create table import_chunk (
  import_id int not null references import_file,
  place int not null,
  content bytea not null,
  primary key (import_id, place)
);
create unlogged table import_row (
  import_id int not null,
  row int not null,
  chain int not null,
  disaggregation text collate "C" not null,
  territory text,
  starts_on date not null,
  period text not null,
  value double precision,
  numerator double precision,
  denominator double precision,
  flag text,
  published_on date,
  retrieved_on date,
  document text
);
create index import_row_import on import_row (import_id);
create table import_task (
  import_id int primary key references import_file,
  stage text,
  rows int not null default 0,
  share double precision,
  at timestamptz not null default now(),
  problem jsonb,
  reading jsonb,
  mapping jsonb,
  findings jsonb
);
grant select, insert, update, delete on import_chunk, import_row, import_task to rumbo_app;
`;
