import type { MigrationInterface, QueryRunner } from 'typeorm';
import { logged } from './change-log';

/** What a milestone waits for: the predecessor has to finish before it. */
export class Dependencies1764001200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLE);
    await db.query(logged(['milestone_dependency']));
  }

  async down(): Promise<void> {
    throw new Error('Dependencies would be lost: restore a backup instead.');
  }
}

/** That there are no circles is kept by who writes: it locks the roadmap and looks at all of its dependencies. */
const TABLE = `
create table milestone_dependency (
  id int generated always as identity primary key,
  roadmap_id int not null references roadmap,
  milestone_id int not null,
  predecessor_id int not null check (predecessor_id <> milestone_id),
  unique (milestone_id, predecessor_id),
  foreign key (milestone_id, roadmap_id) references milestone (id, roadmap_id),
  foreign key (predecessor_id, roadmap_id) references milestone (id, roadmap_id)
);
create index milestone_dependency_plan on milestone_dependency (roadmap_id);
create index milestone_dependency_predecessor on milestone_dependency (predecessor_id);
grant select, insert, delete on milestone_dependency to rumbo_app;
grant usage on all sequences in schema public to rumbo_app;
`;
