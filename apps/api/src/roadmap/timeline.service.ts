import { Injectable } from '@nestjs/common';
import type { Timeline } from '@rumbo/domain';
import { BODY } from '../people';
import { Database } from '../platform/database';
import type { UnlessSeen } from '../platform/if-none-match';
import { list } from '../platform/sql';
import { AXIS, DEPENDENCY, IN_READING_ORDER, LINKED_MILESTONE, OBJECTIVE } from './records';
import { VisibleRoadmaps } from './visible-roadmaps';

/** What surrounds the milestones of a roadmap ($1). */
const SURROUNDINGS = `select
  ${list(`select ${AXIS} from axis where roadmap_id = $1 order by position, id`)} as axes,
  ${list(`select ${OBJECTIVE} from objective where roadmap_id = $1 order by position, id`)} as objectives,
  ${list(`select ${DEPENDENCY} from milestone_dependency where roadmap_id = $1 order by id`)} as dependencies,
  ${list(`select ${BODY} from body where id in (select owner_id from milestone where roadmap_id = $1) order by acronym`)} as bodies`;

const MILESTONES = `select ${LINKED_MILESTONE}, objective_id as "objectiveId", owner_id as "ownerId" ${IN_READING_ORDER}`;

/** The plan as it is drawn against time: stored rows only, what they imply on a day the reader derives. */
@Injectable()
export class TimelineService {
  constructor(
    private readonly database: Database,
    private readonly roadmaps: VisibleRoadmaps,
  ) {}

  async read(code: string, unlessSeen: UnlessSeen): Promise<Timeline | undefined> {
    const { roadmap, state } = await this.roadmaps.find(code);
    return unlessSeen([state], async () => {
      const [surroundings, milestones] = await Promise.all([
        this.database.only<Omit<Timeline, 'roadmap' | 'milestones'>>(SURROUNDINGS, [roadmap.id]),
        this.database.rows<Timeline['milestones'][number]>(MILESTONES, [roadmap.id]),
      ]);
      return { roadmap, ...surroundings, milestones };
    });
  }
}
