import type {
  Decision,
  Exchange,
  ExchangeDirection,
  ExchangeInput,
  ExchangeKind,
  Instrument,
  InstrumentInput,
  InstrumentKind,
  InstrumentOutput,
  LocalizedText,
  MilestoneLinks,
  MilestoneLinksInput,
  Partner,
  PartnerInput,
  PartnerKind,
  Recommendation,
  RecommendationInput,
  ReportingDuty,
  ReportingDutyInput,
  Standard,
} from '@rumbo/domain';
import { lineOrNull, textOrNull } from '../keeping/keep-record';

/** Each kind of record as it is being typed, and the request's body of it: an empty text or day is none. */
type Body<Input> = Record<keyof Input, unknown>;

export interface PartnerDraft {
  acronym: string;
  name: LocalizedText;
  kind: PartnerKind;
  website: string;
}
export const draftOfPartner = (partner: Partner | null, lang: string): PartnerDraft => ({
  acronym: partner?.acronym ?? '',
  name: partner?.name ?? { lang, text: '' },
  kind: partner?.kind ?? 'ilo',
  website: partner?.website ?? '',
});
export const toPartner = (draft: PartnerDraft): Body<PartnerInput> => ({
  ...draft,
  website: lineOrNull(draft.website),
});

export interface OutputDraft {
  title: string;
  deliveredOn: string;
  adoptedIn: string;
  adoptedOn: string;
}
export const BLANK_OUTPUT: OutputDraft = { title: '', deliveredOn: '', adoptedIn: '', adoptedOn: '' };

export interface InstrumentDraft {
  partnerIds: number[];
  kind: InstrumentKind;
  title: LocalizedText;
  startsOn: string;
  endsOn: string;
  outcome: string;
  currency: string | null;
  domesticFunding: number | null;
  partnerFunding: number | null;
  outputs: OutputDraft[];
  url: string;
}
export const draftOfInstrument = (instrument: Instrument | null, lang: string): InstrumentDraft => ({
  partnerIds: instrument?.partnerIds ?? [],
  kind: instrument?.kind ?? 'project',
  title: instrument?.title ?? { lang, text: '' },
  startsOn: instrument?.startsOn ?? '',
  endsOn: instrument?.endsOn ?? '',
  outcome: instrument?.outcome ?? '',
  currency: instrument?.currency ?? null,
  domesticFunding: instrument?.domesticFunding ?? null,
  partnerFunding: instrument?.partnerFunding ?? null,
  outputs: (instrument?.outputs ?? []).map(draftOfOutput),
  url: instrument?.url ?? '',
});
const draftOfOutput = ({ title, deliveredOn, adoptedIn, adoptedOn }: InstrumentOutput): OutputDraft => ({
  title,
  deliveredOn: deliveredOn ?? '',
  adoptedIn: adoptedIn ?? '',
  adoptedOn: adoptedOn ?? '',
});
export const toInstrument = (draft: InstrumentDraft): Body<InstrumentInput> => ({
  ...draft,
  startsOn: draft.startsOn || null,
  endsOn: draft.endsOn || null,
  outcome: lineOrNull(draft.outcome),
  outputs: draft.outputs.map(({ title, deliveredOn, adoptedIn, adoptedOn }) => ({
    title,
    deliveredOn: deliveredOn || null,
    adoptedIn: lineOrNull(adoptedIn),
    adoptedOn: adoptedOn || null,
  })),
  url: lineOrNull(draft.url),
});

export interface RecommendationDraft {
  partnerId: number | null;
  text: LocalizedText;
  receivedOn: string;
  source: string;
  url: string;
  decision: Decision;
  decidedOn: string;
  reason: LocalizedText;
  milestoneIds: number[];
}
export const draftOfRecommendation = (one: Recommendation | null, lang: string): RecommendationDraft => ({
  partnerId: one?.partnerId ?? null,
  text: one?.text ?? { lang, text: '' },
  receivedOn: one?.receivedOn ?? '',
  source: one?.source ?? '',
  url: one?.url ?? '',
  decision: one?.decision ?? 'pending',
  decidedOn: one?.decidedOn ?? '',
  reason: one?.reason ?? { lang, text: '' },
  milestoneIds: one?.milestoneIds ?? [],
});
/** While nothing is decided, day and reason are not asked for and not sent. */
export const toRecommendation = (draft: RecommendationDraft): Body<RecommendationInput> => {
  const pending = draft.decision === 'pending';
  return {
    ...draft,
    receivedOn: draft.receivedOn || null,
    source: lineOrNull(draft.source),
    url: lineOrNull(draft.url),
    decidedOn: pending ? null : draft.decidedOn || null,
    reason: pending ? null : textOrNull(draft.reason),
  };
};

export interface ExchangeDraft {
  direction: ExchangeDirection;
  kind: ExchangeKind;
  heldOn: string;
  topic: LocalizedText;
  partnerIds: number[];
  countries: string[];
  url: string;
}
export const draftOfExchange = (exchange: Exchange | null, lang: string): ExchangeDraft => ({
  direction: exchange?.direction ?? 'given',
  kind: exchange?.kind ?? 'seminar',
  heldOn: exchange?.heldOn ?? '',
  topic: exchange?.topic ?? { lang, text: '' },
  partnerIds: exchange?.partnerIds ?? [],
  countries: exchange?.countries ?? [],
  url: exchange?.url ?? '',
});
export const toExchange = (draft: ExchangeDraft): Body<ExchangeInput> => ({
  ...draft,
  heldOn: draft.heldOn || null,
  url: lineOrNull(draft.url),
});

export interface DutyDraft {
  partnerId: number | null;
  title: LocalizedText;
  due: string | null;
  deliveredOn: string;
  consulted: boolean;
  public: boolean;
  url: string;
}
export const draftOfDuty = (duty: ReportingDuty | null, lang: string): DutyDraft => ({
  partnerId: duty?.partnerId ?? null,
  title: duty?.title ?? { lang, text: '' },
  due: duty?.due ?? null,
  deliveredOn: duty?.deliveredOn ?? '',
  consulted: duty?.consulted ?? false,
  public: duty?.public ?? false,
  url: duty?.url ?? '',
});
export const toDuty = (draft: DutyDraft): Body<ReportingDutyInput> => ({
  ...draft,
  deliveredOn: draft.deliveredOn || null,
  url: lineOrNull(draft.url),
});

export interface LinksDraft {
  sdgTargets: string[];
  standards: Standard[];
  /** Codes with commas between them. */
  outcomes: string;
}
export const draftOfLinks = (links: MilestoneLinks | null): LinksDraft => ({
  sdgTargets: links?.sdgTargets ?? [],
  standards: links?.standards ?? [],
  outcomes: (links?.outcomes ?? []).join(', '),
});
/** What is typed twice counts once. */
export const toLinks = (draft: LinksDraft): Body<MilestoneLinksInput> => ({
  ...draft,
  outcomes: [
    ...new Set(
      draft.outcomes
        .split(',')
        .map((code) => code.trim())
        .filter(Boolean),
    ),
  ],
});
