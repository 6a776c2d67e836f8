import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import {
  PATHS,
  RecordIdInPath,
  ReportEdit,
  ReportingPeriodInput,
  ReportInput,
  ReportList,
  ReportPage,
  ReportQuery,
  ReportStepInput,
  ReviewQueue,
  RoadmapCode,
} from '@rumbo/domain';
import { Requires } from '../platform/access';
import { SeenVersion } from '../platform/if-match';
import { SeenState, type UnlessSeen } from '../platform/if-none-match';
import { Describes } from '../platform/openapi/contract';
import { ReportPageService } from './report-page.service';
import { ReportingPeriodsService } from './reporting-periods.service';
import { ReportsService } from './reports.service';
import { ReviewQueueService } from './review-queue.service';

@Controller()
export class ReportsController {
  constructor(
    private readonly periods: ReportingPeriodsService,
    private readonly pages: ReportPageService,
    private readonly reports: ReportsService,
    private readonly queue: ReviewQueueService,
  ) {}

  @Post(PATHS.reportingPeriods)
  @Requires('report:write')
  @Describes('Adds a stretch of time that the roadmap reports on', ReportList)
  addPeriod(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Body({ schema: ReportingPeriodInput }) input: ReportingPeriodInput,
  ): Promise<ReportList> {
    return this.periods.create(code, input);
  }

  @Patch(PATHS.reportingPeriod)
  @Requires('report:write')
  @Describes('Moves the dates of a period whose report is not submitted', ReportList)
  editPeriod(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @SeenVersion() version: number,
    @Body({ schema: ReportingPeriodInput }) input: ReportingPeriodInput,
  ): Promise<ReportList> {
    return this.periods.edit(code, id, version, input);
  }

  @Get(PATHS.reports)
  @Requires('report:read')
  @Describes(
    'The reporting periods of a roadmap, newest first, and where the report of each stands',
    ReportList,
  )
  list(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @SeenState() unlessSeen: UnlessSeen,
  ): Promise<ReportList | undefined> {
    return this.periods.list(code, unlessSeen);
  }

  @Post(PATHS.reports)
  @Requires('report:write')
  @Describes('Begins the report of a period', ReportPage)
  begin(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Body({ schema: ReportInput }) input: ReportInput,
  ): Promise<ReportPage> {
    return this.reports.begin(code, input);
  }

  @Get(PATHS.report)
  @Requires('report:read')
  @Describes(
    'A report: what changed in the period, what the coordinator says of it, and its way so far',
    ReportPage,
  )
  read(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @Query({ schema: ReportQuery }) query: ReportQuery,
    @SeenState() unlessSeen: UnlessSeen,
  ): Promise<ReportPage | undefined> {
    return this.pages.read(code, id, query, unlessSeen);
  }

  @Patch(PATHS.report)
  @Requires('report:write')
  @Describes('Writes the narrative of a report that is a draft or was returned', ReportPage)
  edit(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @SeenVersion() version: number,
    @Body({ schema: ReportEdit }) edit: ReportEdit,
  ): Promise<ReportPage> {
    return this.reports.edit(code, id, version, edit);
  }

  /** Each step asks a permission of its own beside: see `REPORT_MOVES`. */
  @Post(PATHS.reportSteps)
  @HttpCode(200)
  @Requires('roadmap:readDraft')
  @Describes('Submits, returns, accepts or publishes a report', ReportPage)
  take(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @SeenVersion() version: number,
    @Body({ schema: ReportStepInput }) input: ReportStepInput,
  ): Promise<ReportPage> {
    return this.reports.take(code, id, version, input);
  }

  @Get(PATHS.reviewQueue)
  @Requires('review:queue')
  @Describes(
    'Reports that wait for review, are overdue, were returned or were decided, across countries',
    ReviewQueue,
  )
  readQueue(@SeenState() unlessSeen: UnlessSeen): Promise<ReviewQueue | undefined> {
    return this.queue.read(unlessSeen);
  }
}
