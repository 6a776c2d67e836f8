import { Module } from '@nestjs/common';
import { Database } from '../platform/database';
import { RecordWrites } from '../platform/record-writes';
import { RoadmapModule } from '../roadmap';
import { ComparisonService } from './comparison.service';
import { ExportedObservations } from './exported-observations';
import { IndicatorExportsController } from './exports.controller';
import { IndicatorExportsService } from './exports.service';
import { IndicatorListService } from './indicator-list.service';
import { IndicatorPageService } from './indicator-page.service';
import { IndicatorsController } from './indicators.controller';
import { IndicatorsService } from './indicators.service';
import { ObservationsService } from './observations.service';
import { VERSIONED_RECORDS } from './records';
import { RevisionsService } from './revisions.service';
import { SeriesController } from './series.controller';
import { SeriesService } from './series.service';
import { TrackingService } from './tracking.service';
import { VisibleIndicators } from './visible-indicators';

/** Indicators: what is measured, by which series, and what roadmaps want it to reach. */
@Module({
  imports: [RoadmapModule],
  controllers: [IndicatorsController, SeriesController, IndicatorExportsController],
  providers: [
    VisibleIndicators,
    {
      provide: RecordWrites,
      inject: [Database],
      useFactory: (database: Database) => new RecordWrites(database, VERSIONED_RECORDS),
    },
    IndicatorListService,
    IndicatorPageService,
    IndicatorsService,
    TrackingService,
    SeriesService,
    ObservationsService,
    RevisionsService,
    ComparisonService,
    ExportedObservations,
    IndicatorExportsService,
  ],
  exports: [IndicatorListService, VisibleIndicators],
})
export class IndicatorsModule {}
