import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import {
  Assessment,
  AssessmentEdit,
  AssessmentInput,
  AssessmentPage,
  AssessmentRound,
  Dissent,
  DissentInput,
  FactorsPage,
  PATHS,
  RecordIdInPath,
  RoadmapCode,
  RoundInput,
} from '@rumbo/domain';
import { Requires } from '../platform/access';
import { SeenVersion } from '../platform/if-match';
import { SeenState, type UnlessSeen } from '../platform/if-none-match';
import { Describes } from '../platform/openapi/contract';
import { AssessmentsService } from './assessments.service';
import { FactorsPageService } from './factors-page.service';

@Controller()
export class FactorsController {
  constructor(
    private readonly pages: FactorsPageService,
    private readonly assessments: AssessmentsService,
  ) {}

  @Get(PATHS.factors)
  @Requires('factor:read')
  @Describes(
    'The three success factors on a day: what was judged, by whom, and what the records say',
    FactorsPage,
  )
  read(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @SeenState() unlessSeen: UnlessSeen,
  ): Promise<FactorsPage | undefined> {
    return this.pages.read(code, unlessSeen);
  }

  @Post(PATHS.assessmentRounds)
  @Requires('factor:openRound')
  @Describes('Opens a round of assessments, today', AssessmentRound)
  openRound(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Body({ schema: RoundInput }) input: RoundInput,
  ): Promise<AssessmentRound> {
    return this.assessments.openRound(code, input);
  }

  @Post(PATHS.assessments)
  @Requires('factor:assess')
  @Describes('Begins the assessment of a factor from a perspective of one’s own', AssessmentPage)
  begin(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Body({ schema: AssessmentInput }) input: AssessmentInput,
  ): Promise<AssessmentPage> {
    return this.assessments.begin(code, input);
  }

  @Get(PATHS.assessment)
  @Requires('factor:read')
  @Describes('An assessment with what it rests on; a draft only for who may write it', AssessmentPage)
  readOne(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @SeenState() unlessSeen: UnlessSeen,
  ): Promise<AssessmentPage | undefined> {
    return this.pages.readOne(code, id, unlessSeen);
  }

  @Patch(PATHS.assessment)
  @Requires('factor:assess')
  @Describes('Saves criteria of a draft; those that are left out stay', Assessment)
  save(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @SeenVersion() version: number,
    @Body({ schema: AssessmentEdit }) edit: AssessmentEdit,
  ): Promise<Assessment> {
    return this.assessments.save(code, id, version, edit);
  }

  @Post(PATHS.assessmentPublication)
  @Requires('factor:assess')
  @Describes('Publishes an assessment, which then never changes', Assessment)
  publish(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @SeenVersion() version: number,
  ): Promise<Assessment> {
    return this.assessments.publish(code, id, version);
  }

  @Post(PATHS.assessmentDissents)
  @Requires('factor:dissent')
  @Describes('Adds what a body has to say against a published assessment', Dissent)
  dissent(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @Body({ schema: DissentInput }) input: DissentInput,
  ): Promise<Dissent> {
    return this.assessments.dissent(code, id, input);
  }
}
