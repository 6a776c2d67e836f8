export * from './vocabularies';
export * from './periods';
export * from './disaggregation';
export { Band, Indicator, IndicatorCode, IndicatorInput } from './indicator';
export * from './series';
export * from './observation';
export * from './tracking';
export * from './pages';
