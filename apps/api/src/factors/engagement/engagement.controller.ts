import { Body, Controller, Get, Param, Patch } from '@nestjs/common';
import {
  EngagementPage,
  MilestoneLinks,
  MilestoneLinksInput,
  ObjectiveConditions,
  ObjectiveConditionsInput,
  PATHS,
  PoliciesPage,
  RecordIdInPath,
  RoadmapCode,
} from '@rumbo/domain';
import { Requires } from '../../platform/access';
import { SeenVersion } from '../../platform/if-match';
import { SeenState, type UnlessSeen } from '../../platform/if-none-match';
import { Describes } from '../../platform/openapi/contract';
import { EngagementPagesService } from './engagement-pages.service';
import { PlanLinksService } from './plan-links.service';

@Controller()
export class EngagementController {
  constructor(
    private readonly pages: EngagementPagesService,
    private readonly links: PlanLinksService,
  ) {}

  @Get(PATHS.engagement)
  @Requires('factor:read')
  @Describes('With whom a country works on its roadmap, and what came of it', EngagementPage)
  engagement(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @SeenState() unlessSeen: UnlessSeen,
  ): Promise<EngagementPage | undefined> {
    return this.pages.engagement(code, unlessSeen);
  }

  @Get(PATHS.policies)
  @Requires('factor:read')
  @Describes('Documents screened against the principles, and what objectives rest on', PoliciesPage)
  policies(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @SeenState() unlessSeen: UnlessSeen,
  ): Promise<PoliciesPage | undefined> {
    return this.pages.policies(code, unlessSeen);
  }

  @Patch(PATHS.objectiveConditions)
  @Requires('engagement:write')
  @Describes(
    'Says which principles justify an objective, and what decent work asks of it',
    ObjectiveConditions,
  )
  setConditions(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @SeenVersion() version: number,
    @Body({ schema: ObjectiveConditionsInput }) input: ObjectiveConditionsInput,
  ): Promise<ObjectiveConditions> {
    return this.links.setConditions(code, id, version, input);
  }

  @Patch(PATHS.milestoneLinks)
  @Requires('engagement:write')
  @Describes('Says which goals, standards and outcomes a milestone serves', MilestoneLinks)
  setLinks(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @SeenVersion() version: number,
    @Body({ schema: MilestoneLinksInput }) input: MilestoneLinksInput,
  ): Promise<MilestoneLinks> {
    return this.links.setLinks(code, id, version, input);
  }
}
