import { type Language, LANGUAGES, type Roadmap } from '@rumbo/domain';
import { currentPerson } from './request-context';

/** The language of a file for who asks; without an account, the roadmap's where the interface speaks it. */
export const languageFor = ({ language }: Roadmap): Language =>
  currentPerson()?.language ?? LANGUAGES.find((known) => known === language) ?? 'en';
