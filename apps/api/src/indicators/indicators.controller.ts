import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import {
  ComparisonQuery,
  IndicatorCode,
  IndicatorComparison,
  IndicatorInput,
  IndicatorList,
  IndicatorPage,
  IndicatorQuery,
  PATHS,
  RevisionList,
  RevisionQuery,
  RoadmapCode,
  TrackingInput,
} from '@rumbo/domain';
import { Requires } from '../platform/access';
import { SeenVersion } from '../platform/if-match';
import { SeenState, type UnlessSeen } from '../platform/if-none-match';
import { Describes } from '../platform/openapi/contract';
import { ComparisonService } from './comparison.service';
import { IndicatorListService } from './indicator-list.service';
import { IndicatorPageService } from './indicator-page.service';
import { IndicatorsService } from './indicators.service';
import { RevisionsService } from './revisions.service';
import { TrackingService } from './tracking.service';

@Controller()
export class IndicatorsController {
  constructor(
    private readonly lists: IndicatorListService,
    private readonly pages: IndicatorPageService,
    private readonly indicators: IndicatorsService,
    private readonly tracking: TrackingService,
    private readonly revisions: RevisionsService,
    private readonly comparison: ComparisonService,
  ) {}

  @Get(PATHS.indicators)
  @Requires('indicator:read')
  @Describes(
    'The common catalogue and the country’s own indicators, each with its newest figures',
    IndicatorList,
  )
  list(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @SeenState() unlessSeen: UnlessSeen,
  ): Promise<IndicatorList | undefined> {
    return this.lists.read(code, unlessSeen);
  }

  @Post(PATHS.indicators)
  @Requires('indicator:write')
  @Describes('Adds an indicator of the country’s own', IndicatorPage)
  create(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Body({ schema: IndicatorInput }) input: IndicatorInput,
  ): Promise<IndicatorPage> {
    return this.indicators.create(code, input);
  }

  @Get(PATHS.indicator)
  @Requires('indicator:read')
  @Describes('An indicator: its series, and the observations of one way to break it down', IndicatorPage)
  read(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('indicator', { schema: IndicatorCode }) indicator: string,
    @Query({ schema: IndicatorQuery }) query: IndicatorQuery,
    @SeenState() unlessSeen: UnlessSeen,
  ): Promise<IndicatorPage | undefined> {
    return this.pages.read(code, indicator, query, unlessSeen);
  }

  @Patch(PATHS.indicator)
  @Requires('indicator:write')
  @Describes('Changes an indicator of the country’s own; the common ones stay as they are', IndicatorPage)
  edit(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('indicator', { schema: IndicatorCode }) indicator: string,
    @SeenVersion() version: number,
    @Body({ schema: IndicatorInput }) input: IndicatorInput,
  ): Promise<IndicatorPage> {
    return this.indicators.edit(code, indicator, version, input);
  }

  @Put(PATHS.indicatorTracking)
  @Requires('indicator:write')
  @Describes(
    'Says what a roadmap wants an indicator to reach; version 0 where it did not follow it yet',
    IndicatorPage,
  )
  follow(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('indicator', { schema: IndicatorCode }) indicator: string,
    @SeenVersion() version: number,
    @Body({ schema: TrackingInput }) input: TrackingInput,
  ): Promise<IndicatorPage> {
    return this.tracking.follow(code, indicator, version, input);
  }

  @Get(PATHS.indicatorRevisions)
  @Requires('history:read')
  @Describes('Former figures, newest first, by pages', RevisionList)
  history(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('indicator', { schema: IndicatorCode }) indicator: string,
    @Query({ schema: RevisionQuery }) { before }: RevisionQuery,
  ): Promise<RevisionList> {
    return this.revisions.read(code, indicator, before);
  }

  @Get(PATHS.indicatorComparison)
  @Requires('indicator:read')
  @Describes('The same indicator in several countries, undivided', IndicatorComparison)
  compare(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('indicator', { schema: IndicatorCode }) indicator: string,
    @Query({ schema: ComparisonQuery }) query: ComparisonQuery,
    @SeenState() unlessSeen: UnlessSeen,
  ): Promise<IndicatorComparison | undefined> {
    return this.comparison.read(code, indicator, query, unlessSeen);
  }
}
