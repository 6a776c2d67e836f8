import * as z from 'zod';
import { CountryCode } from '../people/bodies';
import { Paragraph, Title } from '../platform/localized-text';
import { Day, Period } from '../platform/periods';
import { failWith } from '../platform/problem';
import { RecordId } from '../platform/record-id';
import { Url } from '../roadmap/milestone';
import { Currency } from './currencies';
import { Decision, ExchangeDirection, ExchangeKind, InstrumentKind, PartnerKind } from './engagement-codes';

const Line = (limit: number) => z.string().trim().min(1).max(limit);

/** Values of a list, each once. */
export const listOf = <T extends z.ZodType>(item: T, limit = 100) =>
  z
    .array(item)
    .max(limit)
    .superRefine((list, ctx) => {
      list.forEach((value, n) => {
        if (list.indexOf(value) < n) failWith(ctx, 'repeatedValue', undefined, [n]);
      });
    });

/** What every record has beyond what people write into it. */
const recorded = { id: RecordId, illustrative: z.boolean(), version: z.int() };

const partner = {
  /** Short name as people say it: OIT, CEPAL. Unique in its roadmap. */
  acronym: Line(60),
  name: Title,
  kind: PartnerKind,
  website: Url.nullable(),
};
/** An international organisation, a movement or a country that a roadmap works with. */
export const PartnerInput = z.strictObject(partner);
export type PartnerInput = z.infer<typeof PartnerInput>;
export const Partner = z.object({ ...partner, ...recorded });
export type Partner = z.infer<typeof Partner>;

/** A sum of money; wide enough for public budgets. */
const Amount = z.number().min(0).max(1e15);

/** Something that cooperation delivered, and the norm or plan that made it the country's own. */
export const InstrumentOutput = z
  .strictObject({
    title: Line(500),
    deliveredOn: Day.nullable(),
    adoptedIn: Line(500).nullable(),
    adoptedOn: Day.nullable(),
  })
  .superRefine(({ deliveredOn, adoptedIn, adoptedOn }, ctx) => {
    if (adoptedOn !== null && adoptedIn === null) failWith(ctx, 'required', undefined, ['adoptedIn']);
    if (adoptedIn !== null && adoptedOn === null) failWith(ctx, 'required', undefined, ['adoptedOn']);
    if (adoptedOn !== null && deliveredOn === null) failWith(ctx, 'required', undefined, ['deliveredOn']);
    if (adoptedOn !== null && deliveredOn !== null && adoptedOn < deliveredOn)
      failWith(ctx, 'outOfOrder', undefined, ['adoptedOn']);
  });
export type InstrumentOutput = z.infer<typeof InstrumentOutput>;

const instrument = {
  partnerIds: listOf(RecordId).min(1),
  kind: InstrumentKind,
  title: Title,
  startsOn: Day,
  /** Null: open-ended. */
  endsOn: Day.nullable(),
  /** Outcome of the country programme (DWCP, UNSDCF) that it serves. */
  outcome: Line(200).nullable(),
  /** Currency of both amounts; an amount that nobody knows is null, which is not zero. */
  currency: Currency.nullable(),
  domesticFunding: Amount.nullable(),
  partnerFunding: Amount.nullable(),
  outputs: z.array(InstrumentOutput).max(100),
  url: Url.nullable(),
};
/** An agreement, project, programme or assistance with at least one partner. */
export const InstrumentInput = z.strictObject(instrument).superRefine((value, ctx) => {
  const { startsOn, endsOn, currency, domesticFunding, partnerFunding } = value;
  if (endsOn !== null && endsOn < startsOn) failWith(ctx, 'endBeforeStart', undefined, ['endsOn']);
  const funded = domesticFunding !== null || partnerFunding !== null;
  if (funded && currency === null) failWith(ctx, 'required', undefined, ['currency']);
});
export type InstrumentInput = z.infer<typeof InstrumentInput>;
export const Instrument = z.object({ ...instrument, ...recorded });
export type Instrument = z.infer<typeof Instrument>;

const recommendation = {
  partnerId: RecordId,
  text: Paragraph,
  receivedOn: Day,
  /** The report, letter or session that it comes from. */
  source: Line(500).nullable(),
  url: Url.nullable(),
  decision: Decision,
  decidedOn: Day.nullable(),
  reason: Paragraph.nullable(),
  /** Milestones that carry it. */
  milestoneIds: listOf(RecordId),
};
/** Advice of a partner, and what the country decided about it. */
export const RecommendationInput = z.strictObject(recommendation).superRefine((value, ctx) => {
  const { decision, decidedOn, reason, receivedOn } = value;
  if (decision === 'pending') {
    if (decidedOn !== null) failWith(ctx, 'onlyWhenDecided', undefined, ['decidedOn']);
    if (reason !== null) failWith(ctx, 'onlyWhenDecided', undefined, ['reason']);
    return;
  }
  if (decidedOn === null) failWith(ctx, 'required', undefined, ['decidedOn']);
  else if (decidedOn < receivedOn) failWith(ctx, 'outOfOrder', undefined, ['decidedOn']);
  if (decision !== 'adopted' && reason === null) failWith(ctx, 'required', undefined, ['reason']);
});
export type RecommendationInput = z.infer<typeof RecommendationInput>;
export const Recommendation = z.object({ ...recommendation, ...recorded });
export type Recommendation = z.infer<typeof Recommendation>;

const exchange = {
  direction: ExchangeDirection,
  kind: ExchangeKind,
  heldOn: Day,
  topic: Title,
  partnerIds: listOf(RecordId),
  countries: listOf(CountryCode),
  url: Url.nullable(),
};
/** Experience that the country gave or received: with a partner or another country, but for what is tabled before all. */
export const ExchangeInput = z.strictObject(exchange).superRefine(({ kind, partnerIds, countries }, ctx) => {
  if (kind !== 'resolution' && partnerIds.length + countries.length === 0)
    failWith(ctx, 'withWhom', undefined, ['partnerIds']);
});
export type ExchangeInput = z.infer<typeof ExchangeInput>;
export const Exchange = z.object({ ...exchange, ...recorded });
export type Exchange = z.infer<typeof Exchange>;

const duty = {
  partnerId: RecordId,
  title: Title,
  due: Period,
  deliveredOn: Day.nullable(),
  /** Whether workers, employers and SSE organisations were consulted about it. */
  consulted: z.boolean(),
  public: z.boolean(),
  url: Url.nullable(),
};
/** A report that the country owes a partner. */
export const ReportingDutyInput = z.strictObject(duty).superRefine((value, ctx) => {
  if (value.public && value.deliveredOn === null) failWith(ctx, 'onlyWhenDelivered', undefined, ['public']);
});
export type ReportingDutyInput = z.infer<typeof ReportingDutyInput>;
export const ReportingDuty = z.object({ ...duty, ...recorded });
export type ReportingDuty = z.infer<typeof ReportingDuty>;
