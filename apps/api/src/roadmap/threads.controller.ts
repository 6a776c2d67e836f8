import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import {
  AnswerInput,
  MentionableList,
  MyMentions,
  PATHS,
  RecordIdInPath,
  RoadmapCode,
  Thread,
  ThreadEdit,
  ThreadInput,
  ThreadList,
  ThreadQuery,
} from '@rumbo/domain';
import { Requires } from '../platform/access';
import { SeenState, type UnlessSeen } from '../platform/if-none-match';
import { Describes } from '../platform/openapi/contract';
import { ThreadsService } from './threads.service';

@Controller()
export class ThreadsController {
  constructor(private readonly threads: ThreadsService) {}

  @Get(PATHS.threads)
  @Requires('comment:read')
  @Describes('The threads about a record, or those of a roadmap that mention the reader', ThreadList)
  read(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Query({ schema: ThreadQuery }) query: ThreadQuery,
    @SeenState() unlessSeen: UnlessSeen,
  ): Promise<ThreadList | undefined> {
    return this.threads.read(code, query, unlessSeen);
  }

  @Post(PATHS.threads)
  @Requires('comment:write')
  @Describes('Begins a thread about a record, or about a part of it', Thread)
  begin(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Body({ schema: ThreadInput }) input: ThreadInput,
  ): Promise<Thread> {
    return this.threads.begin(code, input);
  }

  @Post(PATHS.threadAnswers)
  @Requires('comment:write')
  @Describes('Answers in a thread; one that was resolved is open again', Thread)
  answer(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @Body({ schema: AnswerInput }) input: AnswerInput,
  ): Promise<Thread> {
    return this.threads.answer(code, id, input);
  }

  /** Who began a thread may resolve it, and those who steer the work any: so the service asks again. */
  @Patch(PATHS.thread)
  @Requires('comment:read')
  @Describes('Resolves a thread, or opens it again', Thread)
  edit(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @Body({ schema: ThreadEdit }) edit: ThreadEdit,
  ): Promise<Thread> {
    return this.threads.edit(code, id, edit);
  }

  @Get(PATHS.mentionable)
  @Requires('comment:write')
  @Describes('Who can be mentioned: people with a role in the country, or in the world', MentionableList)
  mentionable(@Param('roadmap', { schema: RoadmapCode }) code: string): Promise<MentionableList> {
    return this.threads.mentionable(code);
  }

  @Get(PATHS.myMentions)
  @Requires('comment:read')
  @Describes('Threads of all roadmaps that mention the person, open ones first', MyMentions)
  mentions(): Promise<MyMentions> {
    return this.threads.mentions();
  }
}
