import { Module } from '@nestjs/common';
import { Database } from '../platform/database';
import { RecordWrites } from '../platform/record-writes';
import { RoadmapModule } from '../roadmap';
import { CurrentPlanService } from './current-plan.service';
import { ImportFilesService } from './import-files.service';
import { ImportMappingsController } from './import-mappings.controller';
import { ImportMappingsService } from './import-mappings.service';
import { ImportsController } from './imports.controller';
import { ImportsService } from './imports.service';
import { MeetingImportsService } from './meeting-imports.service';
import { PlanImportsService } from './plan-imports.service';
import { ImportContent } from './observations/content';
import { FindingsService } from './observations/findings.service';
import { ImportTasks } from './observations/import-tasks';
import { ObservationImportsService } from './observations/observation-imports.service';
import { SeriesRecords } from './observations/series-records';
import { StagingService } from './observations/staging.service';
import { PlanExportController } from './plan-export/plan-export.controller';
import { PlanExportService } from './plan-export/plan-export.service';
import { FigureUndo } from './undo/figure-undo';
import { ImportUndoService } from './undo/import-undo.service';
import { RecordUndo } from './undo/record-undo';
import { UpdateImportsService } from './update-imports.service';

/** Plans, reports, registers and observations from files. */
@Module({
  imports: [RoadmapModule],
  controllers: [ImportsController, ImportMappingsController, PlanExportController],
  providers: [
    ImportsService,
    ImportFilesService,
    CurrentPlanService,
    PlanImportsService,
    PlanExportService,
    UpdateImportsService,
    MeetingImportsService,
    ImportMappingsService,
    {
      provide: RecordWrites,
      inject: [Database],
      useFactory: (database: Database) => new RecordWrites(database, {}),
    },
    ImportContent,
    ImportTasks,
    StagingService,
    SeriesRecords,
    FindingsService,
    ObservationImportsService,
    FigureUndo,
    RecordUndo,
    ImportUndoService,
  ],
  exports: [ImportsService, ObservationImportsService],
})
export class ImportsModule {}
