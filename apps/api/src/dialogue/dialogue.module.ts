import { Module } from '@nestjs/common';
import { Database } from '../platform/database';
import { RecordWrites } from '../platform/record-writes';
import { RoadmapModule } from '../roadmap';
import { AgreementsController } from './agreements.controller';
import { AgreementsService } from './agreements.service';
import { CalendarFeedsService } from './calendar-feeds.service';
import { CalendarsController } from './calendars.controller';
import { CalendarsService } from './calendars.service';
import { DialogueBodiesController } from './dialogue-bodies.controller';
import { DialogueBodiesService } from './dialogue-bodies.service';
import { DialogueOverviewService } from './dialogue-overview.service';
import { DialogueRecords } from './dialogue-records';
import { DialogueExportsController } from './exports.controller';
import { DialogueExportsService } from './exports.service';
import { MeetingPageService } from './meeting-page.service';
import { MeetingsController } from './meetings.controller';
import { MeetingsService } from './meetings.service';
import { VERSIONED_RECORDS } from './records';
import { VisibleDialogue } from './visible-dialogue';

/** Social dialogue: who was heard, what was agreed, and whether it was kept. */
@Module({
  imports: [RoadmapModule],
  controllers: [
    MeetingsController,
    AgreementsController,
    DialogueBodiesController,
    CalendarsController,
    DialogueExportsController,
  ],
  providers: [
    VisibleDialogue,
    DialogueRecords,
    {
      provide: RecordWrites,
      inject: [Database],
      useFactory: (database: Database) => new RecordWrites(database, VERSIONED_RECORDS),
    },
    MeetingPageService,
    MeetingsService,
    AgreementsService,
    DialogueBodiesService,
    DialogueOverviewService,
    CalendarFeedsService,
    CalendarsService,
    DialogueExportsService,
  ],
  exports: [DialogueOverviewService, DialogueRecords],
})
export class DialogueModule {}
