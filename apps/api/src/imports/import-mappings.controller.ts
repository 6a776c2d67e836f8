import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  PATHS,
  RecordIdInPath,
  RoadmapCode,
  SavedMapping,
  SavedMappingInput,
  SavedMappingList,
} from '@rumbo/domain';
import { Requires } from '../platform/access';
import { SeenVersion } from '../platform/if-match';
import { Describes } from '../platform/openapi/contract';
import { VisibleRoadmaps } from '../roadmap';
import { ImportMappingsService } from './import-mappings.service';

@Controller()
export class ImportMappingsController {
  constructor(
    private readonly roadmaps: VisibleRoadmaps,
    private readonly mappings: ImportMappingsService,
  ) {}

  @Get(PATHS.importMappings)
  @Requires('plan:import')
  @Describes('The mappings kept for a roadmap, by name', SavedMappingList)
  async list(@Param('roadmap', { schema: RoadmapCode }) code: string): Promise<SavedMappingList> {
    return { items: await this.mappings.list((await this.roadmaps.find(code)).roadmap) };
  }

  @Post(PATHS.importMappings)
  @Requires('plan:import')
  @Describes('Keeps a mapping under a name', SavedMapping)
  async save(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Body({ schema: SavedMappingInput }) input: SavedMappingInput,
  ): Promise<SavedMapping> {
    return this.mappings.save((await this.roadmaps.find(code)).roadmap, input);
  }

  @Put(PATHS.importMapping)
  @Requires('plan:import')
  @Describes('Replaces a kept mapping', SavedMapping)
  async replace(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @SeenVersion() version: number,
    @Body({ schema: SavedMappingInput }) input: SavedMappingInput,
  ): Promise<SavedMapping> {
    return this.mappings.replace((await this.roadmaps.find(code)).roadmap, id, version, input);
  }

  @Delete(PATHS.importMapping)
  @Requires('plan:import')
  @HttpCode(204)
  @Describes('Forgets a kept mapping')
  async remove(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
  ): Promise<void> {
    await this.mappings.remove((await this.roadmaps.find(code)).roadmap, id);
  }
}
