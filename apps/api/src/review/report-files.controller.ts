import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';
import { PATHS, RecordIdInPath, ReportFile, ReportFileQuery, RoadmapCode } from '@rumbo/domain';
import { Requires } from '../platform/access';
import { attachment } from '../platform/attachment';
import { SeenState, type UnlessSeen } from '../platform/if-none-match';
import { Describes } from '../platform/openapi/contract';
import { ReportFilesService } from './report-files.service';

@Controller()
export class ReportFilesController {
  constructor(private readonly files: ReportFilesService) {}

  @Get(PATHS.reportFile)
  @Requires('report:read')
  @Describes('A report as a tagged PDF, in the language asked for')
  async write(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @Param('file', { schema: ReportFile }) _file: ReportFile,
    @Query({ schema: ReportFileQuery }) { language }: ReportFileQuery,
    @SeenState() unlessSeen: UnlessSeen,
  ): Promise<StreamableFile | undefined> {
    const written = await this.files.pdf(code, id, language, unlessSeen);
    return written && attachment({ ...written, type: 'application/pdf' });
  }
}
