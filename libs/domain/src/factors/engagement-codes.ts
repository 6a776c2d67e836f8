import * as z from 'zod';

/** With whom a country engages beyond its borders. */
export const PARTNER_KINDS = [
  'ilo',
  'un',
  'development_bank',
  'regional',
  'bilateral',
  'movement',
  'academia',
  'other',
] as const;
export const PartnerKind = z.enum(PARTNER_KINDS);
export type PartnerKind = z.infer<typeof PartnerKind>;

/** Ways of working together that have a beginning, and mostly an end. */
export const INSTRUMENT_KINDS = ['agreement', 'project', 'programme', 'assistance'] as const;
export const InstrumentKind = z.enum(INSTRUMENT_KINDS);
export type InstrumentKind = z.infer<typeof InstrumentKind>;

/** What the country decided about a recommendation; `adapted` and `declined` owe a reason. */
export const DECISIONS = ['pending', 'adopted', 'adapted', 'declined'] as const;
export const Decision = z.enum(DECISIONS);
export type Decision = z.infer<typeof Decision>;

/** Whether the country gave of its experience, or received of another's. */
export const EXCHANGE_DIRECTIONS = ['given', 'received'] as const;
export const ExchangeDirection = z.enum(EXCHANGE_DIRECTIONS);
export type ExchangeDirection = z.infer<typeof ExchangeDirection>;

export const EXCHANGE_KINDS = [
  'seminar',
  'study_visit',
  'training',
  'mission',
  'hosting',
  'resolution',
  'other',
] as const;
export const ExchangeKind = z.enum(EXCHANGE_KINDS);
export type ExchangeKind = z.infer<typeof ExchangeKind>;

export const POLICY_KINDS = ['law', 'decree', 'plan', 'strategy', 'guide', 'bulletin', 'report'] as const;
export const PolicyKind = z.enum(POLICY_KINDS);
export type PolicyKind = z.infer<typeof PolicyKind>;

/** How a document stands to a principle; a principle that nobody looked for has no verdict at all. */
export const SCREENING_VERDICTS = ['upheld', 'partly', 'absent', 'contrary'] as const;
export const ScreeningVerdict = z.enum(SCREENING_VERDICTS);
export type ScreeningVerdict = z.infer<typeof ScreeningVerdict>;

/** Substantive elements of the ILO's decent work measurement framework. Labels: catalogue `factor.decentWork.*`. */
export const DECENT_WORK_ELEMENTS = [
  'DW1',
  'DW2',
  'DW3',
  'DW4',
  'DW5',
  'DW6',
  'DW7',
  'DW8',
  'DW9',
  'DW10',
] as const;
export const DecentWorkElement = z.enum(DECENT_WORK_ELEMENTS);
export type DecentWorkElement = z.infer<typeof DecentWorkElement>;
