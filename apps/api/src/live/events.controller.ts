import { Controller, Get, Headers, Param, Query, Req, Res } from '@nestjs/common';
import { LiveEvent, LivePosition, LiveQuery, PATHS, RoadmapCode } from '@rumbo/domain';
import type { Request, Response } from 'express';
import { Requires } from '../platform/access';
import { Describes } from '../platform/openapi/contract';
import { OfNow } from '../platform/past';
import { LiveService } from './live.service';

@Controller()
export class EventsController {
  constructor(private readonly live: LiveService) {}

  @Get(PATHS.events)
  @Requires('roadmap:read')
  @OfNow()
  @Describes('What changes in a roadmap, as it happens, without any contents', LiveEvent, 'text/event-stream')
  follow(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Query({ schema: LiveQuery }) { after }: LiveQuery,
    @Headers('last-event-id') last: string | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.live.open(code, last ? position(last) : (after ?? null), request, response);
  }
}

/** A browser that comes back says what it was last told, whatever its address says. */
const position = (last: string): number | 'unknown' => LivePosition.safeParse(last).data ?? 'unknown';
