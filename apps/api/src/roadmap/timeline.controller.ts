import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import {
  MilestoneDependenciesInput,
  MilestonePage,
  PATHS,
  RecordIdInPath,
  RoadmapCode,
  Timeline,
} from '@rumbo/domain';
import { Requires } from '../platform/access';
import { SeenVersion } from '../platform/if-match';
import { SeenState, type UnlessSeen } from '../platform/if-none-match';
import { Describes } from '../platform/openapi/contract';
import { DependenciesService } from './dependencies.service';
import { TimelineService } from './timeline.service';

@Controller()
export class TimelineController {
  constructor(
    private readonly timelines: TimelineService,
    private readonly dependencies: DependenciesService,
  ) {}

  @Get(PATHS.timeline)
  @Requires('roadmap:read')
  @Describes(
    'The plan against time: dates as promised and as they are now, and what waits for what',
    Timeline,
  )
  read(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @SeenState() unlessSeen: UnlessSeen,
  ): Promise<Timeline | undefined> {
    return this.timelines.read(code, unlessSeen);
  }

  @Put(PATHS.milestoneDependencies)
  @Requires('milestone:edit')
  @Describes(
    'Sets what has to finish before a milestone; what would close a circle is refused',
    MilestonePage,
  )
  set(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @SeenVersion() version: number,
    @Body({ schema: MilestoneDependenciesInput }) input: MilestoneDependenciesInput,
  ): Promise<MilestonePage> {
    return this.dependencies.set(code, id, version, input);
  }
}
