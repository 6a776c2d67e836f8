export * from './assessment';
export * from './currencies';
export {
  InstrumentOutput,
  Partner,
  PartnerInput,
  Instrument,
  InstrumentInput,
  Recommendation,
  RecommendationInput,
  Exchange,
  ExchangeInput,
  ReportingDuty,
  ReportingDutyInput,
} from './engagement';
export * from './engagement-codes';
export * from './engagement-pages';
export * from './engagement-standing';
export * from './pages';
export * from './policies';
export * from './signal';
export * from './standards';
export * from './standing';
export * from './vocabularies';
