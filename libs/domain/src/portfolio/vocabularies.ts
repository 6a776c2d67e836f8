/** Why a roadmap needs attention, in the order in which reasons of one weight are read. */
export const PORTFOLIO_REASONS = [
  'overdue',
  'report_overdue',
  'indicators_off_track',
  'dialogue_gap',
  'dialogue_exclusion',
  'minutes_pending',
  'silent',
  'disagreement',
  'factor_low',
  'at_risk',
] as const;
export type PortfolioReason = (typeof PORTFOLIO_REASONS)[number];

/** Most severe first. */
export const SEVERITIES = ['high', 'medium', 'low'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Where the records behind a reason are seen. */
export const REASON_PAGES = {
  overdue: 'plan',
  at_risk: 'plan',
  silent: 'plan',
  report_overdue: 'reports',
  indicators_off_track: 'indicators',
  dialogue_gap: 'dialogue',
  dialogue_exclusion: 'dialogue',
  minutes_pending: 'dialogue',
  disagreement: 'factors',
  factor_low: 'factors',
} as const satisfies Record<PortfolioReason, string>;

/** Columns that the portfolio is sorted by. */
export const PORTFOLIO_COLUMNS = [
  'attention',
  'country',
  'title',
  'status',
  'progress',
  'behind',
  'overdue',
  'slippage',
  'lastUpdate',
  'meetings',
  'inclusion',
  'offTrack',
  'F1',
  'F2',
  'F3',
  'report',
] as const;
export type PortfolioColumn = (typeof PORTFOLIO_COLUMNS)[number];

/** Records that tell what others have done. */
export const EXPERIENCE_KINDS = ['milestone', 'agreement', 'instrument'] as const;

/** Whether an instrument is in force on a day. */
export const INSTRUMENT_STATES = ['upcoming', 'active', 'ended'] as const;

/** Quarters that a sparkline goes back. */
export const TREND_QUARTERS = 8;
