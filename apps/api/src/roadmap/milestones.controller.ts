import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import {
  MilestoneEdit,
  MilestoneInput,
  MilestonePage,
  MilestoneUpdateInput,
  PATHS,
  RecordIdInPath,
  RoadmapCode,
} from '@rumbo/domain';
import { Requires } from '../platform/access';
import { SeenVersion } from '../platform/if-match';
import { SeenState, type UnlessSeen } from '../platform/if-none-match';
import { Describes } from '../platform/openapi/contract';
import { MilestonePageService } from './milestone-page.service';
import { MilestoneUpdatesService } from './milestone-updates.service';
import { MilestonesService } from './milestones.service';

@Controller()
export class MilestonesController {
  constructor(
    private readonly pages: MilestonePageService,
    private readonly milestones: MilestonesService,
    private readonly updates: MilestoneUpdatesService,
  ) {}

  @Post(PATHS.milestones)
  @Requires('milestone:edit')
  @Describes('Adds a milestone at the end of an objective', MilestonePage)
  create(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Body({ schema: MilestoneInput }) input: MilestoneInput,
  ): Promise<MilestonePage> {
    return this.milestones.create(code, input);
  }

  @Get(PATHS.milestone)
  @Requires('roadmap:read')
  @Describes('A milestone, where it stands in the plan, and its story', MilestonePage)
  read(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @SeenState() unlessSeen: UnlessSeen,
  ): Promise<MilestonePage | undefined> {
    return this.pages.read(code, id, unlessSeen);
  }

  @Patch(PATHS.milestone)
  @Requires('milestone:edit')
  @Describes('Changes what a milestone promises; another due date needs a reason', MilestonePage)
  edit(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @SeenVersion() version: number,
    @Body({ schema: MilestoneEdit }) edit: MilestoneEdit,
  ): Promise<MilestonePage> {
    return this.milestones.edit(code, id, version, edit);
  }

  @Post(PATHS.milestoneUpdates)
  @Requires('milestone:report')
  @Describes('Reports where a milestone stands', MilestonePage)
  report(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @SeenVersion() version: number,
    @Body({ schema: MilestoneUpdateInput }) update: MilestoneUpdateInput,
  ): Promise<MilestonePage> {
    return this.updates.report(code, id, version, update);
  }
}
