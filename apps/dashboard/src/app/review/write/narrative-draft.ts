import { type LocalizedText, type Narrative, NARRATIVE_SECTIONS, type NarrativeSection } from '@rumbo/domain';

/** The narrative as it is being typed: an empty text is none. */
export type NarrativeDraft = Record<NarrativeSection, LocalizedText>;

const sections = <T>(value: (section: NarrativeSection) => T) =>
  Object.fromEntries(NARRATIVE_SECTIONS.map((section) => [section, value(section)])) as Record<
    NarrativeSection,
    T
  >;

export const draftOfNarrative = (narrative: Narrative, lang: string): NarrativeDraft =>
  sections((section) => narrative[section] ?? { lang, text: '' });

/** The request's body. */
export const toReportEdit = (draft: NarrativeDraft) => ({
  narrative: sections((section) => (draft[section].text.trim() ? draft[section] : null)),
});
