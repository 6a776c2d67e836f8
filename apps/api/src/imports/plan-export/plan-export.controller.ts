import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { PATHS, PlanExportFile, RoadmapCode } from '@rumbo/domain';
import { Requires } from '../../platform/access';
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
    return new StreamableFile(content, {
      type: CONTENT_TYPES[format],
      disposition: `attachment; filename="${fileName}"`,
      length: content.length,
    });
  }
}
