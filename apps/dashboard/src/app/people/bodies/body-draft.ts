import type { Body, BodyInput, LocalizedText } from '@rumbo/domain';

/** A body as it is being typed. */
export interface BodyDraft {
  country: string;
  acronym: string;
  name: LocalizedText;
  group: BodyInput['group'];
  active: boolean;
}

export const emptyBody = (country: string, lang: string): BodyDraft => ({
  country,
  acronym: '',
  name: { lang, text: '' },
  group: 'GOV',
  active: true,
});

export const draftOfBody = ({ country, acronym, name, group, active }: Body): BodyDraft => ({
  country,
  acronym,
  name,
  group,
  active,
});
