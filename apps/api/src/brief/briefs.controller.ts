import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';
import { Brief, BriefFile, BriefQuery, PATHS, RoadmapCode } from '@rumbo/domain';
import { Requires } from '../platform/access';
import { attachment } from '../platform/attachment';
import { SeenState, type UnlessSeen } from '../platform/if-none-match';
import { Describes } from '../platform/openapi/contract';
import { BriefService } from './brief.service';

@Controller()
export class BriefsController {
  constructor(private readonly briefs: BriefService) {}

  @Get(PATHS.briefPage)
  @Requires('roadmap:read')
  @Describes('What the overview of a roadmap shows, in one piece, to be printed', Brief)
  read(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @SeenState() unlessSeen: UnlessSeen,
  ): Promise<Brief | undefined> {
    return this.briefs.read(code, unlessSeen);
  }

  @Get(PATHS.brief)
  @Requires('roadmap:read')
  @Describes('The same as a tagged PDF, in the language asked for')
  async write(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('file', { schema: BriefFile }) _file: BriefFile,
    @Query({ schema: BriefQuery }) { language }: BriefQuery,
    @SeenState() unlessSeen: UnlessSeen,
  ): Promise<StreamableFile | undefined> {
    const written = await this.briefs.pdf(code, language, unlessSeen);
    return written && attachment({ ...written, type: 'application/pdf' });
  }
}
