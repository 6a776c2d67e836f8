import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import {
  AgreementInput,
  DialogueOverview,
  MeetingInput,
  MeetingList,
  MeetingPage,
  PATHS,
  RecordIdInPath,
  RoadmapCode,
} from '@rumbo/domain';
import { Requires } from '../platform/access';
import { SeenVersion } from '../platform/if-match';
import { SeenState, type UnlessSeen } from '../platform/if-none-match';
import { Describes } from '../platform/openapi/contract';
import { AgreementsService } from './agreements.service';
import { DialogueOverviewService } from './dialogue-overview.service';
import { MeetingPageService } from './meeting-page.service';
import { MeetingsService } from './meetings.service';

@Controller()
export class MeetingsController {
  constructor(
    private readonly overviews: DialogueOverviewService,
    private readonly pages: MeetingPageService,
    private readonly meetings: MeetingsService,
    private readonly agreements: AgreementsService,
  ) {}

  @Get(PATHS.dialogue)
  @Requires('dialogue:read')
  @Describes('Who was heard, how deeply, and what came of it, with eight signals', DialogueOverview)
  overview(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @SeenState() unlessSeen: UnlessSeen,
  ): Promise<DialogueOverview | undefined> {
    return this.overviews.read(code, unlessSeen);
  }

  @Get(PATHS.meetings)
  @Requires('dialogue:read')
  @Describes('The meetings of a roadmap, newest first, with who came as counts by group', MeetingList)
  list(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @SeenState() unlessSeen: UnlessSeen,
  ): Promise<MeetingList | undefined> {
    return this.pages.list(code, unlessSeen);
  }

  @Post(PATHS.meetings)
  @Requires('dialogue:write')
  @Describes('Records a meeting, attendance included', MeetingPage)
  create(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Body({ schema: MeetingInput }) input: MeetingInput,
  ): Promise<MeetingPage> {
    return this.meetings.create(code, input);
  }

  @Get(PATHS.meeting)
  @Requires('dialogue:read')
  @Describes('A meeting: who and what was prepared, what was said, what was agreed', MeetingPage)
  read(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @SeenState() unlessSeen: UnlessSeen,
  ): Promise<MeetingPage | undefined> {
    return this.pages.read(code, id, unlessSeen);
  }

  @Patch(PATHS.meeting)
  @Requires('dialogue:write')
  @Describes('Changes the record of a meeting', MeetingPage)
  edit(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @SeenVersion() version: number,
    @Body({ schema: MeetingInput }) input: MeetingInput,
  ): Promise<MeetingPage> {
    return this.meetings.edit(code, id, version, input);
  }

  @Post(PATHS.meetingAgreements)
  @Requires('dialogue:write')
  @Describes('Records what a meeting agreed on', MeetingPage)
  agree(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @Body({ schema: AgreementInput }) input: AgreementInput,
  ): Promise<MeetingPage> {
    return this.agreements.create(code, id, input);
  }
}
