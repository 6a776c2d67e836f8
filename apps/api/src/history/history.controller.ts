import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';
import {
  ChangeStory,
  ComparisonExportFile,
  PATHS,
  RoadmapCode,
  RoadmapComparison,
  RoadmapComparisonQuery,
  StoryQuery,
} from '@rumbo/domain';
import { Requires } from '../platform/access';
import { attachment } from '../platform/attachment';
import { SeenState, type UnlessSeen } from '../platform/if-none-match';
import { CONTENT_TYPES } from '../platform/export-file';
import { Describes } from '../platform/openapi/contract';
import { ComparisonExportService } from './comparison-export.service';
import { ComparisonService } from './comparison.service';
import { StoryService } from './story.service';

@Controller()
export class HistoryController {
  constructor(
    private readonly comparisons: ComparisonService,
    private readonly exports: ComparisonExportService,
    private readonly stories: StoryService,
  ) {}

  @Get(PATHS.comparison)
  @Requires('roadmap:read')
  @Describes(
    'The plan on two days, each judged by what was recorded on it, and what changed',
    RoadmapComparison,
  )
  compare(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Query({ schema: RoadmapComparisonQuery }) query: RoadmapComparisonQuery,
    @SeenState() unlessSeen: UnlessSeen,
  ): Promise<RoadmapComparison | undefined> {
    return this.comparisons.read(code, query, unlessSeen);
  }

  @Get(PATHS.comparisonExport)
  @Requires('roadmap:read')
  @Describes('The same as a workbook: summary, changes, by axis, by body')
  async write(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('file', { schema: ComparisonExportFile }) _: ComparisonExportFile,
    @Query({ schema: RoadmapComparisonQuery }) query: RoadmapComparisonQuery,
  ): Promise<StreamableFile> {
    return attachment({ ...(await this.exports.write(code, query)), type: CONTENT_TYPES.xlsx });
  }

  @Get(PATHS.changeStory)
  @Requires('history:read')
  @Describes('Who changed what in a period, newest first, an entry for each request', ChangeStory)
  story(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Query({ schema: StoryQuery }) query: StoryQuery,
    @SeenState() unlessSeen: UnlessSeen,
  ): Promise<ChangeStory | undefined> {
    return this.stories.read(code, query, unlessSeen);
  }
}
