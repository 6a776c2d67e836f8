import type { LocalizedText } from './localized-text';

/** The text to show a reader, and the language it is really in: the original when there is no translation. */
export function localize(text: LocalizedText, language: string): { text: string; lang: string } {
  const translation = text.translations?.[language];
  return text.lang !== language && translation
    ? { text: translation, lang: language }
    : { text: text.text, lang: text.lang };
}
