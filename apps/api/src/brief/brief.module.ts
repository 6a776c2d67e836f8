import { Module } from '@nestjs/common';
import { DialogueModule } from '../dialogue';
import { IndicatorsModule } from '../indicators';
import { RoadmapModule } from '../roadmap';
import { BriefService } from './brief.service';
import { BriefsController } from './briefs.controller';

/** Briefs: a roadmap on a few pages, as of a day. */
@Module({
  imports: [RoadmapModule, DialogueModule, IndicatorsModule],
  controllers: [BriefsController],
  providers: [BriefService],
})
export class BriefModule {}
