import { Module } from '@nestjs/common';
import { PeopleModule } from '../people';
import { RoadmapModule } from '../roadmap';
import { DigestAddresses } from './digest-addresses.service';
import { DigestController } from './digest.controller';
import { DigestSettingsService } from './digest-settings.service';
import { Digests } from './digests.service';
import { NotificationsController } from './notifications.controller';
import { NotificationsService } from './notifications.service';
import { Telling } from './telling.service';

/** What people are told of: in the product, and in digests by mail. */
@Module({
  imports: [PeopleModule, RoadmapModule],
  controllers: [NotificationsController, DigestController],
  providers: [Telling, NotificationsService, Digests, DigestSettingsService, DigestAddresses],
})
export class NotificationsModule {}
