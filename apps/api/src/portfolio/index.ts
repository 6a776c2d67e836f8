export { PortfolioModule } from './portfolio.module';
export { PortfolioRows } from './portfolio-rows';
