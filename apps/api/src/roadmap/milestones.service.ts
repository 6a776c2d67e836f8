import { Injectable } from '@nestjs/common';
import type { Milestone, MilestoneEdit, MilestoneInput, MilestonePage } from '@rumbo/domain';
import { invalid } from '../platform/problems';
import { MilestonePageService } from './milestone-page.service';
import { MilestoneReferences } from './milestone-references';
import { RecordWrites } from '../platform/record-writes';
import { VisibleRoadmaps } from './visible-roadmaps';

/** What a milestone promises: written by who plans. Where it stands changes by updates only. */
@Injectable()
export class MilestonesService {
  constructor(
    private readonly roadmaps: VisibleRoadmaps,
    private readonly references: MilestoneReferences,
    private readonly writes: RecordWrites,
    private readonly pages: MilestonePageService,
  ) {}

  async create(code: string, input: MilestoneInput): Promise<MilestonePage> {
    const { roadmap } = await this.roadmaps.find(code);
    await this.references.check(roadmap, input);
    const id = await this.writes.insert('milestone', {
      ...input,
      roadmapId: roadmap.id,
      originalDue: input.due,
      position: await this.positionIn(input.objectiveId),
    });
    return this.pages.page(roadmap, id);
  }

  async edit(code: string, id: number, seen: number, edit: MilestoneEdit): Promise<MilestonePage> {
    const { roadmap } = await this.roadmaps.find(code);
    const milestone = await this.writes.lockSeen<Milestone>('milestone', roadmap.id, id, seen);
    const { replanReason, ...definition } = edit;
    if (definition.due !== milestone.due && replanReason === null)
      throw invalid([{ path: 'replanReason', code: 'replanReasonNeeded' }]);
    await this.references.check(roadmap, definition);
    await this.writes.update('milestone', id, {
      ...definition,
      ...(replanReason !== null && { replanReason }),
      ...(definition.objectiveId !== milestone.objectiveId && {
        position: await this.positionIn(definition.objectiveId),
      }),
    });
    return this.pages.page(roadmap, id);
  }

  private positionIn(objectiveId: number): Promise<number> {
    return this.writes.nextPosition('milestone', 'objective_id', objectiveId);
  }
}
