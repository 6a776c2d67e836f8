import { Body, Controller, Delete, HttpCode, Param, Patch, Post } from '@nestjs/common';
import {
  Axis,
  Objective,
  ObjectiveInput,
  PATHS,
  RecordIdInPath,
  RoadmapCode,
  SectionInput,
} from '@rumbo/domain';
import { Requires } from '../platform/access';
import { SeenVersion } from '../platform/if-match';
import { Describes } from '../platform/openapi/contract';
import { SectionsService } from './sections.service';

@Controller()
export class SectionsController {
  constructor(private readonly sections: SectionsService) {}

  @Post(PATHS.axes)
  @Requires('milestone:edit')
  @Describes('Adds an axis at the end of a roadmap', Axis)
  addAxis(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Body({ schema: SectionInput }) input: SectionInput,
  ): Promise<Axis> {
    return this.sections.addAxis(code, input);
  }

  @Patch(PATHS.axis)
  @Requires('milestone:edit')
  @Describes('Changes an axis', Axis)
  editAxis(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @SeenVersion() version: number,
    @Body({ schema: SectionInput }) input: SectionInput,
  ): Promise<Axis> {
    return this.sections.editAxis(code, id, version, input);
  }

  @Delete(PATHS.axis)
  @Requires('milestone:edit')
  @HttpCode(204)
  @Describes('Removes an axis that has no objectives')
  removeAxis(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
  ): Promise<void> {
    return this.sections.remove('axis', code, id);
  }

  @Post(PATHS.objectives)
  @Requires('milestone:edit')
  @Describes('Adds an objective at the end of an axis', Objective)
  addObjective(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Body({ schema: ObjectiveInput }) input: ObjectiveInput,
  ): Promise<Objective> {
    return this.sections.addObjective(code, input);
  }

  @Patch(PATHS.objective)
  @Requires('milestone:edit')
  @Describes('Changes an objective, or moves it to another axis', Objective)
  editObjective(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @SeenVersion() version: number,
    @Body({ schema: ObjectiveInput }) input: ObjectiveInput,
  ): Promise<Objective> {
    return this.sections.editObjective(code, id, version, input);
  }

  @Delete(PATHS.objective)
  @Requires('milestone:edit')
  @HttpCode(204)
  @Describes('Removes an objective that has no milestones')
  removeObjective(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
  ): Promise<void> {
    return this.sections.remove('objective', code, id);
  }
}
