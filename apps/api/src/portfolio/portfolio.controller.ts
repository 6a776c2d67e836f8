import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import {
  ExperiencePage,
  ExperienceQuery,
  PATHS,
  PortfolioComparison,
  PortfolioComparisonQuery,
  PortfolioPage,
  PortfolioQuery,
} from '@rumbo/domain';
import { Requires } from '../platform/access';
import { SeenState, type UnlessSeen } from '../platform/if-none-match';
import { Describes } from '../platform/openapi/contract';
import { ComparisonService } from './comparison.service';
import { ExperienceService } from './experience.service';
import { PortfolioService } from './portfolio.service';

@Controller()
export class PortfolioController {
  constructor(
    private readonly portfolio: PortfolioService,
    private readonly comparisons: ComparisonService,
    private readonly experience: ExperienceService,
  ) {}

  @Get(PATHS.portfolio)
  @Requires('portfolio:read')
  @Describes(
    'The roadmaps that the reader may see, where each stands and which need attention',
    PortfolioPage,
  )
  read(
    @Query({ schema: PortfolioQuery }) query: PortfolioQuery,
    @SeenState() unlessSeen: UnlessSeen,
  ): Promise<StreamableFile | undefined> {
    return this.portfolio.read(query, unlessSeen);
  }

  @Get(PATHS.portfolioComparison)
  @Requires('portfolio:read')
  @Describes('Two to four roadmaps side by side, on the same definitions', PortfolioComparison)
  compare(
    @Query({ schema: PortfolioComparisonQuery }) query: PortfolioComparisonQuery,
    @SeenState() unlessSeen: UnlessSeen,
  ): Promise<PortfolioComparison | undefined> {
    return this.comparisons.read(query, unlessSeen);
  }

  @Get(PATHS.experience)
  @Requires('portfolio:read')
  @Describes(
    'Milestones, agreements and instruments of all countries, by words, theme and form',
    ExperiencePage,
  )
  find(@Query({ schema: ExperienceQuery }) query: ExperienceQuery): Promise<ExperiencePage> {
    return this.experience.find(query);
  }
}
