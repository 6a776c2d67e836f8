import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The change log is read as a story: from the newest line on, and all that one request wrote together. */
export class ChangeStory1764001700000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index change_story on change (roadmap_id, at, id) include (actor, entity);
      create index change_request on change (roadmap_id, request_id, at, id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index change_story, change_request');
  }
}
