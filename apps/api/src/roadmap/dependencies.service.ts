import { Injectable } from '@nestjs/common';
import {
  checkDependencies,
  type Dependency,
  type Milestone,
  type MilestoneDependenciesInput,
  type MilestonePage,
} from '@rumbo/domain';
import { Database } from '../platform/database';
import { invalid } from '../platform/problems';
import { RecordWrites } from '../platform/record-writes';
import { list } from '../platform/sql';
import { MilestonePageService } from './milestone-page.service';
import { DEPENDENCY } from './records';
import { VisibleRoadmaps } from './visible-roadmaps';

/** Of all the milestones of a roadmap ($1): their codes, and what waits for what. */
const PLAN = `select
  ${list(`select id, code from milestone where roadmap_id = $1`)} as milestones,
  ${list(`select ${DEPENDENCY} from milestone_dependency where roadmap_id = $1`)} as dependencies`;

/** What has to finish before a milestone: written by who plans. */
@Injectable()
export class DependenciesService {
  constructor(
    private readonly database: Database,
    private readonly roadmaps: VisibleRoadmaps,
    private readonly writes: RecordWrites,
    private readonly pages: MilestonePageService,
  ) {}

  async set(
    code: string,
    id: number,
    seen: number,
    input: MilestoneDependenciesInput,
  ): Promise<MilestonePage> {
    const { roadmap } = await this.roadmaps.find(code);
    await this.oneAtATime(roadmap.id);
    const { version } = await this.writes.lockSeen<Milestone>('milestone', roadmap.id, id, seen);
    const { milestones, dependencies } = await this.database.only<{
      milestones: { id: number; code: string }[];
      dependencies: Dependency[];
    }>(PLAN, [roadmap.id]);
    const codes = new Map(milestones.map((milestone) => [milestone.id, milestone.code]));
    const errors = checkDependencies(id, input, { codes, dependencies });
    if (errors.length > 0) throw invalid(errors);
    if (await this.replace(roadmap.id, id, input)) await this.writes.update('milestone', id, { version });
    return this.pages.page(roadmap, id);
  }

  /** Two people who each close half of a circle would both be let through: they wait for each other here. */
  private async oneAtATime(roadmapId: number): Promise<void> {
    await this.database.rows(`select from roadmap where id = $1 for no key update`, [roadmapId]);
  }

  /** Whether anything changed: if so it is a new version of the milestone. */
  private async replace(
    roadmapId: number,
    id: number,
    { predecessorIds }: MilestoneDependenciesInput,
  ): Promise<boolean> {
    const dropped = await this.database.rows(
      `delete from milestone_dependency where milestone_id = $1 and predecessor_id <> all($2) returning id`,
      [id, predecessorIds],
    );
    const added = await this.database.rows(
      `insert into milestone_dependency (roadmap_id, milestone_id, predecessor_id)
       select $1, $2, predecessor_id from unnest($3::int[]) predecessor_id on conflict do nothing returning id`,
      [roadmapId, id, predecessorIds],
    );
    return dropped.length + added.length > 0;
  }
}
