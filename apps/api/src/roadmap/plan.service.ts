import { Injectable } from '@nestjs/common';
import { can, type Plan } from '@rumbo/domain';
import { BODY, territoriesOf } from '../people';
import { Database } from '../platform/database';
import type { UnlessSeen } from '../platform/if-none-match';
import { currentPerson } from '../platform/request-context';
import { list } from '../platform/sql';
import { AXIS, IN_READING_ORDER, OBJECTIVE, ORDERED_ROW } from './records';
import { VisibleRoadmaps } from './visible-roadmaps';

const TALK = `select subject, subject_id as "subjectId", count(*)::int as open from comment
  where roadmap_id = $1 and subject in ('axis', 'objective') and thread_id is null and resolved_at is null and $3
  group by 1, 2 order by 1, 2`;

/** What surrounds the milestones of a roadmap ($1) of a country ($2), for who may read threads ($3) or not. */
const SURROUNDINGS = `select
  ${list(`select ${AXIS} from axis where roadmap_id = $1 order by position, id`)} as axes,
  ${list(`select ${OBJECTIVE} from objective where roadmap_id = $1 order by position, id`)} as objectives,
  ${list(`select ${BODY} from body where country = $2 order by acronym`)} as bodies,
  ${list(territoriesOf('$2'))} as territories,
  ${list(TALK)} as talk`;

const MILESTONES = `select ${ORDERED_ROW} ${IN_READING_ORDER}`;

/** The whole plan in one request: stored rows only, what they imply on a day the reader derives. */
@Injectable()
export class PlanService {
  constructor(
    private readonly database: Database,
    private readonly roadmaps: VisibleRoadmaps,
  ) {}

  async read(code: string, unlessSeen: UnlessSeen): Promise<Plan | undefined> {
    const { roadmap, state } = await this.roadmaps.find(code);
    const readsThreads = can(currentPerson(), 'comment:read', { country: roadmap.country });
    return unlessSeen([state, readsThreads], async () => {
      const [surroundings, milestones] = await Promise.all([
        this.database.only<Omit<Plan, 'roadmap' | 'milestones'>>(SURROUNDINGS, [
          ...[roadmap.id, roadmap.country, readsThreads],
        ]),
        this.database.rows<Plan['milestones'][number]>(MILESTONES, [roadmap.id]),
      ]);
      return { roadmap, ...surroundings, milestones };
    });
  }
}
