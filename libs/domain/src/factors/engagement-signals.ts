import { monthsBefore } from '../dialogue/windows';
import { periodEnd } from '../platform/calendar';
import type { Day } from '../platform/periods';
import type { Milestone } from '../roadmap/milestone';
import type { Criterion } from './assessment';
import type { Exchange, Instrument, InstrumentOutput, Recommendation, ReportingDuty } from './engagement';
import { domesticShare, dutyState, fundingOf, isInForce } from './engagement-standing';
import { isLinked, type MilestoneLinksInput } from './policies';
import type { ENGAGEMENT_SIGNALS, FactorSignal, RecordKind } from './signal';

/** What the signals of international engagement read of the records of a roadmap. */
export interface EngagementRecord {
  milestones: readonly (Pick<Milestone, 'id' | 'status'> & MilestoneLinksInput)[];
  instruments: readonly InstrumentFacts[];
  recommendations: readonly Pick<Recommendation, 'id' | 'receivedOn' | 'decision' | 'decidedOn'>[];
  exchanges: readonly Pick<Exchange, 'id' | 'direction' | 'heldOn'>[];
  duties: readonly Pick<ReportingDuty, 'id' | 'due' | 'deliveredOn'>[];
}
type InstrumentFacts = Pick<
  Instrument,
  'id' | 'startsOn' | 'endsOn' | 'currency' | 'domesticFunding' | 'partnerFunding'
> & { outputs: readonly Pick<InstrumentOutput, 'deliveredOn' | 'adoptedOn'>[] };

/** Months that exchange looks back. */
const EXCHANGE_WINDOW = 12;
/** The rubric of ownership names one bound: a domestic share above half, in percent, is level 4. */
const OWNED = { above: 50, level: 4 } as const;

/** Signals of the third factor. The method sets a level for funding alone. */
export function engagementSignals(record: EngagementRecord, asOf: Day): FactorSignal[] {
  const begun = record.instruments.filter(({ startsOn }) => startsOn <= asOf);
  const active = begun.filter((instrument) => isInForce(instrument, asOf));
  const milestones = record.milestones.filter(({ status }) => status !== 'cancelled');
  const linked = milestones.filter(isLinked);
  return [
    signal('E1', 'F3_1', 'instrument', { part: active.length, whole: begun.length, ids: idsOf(active) }),
    signal('E2', 'F3_1', 'milestone', { part: linked.length, whole: milestones.length, ids: idsOf(linked) }),
    advice(record.recommendations, asOf),
    reporting(record.duties, asOf),
    exchange(record.exchanges, asOf),
    funding(active),
    outputs(begun, asOf),
  ];
}

const idsOf = (items: readonly { id: number }[]) => items.map(({ id }) => id);

const signal = (
  code: (typeof ENGAGEMENT_SIGNALS)[number],
  criterion: Criterion,
  of: RecordKind,
  counted: Pick<FactorSignal, 'part' | 'whole' | 'ids'> & Partial<FactorSignal>,
): FactorSignal => ({
  code,
  criterion,
  of,
  level: null,
  threshold: false,
  from: null,
  details: {},
  ...counted,
});

function advice(all: EngagementRecord['recommendations'], asOf: Day): FactorSignal {
  const received = all.filter(({ receivedOn }) => receivedOn <= asOf);
  const decided = received.filter(({ decidedOn }) => decidedOn !== null && decidedOn <= asOf);
  const count = (decision: string) => decided.filter((one) => one.decision === decision).length;
  return signal('E3', 'F3_2', 'recommendation', {
    part: decided.length,
    whole: received.length,
    ids: idsOf(decided),
    details: { adopted: count('adopted'), adapted: count('adapted'), declined: count('declined') },
  });
}

function reporting(duties: EngagementRecord['duties'], asOf: Day): FactorSignal {
  const due = duties.filter((duty) => periodEnd(duty.due) <= asOf);
  const onTime = due.filter((duty) => dutyState(duty, asOf) === 'on_time');
  const late = due.filter((duty) => dutyState(duty, asOf) === 'late').length;
  return signal('E4', 'F3_3', 'duty', {
    part: onTime.length,
    whole: due.length,
    ids: idsOf(onTime),
    details: { late, missing: due.length - onTime.length - late },
  });
}

function exchange(exchanges: EngagementRecord['exchanges'], asOf: Day): FactorSignal {
  const from = monthsBefore(asOf, EXCHANGE_WINDOW);
  const recent = exchanges.filter(({ heldOn }) => heldOn > from && heldOn <= asOf);
  const given = recent.filter(({ direction }) => direction === 'given').length;
  return signal('E5', 'F3_4', 'exchange', {
    part: given,
    whole: recent.length,
    ids: idsOf(recent),
    from,
    details: { given, received: recent.length - given },
  });
}

/** Amounts in different currencies are told apart and never added; a missing amount is not zero. */
function funding(active: readonly InstrumentFacts[]): FactorSignal {
  const funded = active.filter(({ currency }) => currency !== null);
  const known = funded.filter((instrument) => fundingOf([instrument]).length > 0);
  const sums = fundingOf(known);
  const [only = { domestic: 0, partner: 0 }] = sums.length === 1 ? sums : [];
  const unknown = funded.length - known.length;
  const owned = unknown === 0 && (domesticShare(only) ?? 0) > OWNED.above;
  const amounts = sums.flatMap(({ currency, domestic, partner }): [string, number][] => [
    [`domestic.${currency}`, domestic],
    [`partner.${currency}`, partner],
  ]);
  return signal('E6', 'F3_5', 'instrument', {
    level: owned ? OWNED.level : null,
    threshold: true,
    part: only.domestic,
    whole: only.domestic + only.partner,
    ids: idsOf(known),
    details: { unknown, currencies: sums.length, ...Object.fromEntries(amounts) },
  });
}

function outputs(begun: readonly InstrumentFacts[], asOf: Day): FactorSignal {
  const by = (day: Day | null) => day !== null && day <= asOf;
  const delivered = begun.flatMap(({ id, outputs }) =>
    outputs.filter(({ deliveredOn }) => by(deliveredOn)).map((output) => ({ ...output, id })),
  );
  const adopted = delivered.filter(({ adoptedOn }) => by(adoptedOn));
  return signal('E7', 'F3_2', 'instrument', {
    part: adopted.length,
    whole: delivered.length,
    ids: [...new Set(idsOf(adopted))],
  });
}
