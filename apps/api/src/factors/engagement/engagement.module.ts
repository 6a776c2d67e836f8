import { Module } from '@nestjs/common';
import { Database } from '../../platform/database';
import { RecordWrites } from '../../platform/record-writes';
import { RoadmapModule } from '../../roadmap';
import { EngagementPagesService } from './engagement-pages.service';
import { EngagementRecordsService } from './engagement-records.service';
import { EngagementReferences } from './engagement-references';
import { EngagementController } from './engagement.controller';
import { PlanLinksService } from './plan-links.service';
import {
  ExchangesController,
  InstrumentsController,
  PartnersController,
  PolicyDocumentsController,
  RecommendationsController,
  ReportingDutiesController,
} from './record-controllers';
import { VERSIONED_RECORDS } from './records';

/** What the second and the third success factor are judged from: policies, partners, and what the plan serves. */
@Module({
  imports: [RoadmapModule],
  controllers: [
    EngagementController,
    PartnersController,
    InstrumentsController,
    RecommendationsController,
    ExchangesController,
    ReportingDutiesController,
    PolicyDocumentsController,
  ],
  providers: [
    {
      provide: RecordWrites,
      inject: [Database],
      useFactory: (database: Database) => new RecordWrites(database, VERSIONED_RECORDS),
    },
    EngagementReferences,
    EngagementRecordsService,
    EngagementPagesService,
    PlanLinksService,
  ],
})
export class EngagementModule {}
