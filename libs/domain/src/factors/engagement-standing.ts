import { periodEnd } from '../platform/calendar';
import type { Day } from '../platform/periods';
import type { FieldError } from '../platform/problem';
import type {
  ExchangeInput,
  Instrument,
  InstrumentInput,
  RecommendationInput,
  ReportingDuty,
  ReportingDutyInput,
} from './engagement';

/** Whether an instrument is in force on a day; one without an end stays so. */
export const isInForce = (
  { startsOn, endsOn }: Pick<Instrument, 'startsOn' | 'endsOn'>,
  asOf: Day,
): boolean => startsOn <= asOf && (endsOn === null || asOf <= endsOn);

/** How a report that is owed stands on a day. Exactly one holds. */
export const DUTY_STATES = ['overdue', 'due', 'late', 'on_time'] as const;
export type DutyState = (typeof DUTY_STATES)[number];

/** Due until the end of its period, then overdue; once delivered, on time or late for good. */
export function dutyState(
  { due, deliveredOn }: Pick<ReportingDuty, 'due' | 'deliveredOn'>,
  asOf: Day,
): DutyState {
  const lastDay = periodEnd(due);
  if (deliveredOn !== null && deliveredOn <= asOf) return deliveredOn <= lastDay ? 'on_time' : 'late';
  return lastDay < asOf ? 'overdue' : 'due';
}

/** What the country and its partners give in one currency, from the instruments that know both amounts. */
export interface Funding {
  currency: string;
  domestic: number;
  partner: number;
  instruments: number;
}

type Funded = Pick<Instrument, 'currency' | 'domesticFunding' | 'partnerFunding'>;

/** Sums by currency, that of most instruments first: amounts in different currencies are never added. */
export function fundingOf(instruments: readonly Funded[]): Funding[] {
  const known = instruments.flatMap(({ currency, domesticFunding, partnerFunding }) =>
    currency !== null && domesticFunding !== null && partnerFunding !== null
      ? [{ currency, domestic: domesticFunding, partner: partnerFunding }]
      : [],
  );
  return [...Map.groupBy(known, ({ currency }) => currency)]
    .map(([currency, all]) => ({
      currency,
      domestic: all.reduce((sum, { domestic }) => sum + domestic, 0),
      partner: all.reduce((sum, { partner }) => sum + partner, 0),
      instruments: all.length,
    }))
    .sort((a, b) => b.instruments - a.instruments || a.currency.localeCompare(b.currency));
}

/** Percent of the funding that is the country's own; null when nothing was given. Never shown without its amounts. */
export function domesticShare({ domestic, partner }: Pick<Funding, 'domestic' | 'partner'>): number | null {
  const total = domestic + partner;
  return total > 0 ? (domestic / total) * 100 : null;
}

/** What is said to have happened does not lie in the future. */
const notAfter = (today: Day, days: Record<string, Day | null>): FieldError[] =>
  Object.entries(days).flatMap(([path, day]) =>
    day !== null && day > today ? [{ path, code: 'inTheFuture' }] : [],
  );

export const checkInstrument = ({ outputs }: InstrumentInput, today: Day): FieldError[] =>
  outputs.flatMap(({ deliveredOn, adoptedOn }, n) =>
    notAfter(today, { [`outputs.${n}.deliveredOn`]: deliveredOn, [`outputs.${n}.adoptedOn`]: adoptedOn }),
  );

export const checkRecommendation = (
  { receivedOn, decidedOn }: RecommendationInput,
  today: Day,
): FieldError[] => notAfter(today, { receivedOn, decidedOn });

export const checkExchange = ({ heldOn }: ExchangeInput, today: Day): FieldError[] =>
  notAfter(today, { heldOn });

export const checkReportingDuty = ({ deliveredOn }: ReportingDutyInput, today: Day): FieldError[] =>
  notAfter(today, { deliveredOn });
