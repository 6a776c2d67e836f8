import { Module } from '@nestjs/common';
import { RoadmapModule } from '../roadmap';
import { CurrentPlanService } from './current-plan.service';
import { ImportFilesService } from './import-files.service';
import { ImportMappingsController } from './import-mappings.controller';
import { ImportMappingsService } from './import-mappings.service';
import { ImportsController } from './imports.controller';
import { ImportsService } from './imports.service';
import { PlanImportsService } from './plan-imports.service';
import { UpdateImportsService } from './update-imports.service';

/** Plans and reports from files. */
@Module({
  imports: [RoadmapModule],
  controllers: [ImportsController, ImportMappingsController],
  providers: [
    ImportsService,
    ImportFilesService,
    CurrentPlanService,
    PlanImportsService,
    UpdateImportsService,
    ImportMappingsService,
  ],
  exports: [ImportsService],
})
export class ImportsModule {}
