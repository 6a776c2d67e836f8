import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import {
  DialogueBody,
  DialogueBodyInput,
  DialogueBodyList,
  PATHS,
  RecordIdInPath,
  RoadmapCode,
} from '@rumbo/domain';
import { Requires } from '../platform/access';
import { SeenVersion } from '../platform/if-match';
import { Describes } from '../platform/openapi/contract';
import { DialogueBodiesService } from './dialogue-bodies.service';

@Controller()
export class DialogueBodiesController {
  constructor(private readonly bodies: DialogueBodiesService) {}

  @Get(PATHS.dialogueBodies)
  @Requires('dialogue:read')
  @Describes('Councils, tables and committees in which a roadmap is discussed', DialogueBodyList)
  async list(@Param('roadmap', { schema: RoadmapCode }) code: string): Promise<DialogueBodyList> {
    return { items: await this.bodies.list(code) };
  }

  @Post(PATHS.dialogueBodies)
  @Requires('dialogue:write')
  @Describes('Adds a dialogue body', DialogueBody)
  create(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Body({ schema: DialogueBodyInput }) input: DialogueBodyInput,
  ): Promise<DialogueBody> {
    return this.bodies.create(code, input);
  }

  @Patch(PATHS.dialogueBody)
  @Requires('dialogue:write')
  @Describes('Changes a dialogue body', DialogueBody)
  edit(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @SeenVersion() version: number,
    @Body({ schema: DialogueBodyInput }) input: DialogueBodyInput,
  ): Promise<DialogueBody> {
    return this.bodies.edit(code, id, version, input);
  }
}
