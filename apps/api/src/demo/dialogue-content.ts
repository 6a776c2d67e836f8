import type { ConstituentGroup, Day, DialogueLevel, DialogueType } from '@rumbo/domain';
import type { Texts } from './content';

export interface DemoDialogueBody {
  acronym: string;
  name: Texts;
  legalBasis?: string;
  meetingsPerYear?: number;
}

/** A meeting of the demo: the counts of its record, spread over organisations that are named by their bodies. */
export interface DemoMeeting {
  body: string;
  number?: string;
  topic: Texts;
  on: Day;
  at?: [from: string, to: string];
  place?: string;
  type: DialogueType;
  level: DialogueLevel;
  territory?: string;
  /** Why it was called off, or `scheduled`; otherwise it was held. */
  off?: { reason: string } | 'scheduled';
  /** Organisations that came, by group; of the list of their country the first so many. */
  groups?: Partial<Record<ConstituentGroup, number>>;
  /** Women and men; left out where nobody declared. */
  persons?: [female: number, male: number];
  /** Days from the meeting to its published minutes. */
  minutes?: number | 'pending';
  agenda?: { title: string; milestone?: string }[];
  proposals?: {
    from: string;
    group: ConstituentGroup;
    text: string;
    response: 'accepted' | 'partly' | 'not_accepted' | 'pending';
    reason?: string;
  }[];
  /** Made, kept on time, and due by now. */
  agreements?: [made: number, onTime: number, due: number];
  /** It happened as recorded; everything else is illustrative. */
  real?: true;
}

export interface DemoDialogue {
  bodies: DemoDialogueBody[];
  /** Organisations by group, in the order in which they come. */
  organisations: Partial<Record<ConstituentGroup, readonly string[]>>;
  meetings: DemoMeeting[];
  /** What is agreed on, taken in turn. */
  agreements: readonly string[];
  /** Acronyms of the bodies that own agreements, in turn. */
  owners: readonly string[];
  /** Codes of milestones that agreements are carried by, in turn. */
  milestones: readonly string[];
  /** E-mail addresses of who confirms, and of who disputes; nobody where the demo has no such person. */
  confirms?: string;
  disputes?: string;
}
