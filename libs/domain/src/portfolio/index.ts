export * from './vocabularies';
export * from './row';
export * from './page';
export * from './comparison';
export * from './experience';
export { attentionReasons, severityOf } from './attention';
export { type PortfolioFacts, portfolioRow, publishedRow } from './figures';
export { endedQuarters } from './quarters';
export { comparedCriteria, comparedIndicator, type ComparedAssessment, type IndicatorFacts } from './compare';
