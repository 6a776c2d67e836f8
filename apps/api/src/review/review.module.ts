import { Module } from '@nestjs/common';
import { DialogueModule } from '../dialogue';
import { Database } from '../platform/database';
import { RecordWrites } from '../platform/record-writes';
import { RoadmapModule } from '../roadmap';
import { Gathering } from './gathering';
import { VERSIONED_RECORDS } from './records';
import { ReportFilesController } from './report-files.controller';
import { ReportFilesService } from './report-files.service';
import { ReportPageService } from './report-page.service';
import { ReportingPeriodsService } from './reporting-periods.service';
import { ReportsController } from './reports.controller';
import { ReportsService } from './reports.service';
import { ReviewQueueService } from './review-queue.service';

/** Review: what roadmaps report on each period, and what the specialist says of it. */
@Module({
  imports: [RoadmapModule, DialogueModule],
  controllers: [ReportsController, ReportFilesController],
  providers: [
    {
      provide: RecordWrites,
      inject: [Database],
      useFactory: (database: Database) => new RecordWrites(database, VERSIONED_RECORDS),
    },
    Gathering,
    ReportFilesService,
    ReportPageService,
    ReportingPeriodsService,
    ReportsService,
    ReviewQueueService,
  ],
})
export class ReviewModule {}
