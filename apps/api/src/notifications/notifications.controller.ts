import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { NotificationPage, NotificationQuery, NotificationsSeen, PATHS, UnseenCount } from '@rumbo/domain';
import { Requires } from '../platform/access';
import { Describes } from '../platform/openapi/contract';
import { NotificationsService } from './notifications.service';

@Controller()
export class NotificationsController {
  constructor(private readonly notifications: NotificationsService) {}

  @Get(PATHS.notifications)
  @Requires('account:use')
  @Describes('What the person is told of, newest first, and how much of it is unseen', NotificationPage)
  page(@Query({ schema: NotificationQuery }) query: NotificationQuery): Promise<NotificationPage> {
    return this.notifications.page(query);
  }

  @Post(PATHS.notificationsSeen)
  @Requires('account:use')
  @HttpCode(200)
  @Describes('Marks notifications as seen: some, or all up to one', UnseenCount)
  see(@Body({ schema: NotificationsSeen }) seen: NotificationsSeen): Promise<UnseenCount> {
    return this.notifications.see(seen);
  }
}
