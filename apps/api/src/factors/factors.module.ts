import { Module } from '@nestjs/common';
import { DialogueModule } from '../dialogue';
import { IndicatorsModule } from '../indicators';
import { PeopleModule } from '../people';
import { Database } from '../platform/database';
import { RecordWrites } from '../platform/record-writes';
import { AssessmentsService } from './assessments.service';
import { EngagementModule } from './engagement';
import { FactorSignals } from './factor-signals';
import { FactorsController } from './factors.controller';
import { FactorsPageService } from './factors-page.service';
import { RecordLinks } from './record-links';
import { VERSIONED_RECORDS } from './records';
import { VisibleFactors } from './visible-factors';

/** Success factors: how each perspective judges them, and what the records say beside it. */
@Module({
  imports: [PeopleModule, DialogueModule, IndicatorsModule, EngagementModule],
  controllers: [FactorsController],
  providers: [
    {
      provide: RecordWrites,
      inject: [Database],
      useFactory: (database: Database) => new RecordWrites(database, VERSIONED_RECORDS),
    },
    VisibleFactors,
    FactorSignals,
    RecordLinks,
    FactorsPageService,
    AssessmentsService,
  ],
})
export class FactorsModule {}
