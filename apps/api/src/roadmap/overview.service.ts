import { Injectable } from '@nestjs/common';
import { type Overview, overviewFigures, type OverviewRow } from '@rumbo/domain';
import { BODY } from '../people';
import { Database } from '../platform/database';
import type { UnlessSeen } from '../platform/if-none-match';
import { list } from '../platform/sql';
import { AXIS, IN_READING_ORDER, ORDERED_FACTS } from './records';
import { VisibleRoadmaps } from './visible-roadmaps';

const SURROUNDINGS = `select
  ${list(`select ${AXIS} from axis where roadmap_id = $1 order by position, id`)} as axes,
  ${list(`select ${BODY} from body where country = $2 order by acronym`)} as bodies`;

const ROWS = `select ${ORDERED_FACTS}, axis_id as "axisId" ${IN_READING_ORDER}`;

/** Where a roadmap stands on a day: the records in one request, the figures by the domain's rules. */
@Injectable()
export class OverviewService {
  constructor(
    private readonly database: Database,
    private readonly roadmaps: VisibleRoadmaps,
  ) {}

  async read(code: string, unlessSeen: UnlessSeen): Promise<Overview | undefined> {
    const { roadmap, today, state } = await this.roadmaps.find(code);
    return unlessSeen([state, today], async () => {
      const [surroundings, rows] = await Promise.all([
        this.database.only<Pick<Overview, 'axes' | 'bodies'>>(SURROUNDINGS, [roadmap.id, roadmap.country]),
        this.database.rows<OverviewRow>(ROWS, [roadmap.id]),
      ]);
      return { roadmap, ...overviewFigures(rows, roadmap, today), ...surroundings };
    });
  }
}
