import { Injectable } from '@nestjs/common';
import {
  countStates,
  type Milestone,
  milestoneState,
  type RoadmapList,
  type RoadmapSummary,
  rollUp,
} from '@rumbo/domain';
import { Database } from '../platform/database';
import type { UnlessSeen } from '../platform/if-none-match';
import { MILESTONE_FACTS } from './records';
import { type VisibleRoadmap, VisibleRoadmaps } from './visible-roadmaps';

type Figures = Omit<RoadmapSummary, keyof VisibleRoadmap['roadmap']>;

/** One line a roadmap. Figures are kept until the roadmap changes or its day does, for they read every milestone. */
@Injectable()
export class RoadmapListService {
  private readonly known = new Map<number, { as: string; figures: Figures }>();

  constructor(
    private readonly database: Database,
    private readonly roadmaps: VisibleRoadmaps,
  ) {}

  async read(unlessSeen: UnlessSeen): Promise<RoadmapList | undefined> {
    const visible = (await this.roadmaps.all()).map((found) => ({
      ...found,
      as: `${found.state} ${found.today}`,
    }));
    const states = visible.map(({ roadmap, as }) => [roadmap.id, as]);
    return unlessSeen(states, async () => ({
      items: await Promise.all(
        visible.map(async ({ roadmap, today, as }) => ({
          ...roadmap,
          ...(await this.figures(roadmap, today, as)),
        })),
      ),
    }));
  }

  private async figures(roadmap: VisibleRoadmap['roadmap'], today: string, as: string): Promise<Figures> {
    const known = this.known.get(roadmap.id);
    if (known?.as === as) return known.figures;
    const rows = await this.database.rows<Milestone>(
      `select ${MILESTONE_FACTS} from milestone where roadmap_id = $1`,
      [roadmap.id],
    );
    const states = countStates(rows.map((row) => ({ state: milestoneState(row, roadmap.startsOn, today) })));
    const { done, weight, milestones } = rollUp(rows);
    const lastUpdateOn = rows.reduce<string | null>(
      (latest, row) => ((row.lastUpdateOn ?? '') > (latest ?? '') ? row.lastUpdateOn : latest),
      null,
    );
    const figures = {
      milestones,
      done,
      weight,
      overdue: states.overdue,
      atRisk: states.at_risk,
      lastUpdateOn,
    };
    this.known.set(roadmap.id, { as, figures });
    return figures;
  }
}
