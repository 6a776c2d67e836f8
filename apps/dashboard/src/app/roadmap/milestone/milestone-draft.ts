import {
  type Form,
  type LocalizedText,
  type Milestone,
  type MilestoneType,
  type Principle,
  type Theme,
} from '@rumbo/domain';

/** What a milestone promises, as it is being typed: an empty text is none. */
export interface MilestoneDraft {
  objectiveId: number;
  code: string;
  type: MilestoneType;
  title: LocalizedText;
  description: LocalizedText;
  verification: LocalizedText;
  reference: string;
  weight: number | null;
  startsOn: string;
  due: string | null;
  unit: string;
  baseline: number | null;
  goal: number | null;
  ownerId: number | null;
  supportIds: number[];
  territories: string[];
  themes: Theme[];
  principles: Principle[];
  forms: Form[];
  replanReason: string;
}

/** A new milestone in an objective, written in the roadmap's language. */
export function emptyDraft(objectiveId: number, lang: string): MilestoneDraft {
  const nothing = { lang, text: '' };
  return {
    objectiveId,
    code: '',
    type: 'milestone',
    title: nothing,
    description: nothing,
    verification: nothing,
    reference: '',
    weight: 1,
    startsOn: '',
    due: null,
    unit: '',
    baseline: null,
    goal: null,
    ownerId: null,
    supportIds: [],
    territories: [],
    themes: [],
    principles: [],
    forms: [],
    replanReason: '',
  };
}

export function draftOfMilestone(milestone: Milestone, lang: string): MilestoneDraft {
  const empty = emptyDraft(milestone.objectiveId, lang);
  return {
    ...empty,
    ...Object.fromEntries(
      Object.keys(empty).map((key) => {
        const stored = milestone[key as keyof Milestone];
        return [key, stored ?? empty[key as keyof MilestoneDraft]];
      }),
    ),
    due: milestone.due,
    replanReason: '',
  };
}

/** The request's body. Unit, baseline and goal are a target's only. */
export function toMilestone({ replanReason: _, ...draft }: MilestoneDraft) {
  const isTarget = draft.type === 'target';
  return {
    ...draft,
    description: textOrNull(draft.description),
    verification: textOrNull(draft.verification),
    reference: draft.reference.trim() || null,
    startsOn: draft.startsOn || null,
    unit: isTarget ? draft.unit.trim() || null : null,
    baseline: isTarget ? draft.baseline : null,
    goal: isTarget ? draft.goal : null,
  };
}

/** An edit says why when the due date changes. */
export function toMilestoneEdit(draft: MilestoneDraft) {
  return { ...toMilestone(draft), replanReason: draft.replanReason.trim() || null };
}

/** An empty text is none. */
export const textOrNull = (text: LocalizedText) => (text.text.trim() ? text : null);
