import { Module } from '@nestjs/common';
import { RoadmapModule } from '../roadmap';
import { CurrentPlanService } from './current-plan.service';
import { ImportFilesService } from './import-files.service';
import { ImportMappingsController } from './import-mappings.controller';
import { ImportMappingsService } from './import-mappings.service';
import { ImportsController } from './imports.controller';
import { ImportsService } from './imports.service';
import { MeetingImportsService } from './meeting-imports.service';
import { PlanImportsService } from './plan-imports.service';
import { UpdateImportsService } from './update-imports.service';

/** Plans, reports and registers of meetings from files. */
@Module({
  imports: [RoadmapModule],
  controllers: [ImportsController, ImportMappingsController],
  providers: [
    ImportsService,
    ImportFilesService,
    CurrentPlanService,
    PlanImportsService,
    UpdateImportsService,
    MeetingImportsService,
    ImportMappingsService,
  ],
  exports: [ImportsService],
})
export class ImportsModule {}
