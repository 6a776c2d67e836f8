import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Req } from '@nestjs/common';
import {
  CalendarFeedInput,
  CalendarFeedList,
  NewCalendarFeed,
  PATHS,
  RecordIdInPath,
  RoadmapCode,
} from '@rumbo/domain';
import type { Request } from 'express';
import { Requires } from '../platform/access';
import { SeenState, type UnlessSeen } from '../platform/if-none-match';
import { Describes } from '../platform/openapi/contract';
import { CalendarFeedsService } from './calendar-feeds.service';
import { CalendarsService } from './calendars.service';

const CALENDAR = 'text/calendar; charset=utf-8';

@Controller()
export class CalendarsController {
  constructor(
    private readonly calendars: CalendarsService,
    private readonly feeds: CalendarFeedsService,
  ) {}

  @Get(PATHS.meetingCalendar)
  @Requires('dialogue:read')
  @Header('Content-Type', CALENDAR)
  @Header('Content-Disposition', 'attachment; filename="meeting.ics"')
  @Describes('A meeting as an iCalendar file')
  meeting(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @Req() request: Request,
  ): Promise<string> {
    return this.calendars.meeting(code, id, originOf(request));
  }

  @Get(PATHS.calendar)
  @Requires('dialogue:read')
  @Header('Content-Type', CALENDAR)
  @Describes('The meetings that the person of this secret address may see, as an iCalendar feed')
  feed(
    @Param('token') token: string,
    @Req() request: Request,
    @SeenState() unlessSeen: UnlessSeen,
  ): Promise<string | undefined> {
    return this.calendars.feed(token, originOf(request), unlessSeen);
  }

  @Get(PATHS.calendarFeeds)
  @Requires('calendar:use')
  @Describes('The calendar feeds that somebody has made for themselves, newest first', CalendarFeedList)
  async list(): Promise<CalendarFeedList> {
    return { items: await this.feeds.list() };
  }

  @Post(PATHS.calendarFeeds)
  @Requires('calendar:use')
  @Describes('Makes a calendar feed, and answers its secret address, this once', NewCalendarFeed)
  create(@Body({ schema: CalendarFeedInput }) input: CalendarFeedInput): Promise<NewCalendarFeed> {
    return this.feeds.create(input);
  }

  @Delete(PATHS.calendarFeed)
  @Requires('calendar:use')
  @HttpCode(204)
  @Describes('Revokes a calendar feed: its address opens nothing any more')
  revoke(@Param('id', { schema: RecordIdInPath }) id: number): Promise<void> {
    return this.feeds.revoke(id);
  }
}

const originOf = ({ protocol, host }: Request) => `${protocol}://${host}`;
