import type { Criterion, Day, EvidenceLink, Factor, Period, Perspective, Principle } from '@rumbo/domain';
import type { DemoThread, Texts } from './content';

/** What one criterion was given, why, and on what evidence: records by their kind and the name that the demo knows them by. */
export interface DemoCriterion {
  level: number;
  because: string;
  evidence: [kind: EvidenceLink['kind'], name: string][];
}

/** One factor seen from one perspective, published on a day by a person of the demo. */
export interface DemoAssessment {
  factor: Factor;
  perspective: Perspective;
  by: string;
  on: Day;
  criteria: Partial<Record<Criterion, DemoCriterion>>;
  /** A body that does not agree, and why. */
  dissent?: { by: string; on: Day; text: string };
}

export interface DemoRound {
  period: string;
  openedOn: Day;
  closesOn: Day;
  assessments: DemoAssessment[];
  /** Where a disagreement is explained, by criterion. */
  threads?: DemoThread[];
}

/** A law, decree or plan of a country, screened against the four principles. `key` is how evidence names it. */
export interface DemoDocument {
  key: string;
  kind: 'law' | 'decree' | 'plan' | 'strategy' | 'guide' | 'bulletin' | 'report';
  title: Texts;
  reference?: string;
  dated?: Period;
  url?: string;
  screening?: Partial<
    Record<Principle, [verdict: 'upheld' | 'partly' | 'absent' | 'contrary', note: string]>
  >;
  real?: true;
}

export interface DemoPartner {
  acronym: string;
  name: Texts;
  kind: 'ilo' | 'un' | 'development_bank' | 'regional' | 'bilateral' | 'movement' | 'academia' | 'other';
  website?: string;
}

export interface DemoInstrument {
  title: Texts;
  kind: 'agreement' | 'project' | 'programme' | 'assistance';
  partners: string[];
  startsOn: Day;
  endsOn?: Day;
  outcome?: string;
  /** Amounts in one currency: what the country gives, and what its partners give. */
  funding?: { currency: string; domestic: number; partner: number };
  outputs?: { title: string; deliveredOn: Day; adoptedIn?: string; adoptedOn?: Day }[];
  real?: true;
}

export interface DemoRecommendation {
  partner: string;
  text: Texts;
  receivedOn: Day;
  source?: string;
  decision?: { as: 'adopted' | 'adapted' | 'declined'; on: Day; reason?: string };
  milestones?: string[];
}

export interface DemoExchange {
  direction: 'given' | 'received';
  kind: 'seminar' | 'study_visit' | 'training' | 'mission' | 'hosting' | 'resolution';
  on: Day;
  topic: Texts;
  partners?: string[];
  countries?: string[];
  real?: true;
}

export interface DemoDuty {
  partner: string;
  title: Texts;
  due: Period;
  deliveredOn?: Day;
  consulted?: true;
  public?: true;
}

/** What the success factors of a roadmap are judged from, and how they were judged. */
export interface DemoFactors {
  rounds: DemoRound[];
  documents: DemoDocument[];
  /** Principles and the condition of decent work of objectives, by code. */
  conditions: Record<
    string,
    { principles: Principle[]; decentWork?: { condition: Texts; elements: string[] } }
  >;
  /** What milestones serve beyond the roadmap, by code. */
  links: Record<string, { sdg?: string[]; standards?: string[]; outcomes?: string[] }>;
  partners: DemoPartner[];
  instruments: DemoInstrument[];
  recommendations: DemoRecommendation[];
  exchanges: DemoExchange[];
  duties: DemoDuty[];
}
