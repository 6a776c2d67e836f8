import { Injectable } from '@nestjs/common';
import type {
  MilestoneLinks,
  MilestoneLinksInput,
  ObjectiveConditions,
  ObjectiveConditionsInput,
} from '@rumbo/domain';
import { RecordWrites } from '../../platform/record-writes';
import { VisibleRoadmaps } from '../../roadmap';

/** What objectives rest on and what milestones serve: columns of the plan that factors are judged from. */
@Injectable()
export class PlanLinksService {
  constructor(
    private readonly roadmaps: VisibleRoadmaps,
    private readonly writes: RecordWrites,
  ) {}

  setConditions(
    code: string,
    id: number,
    seen: number,
    input: ObjectiveConditionsInput,
  ): Promise<ObjectiveConditions> {
    return this.set('objective', code, id, seen, { ...input });
  }

  setLinks(code: string, id: number, seen: number, input: MilestoneLinksInput): Promise<MilestoneLinks> {
    return this.set('milestone', code, id, seen, { ...input });
  }

  private async set<T>(
    table: 'objective' | 'milestone',
    code: string,
    id: number,
    seen: number,
    fields: Record<string, unknown>,
  ): Promise<T> {
    const { roadmap } = await this.roadmaps.find(code);
    await this.writes.lockSeen(table, roadmap.id, id, seen);
    await this.writes.update(table, id, fields);
    return this.writes.lock(table, roadmap.id, id);
  }
}
