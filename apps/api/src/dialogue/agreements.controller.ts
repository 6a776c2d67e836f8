import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import {
  Agreement,
  AgreementBoard,
  AgreementInput,
  MilestoneInput,
  MilestonePage,
  PATHS,
  PositionInput,
  RecordIdInPath,
  RoadmapCode,
} from '@rumbo/domain';
import { Requires } from '../platform/access';
import { SeenVersion } from '../platform/if-match';
import { SeenState, type UnlessSeen } from '../platform/if-none-match';
import { Describes } from '../platform/openapi/contract';
import { AgreementsService } from './agreements.service';

@Controller()
export class AgreementsController {
  constructor(private readonly agreements: AgreementsService) {}

  @Get(PATHS.agreements)
  @Requires('dialogue:read')
  @Describes('What was agreed, with the meeting that made it and what others say of it', AgreementBoard)
  board(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @SeenState() unlessSeen: UnlessSeen,
  ): Promise<AgreementBoard | undefined> {
    return this.agreements.board(code, unlessSeen);
  }

  @Patch(PATHS.agreement)
  @Requires('agreement:report')
  @Describes('Changes an agreement, or reports what became of it', Agreement)
  edit(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @SeenVersion() version: number,
    @Body({ schema: AgreementInput }) input: AgreementInput,
  ): Promise<Agreement> {
    return this.agreements.edit(code, id, version, input);
  }

  @Post(PATHS.agreementPositions)
  @Requires('agreement:judge')
  @Describes(
    'Confirms or disputes that an agreement was kept, for the body that the person speaks for',
    Agreement,
  )
  judge(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @Body({ schema: PositionInput }) input: PositionInput,
  ): Promise<Agreement> {
    return this.agreements.judge(code, id, input);
  }

  @Post(PATHS.agreementMilestones)
  @Requires('milestone:edit')
  @Describes('Adds a milestone that carries an agreement', MilestonePage)
  addMilestone(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @Body({ schema: MilestoneInput }) input: MilestoneInput,
  ): Promise<MilestonePage> {
    return this.agreements.addMilestone(code, id, input);
  }
}
