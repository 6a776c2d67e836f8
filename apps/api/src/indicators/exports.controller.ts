import { Controller, Get, Param, type StreamableFile } from '@nestjs/common';
import { IndicatorCode, IndicatorExport, PATHS, RoadmapCode } from '@rumbo/domain';
import { Requires } from '../platform/access';
import { attachment } from '../platform/attachment';
import { Describes } from '../platform/openapi/contract';
import { IndicatorExportsService } from './exports.service';

@Controller()
export class IndicatorExportsController {
  constructor(private readonly exports: IndicatorExportsService) {}

  @Get(PATHS.indicatorExport)
  @Requires('indicator:read')
  @Describes('All observations of an indicator, as CSV, XLSX, SDMX-CSV 2.0 or SDMX-JSON 2.0')
  async write(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('indicator', { schema: IndicatorCode }) indicator: string,
    @Param('file', { schema: IndicatorExport }) file: IndicatorExport,
  ): Promise<StreamableFile> {
    return attachment(await this.exports.write(code, indicator, file));
  }

  @Get(PATHS.sdmxStructure)
  @Requires('reference:read')
  @Describes(
    'The structure that exports of indicators follow: concepts, code lists, data structure (SDMX-JSON 2.0)',
  )
  structure(): Promise<unknown> {
    return this.exports.structure();
  }
}
