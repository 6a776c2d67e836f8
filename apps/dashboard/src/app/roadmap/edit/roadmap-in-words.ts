import type { LocalizedText } from '@rumbo/domain';
import type { I18n } from '../../shell';
import type { RoadmapDraft } from './roadmap-draft';

type Show = (draft: RoadmapDraft) => { label: string; text: string };

/** What the fields of a roadmap are called and say, for the choice between two versions of it. */
export function roadmapInWords(i18n: I18n): Partial<Record<keyof RoadmapDraft, Show>> {
  const day = (text: string) => (text ? i18n.day(text) : '');
  const written = ({ text, translations }: LocalizedText) =>
    [text, ...Object.values(translations ?? {})].filter(Boolean).join(' · ');
  return {
    title: ({ title }) => ({ label: i18n.t('roadmap.field.title'), text: written(title) }),
    summary: ({ summary }) => ({ label: i18n.t('roadmap.field.summary'), text: written(summary) }),
    status: ({ status }) => ({
      label: i18n.t('roadmap.field.status'),
      text: i18n.code('vocabulary.roadmapStatus', status),
    }),
    adoption: ({ adoption }) => ({ label: i18n.t('roadmap.field.adoption'), text: written(adoption) }),
    startsOn: ({ startsOn }) => ({ label: i18n.t('roadmap.field.startsOn'), text: day(startsOn) }),
    endsOn: ({ endsOn }) => ({ label: i18n.t('roadmap.field.endsOn'), text: day(endsOn) }),
    language: ({ language }) => ({
      label: i18n.t('roadmap.field.language'),
      text: i18n.languageName(language),
    }),
    timeZone: ({ timeZone }) => ({ label: i18n.t('roadmap.field.timeZone'), text: timeZone }),
  };
}
