import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What makes the past a query: the change log is found by day, and its owner may date what is written. */
export class Past1764001100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(INDEXES);
    await db.query(DATED);
    await db.query(CATALOGUE);
  }

  async down(): Promise<void> {
    throw new Error('Dated changes would lose their day: restore a backup instead.');
  }
}

/**
 * All that a view of `past` asks of the log is in the index, but for the images. Records of no roadmap are few. Images
 * are not packed unless a page cannot hold them: a look at a past plan reads one for each milestone, and unpacking took
 * longer than all the rest.
 */
const INDEXES = `
alter table change set (toast_tuple_target = 8160);
create index change_past on change (roadmap_id, entity, at) include (entity_id, id, operation);
create index change_past_common on change (entity, at) include (entity_id, id, operation) where roadmap_id is null;
`;

/**
 * `rumbo.at` says when something happened that is written later: a demo, a move from another system. The API works
 * as `rumbo_app`, for which the clock alone counts.
 */
const DATED = `
create function change_moment() returns timestamptz language sql volatile as $$
  select coalesce(
    case when current_setting('role') <> 'rumbo_app' then nullif(current_setting('rumbo.at', true), '')::timestamptz end,
    clock_timestamp())
$$;
alter table change alter at set default change_moment();
`;

/** The common indicators came with the product: they were there before every roadmap, whenever they were installed. */
const CATALOGUE = `
update change set at = 'epoch' where entity = 'indicator' and operation = 'insert' and actor = 'system:migration';
`;
