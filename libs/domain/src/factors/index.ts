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
export { type EngagementRecord, engagementSignals } from './engagement-signals';
export * from './engagement-standing';
export * from './factor-standing';
export * from './pages';
export * from './policies';
export { type PolicyRecord, policySignals } from './policy-signals';
export * from './signal';
export * from './standards';
export * from './standing';
export * from './vocabularies';
