import { Module } from '@nestjs/common';
import { PeopleModule } from '../people';
import { RoadmapModule } from '../roadmap';
import { ChangeFeed } from './change-feed';
import { EventsController } from './events.controller';
import { Listeners } from './listeners';
import { LiveService } from './live.service';

/** Tells who looks at a roadmap that it has changed. */
@Module({
  imports: [PeopleModule, RoadmapModule],
  controllers: [EventsController],
  providers: [ChangeFeed, Listeners, LiveService],
})
export class LiveModule {}
