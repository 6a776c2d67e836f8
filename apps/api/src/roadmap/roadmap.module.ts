import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { PeopleModule } from '../people';
import { Database } from '../platform/database';
import { AsOfInterceptor } from './as-of.interceptor';
import { DependenciesService } from './dependencies.service';
import { MilestonePageService } from './milestone-page.service';
import { MilestoneReferences } from './milestone-references';
import { MilestoneUpdatesService } from './milestone-updates.service';
import { MilestonesController } from './milestones.controller';
import { MilestonesService } from './milestones.service';
import { MyUpdatesService } from './my-updates.service';
import { OrderController } from './order.controller';
import { OrderService } from './order.service';
import { OutlookController } from './outlook.controller';
import { OutlookService } from './outlook.service';
import { OverviewService } from './overview.service';
import { PastDays } from './past-days';
import { PlanService } from './plan.service';
import { RecordWrites } from '../platform/record-writes';
import { VERSIONED_RECORDS } from './records';
import { ReadableRecords } from './readable-records';
import { RoadmapListService } from './roadmap-list.service';
import { RoadmapsController } from './roadmaps.controller';
import { RoadmapsService } from './roadmaps.service';
import { SectionsController } from './sections.controller';
import { SectionsService } from './sections.service';
import { ThreadsController } from './threads.controller';
import { ThreadsService } from './threads.service';
import { TimelineController } from './timeline.controller';
import { TimelineService } from './timeline.service';
import { VisibleRoadmaps } from './visible-roadmaps';

/** Roadmaps: what was promised, by whom and when, and where it stands. */
@Module({
  imports: [PeopleModule],
  controllers: [
    RoadmapsController,
    SectionsController,
    OrderController,
    MilestonesController,
    OutlookController,
    ThreadsController,
    TimelineController,
  ],
  providers: [
    VisibleRoadmaps,
    PastDays,
    { provide: APP_INTERCEPTOR, useClass: AsOfInterceptor },
    {
      provide: RecordWrites,
      inject: [Database],
      useFactory: (database: Database) => new RecordWrites(database, VERSIONED_RECORDS),
    },
    RoadmapListService,
    RoadmapsService,
    SectionsService,
    OrderService,
    PlanService,
    OverviewService,
    OutlookService,
    MilestonePageService,
    MilestoneReferences,
    MilestonesService,
    MilestoneUpdatesService,
    ReadableRecords,
    ThreadsService,
    TimelineService,
    DependenciesService,
    MyUpdatesService,
  ],
  exports: [
    VisibleRoadmaps,
    ReadableRecords,
    PastDays,
    MilestonesService,
    MilestonePageService,
    OutlookService,
    OverviewService,
  ],
})
export class RoadmapModule {}
