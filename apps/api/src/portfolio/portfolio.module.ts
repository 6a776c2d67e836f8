import { Module } from '@nestjs/common';
import { Changes } from './changes';
import { ComparisonService } from './comparison.service';
import { ExperienceService } from './experience.service';
import { PastRows } from './past-rows';
import { PortfolioController } from './portfolio.controller';
import { PortfolioFactsReader } from './portfolio-facts';
import { PortfolioRows } from './portfolio-rows';
import { PortfolioService } from './portfolio.service';

/** The portfolio: all roadmaps at once, side by side, and what others have done. */
@Module({
  controllers: [PortfolioController],
  providers: [
    Changes,
    PortfolioFactsReader,
    PortfolioRows,
    PastRows,
    PortfolioService,
    ComparisonService,
    ExperienceService,
  ],
})
export class PortfolioModule {}
