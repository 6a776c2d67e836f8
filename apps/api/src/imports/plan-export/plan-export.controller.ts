import { Controller, Get, Param, type StreamableFile } from '@nestjs/common';
import { PATHS, PlanExportFile, RoadmapCode } from '@rumbo/domain';
import { Requires } from '../../platform/access';
import { attachment } from '../../platform/attachment';
import { CONTENT_TYPES } from '../../platform/export-file';
import { Describes } from '../../platform/openapi/contract';
import { PlanExportService } from './plan-export.service';

@Controller()
export class PlanExportController {
  constructor(private readonly exports: PlanExportService) {}

  @Get(PATHS.planExport)
  @Requires('roadmap:read')
  @Describes('The plan as CSV or XLSX, which the import of a plan reads back to the same plan')
  async write(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('file', { schema: PlanExportFile }) file: PlanExportFile,
  ): Promise<StreamableFile> {
    const { fileName, format, content } = await this.exports.write(code, file);
    return attachment({ fileName, type: CONTENT_TYPES[format], content });
  }
}
