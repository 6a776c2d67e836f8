import { type Language, LANGUAGES, type Roadmap } from '@rumbo/domain';
import { createTranslator, loadMessages, type Translator } from '@rumbo/i18n';
import { currentPerson } from './request-context';

/** The language of a file for who asks; without an account, the roadmap's where the interface speaks it. */
export const languageFor = ({ language }: Roadmap): Language =>
  currentPerson()?.language ?? LANGUAGES.find((known) => known === language) ?? 'en';

/** In whose words a file is written. */
export interface ReaderWords {
  language: Language;
  say: Translator;
}

/** The words of who asks for a file about a roadmap. */
export async function readerWords(roadmap: Roadmap): Promise<ReaderWords> {
  const language = languageFor(roadmap);
  return { language, say: createTranslator(language, await loadMessages(language)) };
}
