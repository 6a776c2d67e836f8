import { Controller, Get, Param, type StreamableFile } from '@nestjs/common';
import { DialogueExportFile, PATHS, RoadmapCode } from '@rumbo/domain';
import { Requires } from '../platform/access';
import { attachment } from '../platform/attachment';
import { Describes } from '../platform/openapi/contract';
import { CONTENT_TYPES } from '../platform/export-file';
import { DialogueExportsService } from './exports.service';

@Controller()
export class DialogueExportsController {
  constructor(private readonly exports: DialogueExportsService) {}

  @Get(PATHS.dialogueExport)
  @Requires('dialogue:read')
  @Describes('Meetings, attendance as counts, or agreements, as CSV or XLSX')
  async write(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('file', { schema: DialogueExportFile }) file: DialogueExportFile,
  ): Promise<StreamableFile> {
    const { fileName, format, content } = await this.exports.write(code, file);
    return attachment({ fileName, type: CONTENT_TYPES[format], content });
  }
}
