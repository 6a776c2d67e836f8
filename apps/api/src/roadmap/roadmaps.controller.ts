import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import {
  MyUpdates,
  Overview,
  PATHS,
  Plan,
  Roadmap,
  RoadmapCode,
  RoadmapEdit,
  RoadmapInput,
  RoadmapList,
} from '@rumbo/domain';
import { Requires } from '../platform/access';
import { SeenVersion } from '../platform/if-match';
import { SeenState, type UnlessSeen } from '../platform/if-none-match';
import { Describes } from '../platform/openapi/contract';
import { MyUpdatesService } from './my-updates.service';
import { OverviewService } from './overview.service';
import { PlanService } from './plan.service';
import { RoadmapListService } from './roadmap-list.service';
import { RoadmapsService } from './roadmaps.service';

@Controller()
export class RoadmapsController {
  constructor(
    private readonly roadmaps: RoadmapsService,
    private readonly list: RoadmapListService,
    private readonly overviews: OverviewService,
    private readonly plans: PlanService,
    private readonly updates: MyUpdatesService,
  ) {}

  @Get(PATHS.roadmaps)
  @Requires('roadmap:read')
  @Describes('The roadmaps that the reader may see, with their main figures', RoadmapList)
  all(@SeenState() unlessSeen: UnlessSeen): Promise<RoadmapList | undefined> {
    return this.list.read(unlessSeen);
  }

  @Post(PATHS.roadmaps)
  @Requires('roadmap:create')
  @Describes('Begins a roadmap in a country that one coordinates', Roadmap)
  create(@Body({ schema: RoadmapInput }) input: RoadmapInput): Promise<Roadmap> {
    return this.roadmaps.create(input);
  }

  @Get(PATHS.roadmap)
  @Requires('roadmap:read')
  @Describes('One roadmap', Roadmap)
  read(@Param('roadmap', { schema: RoadmapCode }) code: string): Promise<Roadmap> {
    return this.roadmaps.read(code);
  }

  @Patch(PATHS.roadmap)
  @Requires('roadmap:edit')
  @Describes('Changes a roadmap; from the status `adopted` on it is public', Roadmap)
  edit(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @SeenVersion() version: number,
    @Body({ schema: RoadmapEdit }) edit: RoadmapEdit,
  ): Promise<Roadmap> {
    return this.roadmaps.edit(code, version, edit);
  }

  @Get(PATHS.overview)
  @Requires('roadmap:read')
  @Describes('Where a roadmap stands on a day, with what each figure was computed from', Overview)
  overview(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @SeenState() unlessSeen: UnlessSeen,
  ): Promise<Overview | undefined> {
    return this.overviews.read(code, unlessSeen);
  }

  @Get(PATHS.plan)
  @Requires('roadmap:read')
  @Describes('The whole plan: axes, objectives and milestones as they are stored', Plan)
  plan(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @SeenState() unlessSeen: UnlessSeen,
  ): Promise<Plan | undefined> {
    return this.plans.read(code, unlessSeen);
  }

  @Get(PATHS.myUpdates)
  @Requires('account:use')
  @Describes('What the person is asked to report on, most urgent first', MyUpdates)
  myUpdates(): Promise<MyUpdates> {
    return this.updates.read();
  }
}
