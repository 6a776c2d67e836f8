import type { Axis, LocalizedText, Objective } from '@rumbo/domain';

/** An axis or an objective as it is being typed; `axisId` is an objective's only. */
export interface SectionDraft {
  code: string;
  title: LocalizedText;
  axisId: number | null;
}

export const emptySection = (lang: string, axisId: number | null): SectionDraft => ({
  code: '',
  title: { lang, text: '' },
  axisId,
});

export const draftOfSection = (section: Axis | Objective): SectionDraft => ({
  code: section.code,
  title: section.title,
  axisId: 'axisId' in section ? section.axisId : null,
});

/** The request's body. */
export const toSection = ({ code, title, axisId }: SectionDraft) => ({
  code,
  title,
  ...(axisId !== null && { axisId }),
});
