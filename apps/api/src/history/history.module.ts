import { Module } from '@nestjs/common';
import { RoadmapModule } from '../roadmap';
import { ComparisonExportService } from './comparison-export.service';
import { ComparisonService } from './comparison.service';
import { HistoryController } from './history.controller';
import { RecordedDays } from './recorded-days';
import { StoryService } from './story.service';

/** The past of a roadmap: two days side by side, and the story of what was changed. */
@Module({
  imports: [RoadmapModule],
  controllers: [HistoryController],
  providers: [RecordedDays, ComparisonService, ComparisonExportService, StoryService],
})
export class HistoryModule {}
