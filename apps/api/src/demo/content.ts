import type {
  ConstituentGroup,
  Day,
  EvidenceInput,
  Form,
  LocalizedText,
  Period,
  Principle,
  RoadmapStatus,
  Theme,
} from '@rumbo/domain';

/** A text by language; the roadmap's own language is the original, the others are translations. */
export type Texts = Partial<Record<'en' | 'es' | 'fr' | 'it', string>>;

/** What somebody said about a milestone: with `completedOn` it was completed, with `cancelled` given up. */
export interface DemoUpdate {
  on: Day;
  /** Percent done of a milestone, value of a target. */
  reached?: number;
  note: string;
  evidence?: EvidenceInput;
  status?: 'planned' | 'on_hold';
  completedOn?: Period;
  cancelled?: { reason: string; reference: string };
}

/** Whoever is named after an `@` is mentioned. */
export interface DemoComment {
  /** E-mail address of one of the demo's people. */
  by: string;
  on: Day;
  text: string;
}

export interface DemoThread extends DemoComment {
  /** The part of the record that it is about. */
  anchor?: string;
  answers?: DemoComment[];
  resolved?: { by: string; on: Day };
}

/** Where a milestone stands is what the last update of its story said. */
export interface DemoMilestone {
  code: string;
  title: Texts;
  description?: Texts;
  verification?: string;
  reference?: string;
  /** Acronyms of bodies. */
  owner: string;
  support?: string[];
  /** ISO 3166-2 codes; none is the whole country. */
  territories?: string[];
  themes?: Theme[];
  principles?: Principle[];
  forms?: Form[];
  startsOn?: Day;
  /** When it came to a plan that had begun without it. */
  addedOn?: Day;
  due: Period;
  replanned?: { on: Day; due: Period; reason: string };
  /** Makes it a target. */
  target?: { unit: string; baseline: number; goal: number };
  /** It happened as recorded; everything else is illustrative. */
  real?: true;
  story?: DemoUpdate[];
  threads?: DemoThread[];
}

export interface DemoObjective {
  code: string;
  title: Texts;
  milestones: DemoMilestone[];
}

export interface DemoAxis {
  code: string;
  title: Texts;
  objectives: DemoObjective[];
}

export interface DemoRoadmap {
  code: string;
  language: 'en' | 'es' | 'fr' | 'it';
  timeZone: string;
  title: Texts;
  summary?: Texts;
  adoption?: Texts;
  status: RoadmapStatus;
  startsOn: Day;
  endsOn: Day;
  illustrative: boolean;
  axes: DemoAxis[];
}

export interface DemoBody {
  country: string;
  acronym: string;
  name: LocalizedText;
  group: ConstituentGroup;
}
