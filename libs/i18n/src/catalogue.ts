import type english from './catalogues/en';

/** Every message has a key in English; the test of the catalogues makes the other languages complete. */
export type MessageKey = keyof typeof english;
export type Messages = Record<string, string>;

/** Languages that the interface speaks. */
export const INTERFACE_LANGUAGES = ['en', 'es', 'fr'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

const LOADERS: Record<InterfaceLanguage, () => Promise<{ default: Messages }>> = {
  en: () => import('./catalogues/en'),
  es: () => import('./catalogues/es'),
  fr: () => import('./catalogues/fr'),
};

/** The messages of one language, fetched when first needed. */
export async function loadMessages(language: InterfaceLanguage): Promise<Messages> {
  return (await LOADERS[language]()).default;
}
