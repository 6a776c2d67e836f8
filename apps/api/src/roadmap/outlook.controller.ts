import { Controller, Get, Param, Query } from '@nestjs/common';
import { Outlook, OutlookQuery, PATHS, RoadmapCode } from '@rumbo/domain';
import { Requires } from '../platform/access';
import { SeenState, type UnlessSeen } from '../platform/if-none-match';
import { Describes } from '../platform/openapi/contract';
import { OutlookService } from './outlook.service';

@Controller()
export class OutlookController {
  constructor(private readonly outlooks: OutlookService) {}

  @Get(PATHS.outlook)
  @Requires('roadmap:read')
  @Describes('When open milestones may be done, judged by how late this roadmap has been so far', Outlook)
  read(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Query({ schema: OutlookQuery }) query: OutlookQuery,
    @SeenState() unlessSeen: UnlessSeen,
  ): Promise<Outlook | undefined> {
    return this.outlooks.read(code, query, unlessSeen);
  }
}
