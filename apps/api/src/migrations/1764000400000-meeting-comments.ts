import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Comments on meetings beside those on milestones. */
export class MeetingComments1764000400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table comment
        alter milestone_id drop not null,
        add meeting_id int,
        add foreign key (meeting_id, roadmap_id) references meeting (id, roadmap_id),
        add constraint comment_has_subject check (num_nonnulls(milestone_id, meeting_id) = 1);
      create index comment_meeting on comment (meeting_id, said_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('What was said about meetings would be lost: restore a backup instead.');
  }
}
