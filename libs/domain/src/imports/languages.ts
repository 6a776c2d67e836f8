import { type LocalizedText, TextLanguage } from '../platform/localized-text';

/** The texts of a plan that may have translations. */
export const TRANSLATED = ['title', 'description', 'verification', 'axisTitle', 'objectiveTitle'] as const;
export type TranslatedField = (typeof TRANSLATED)[number];

/** Texts by their language. */
export type Translations = Record<string, string>;

/** The language that the name of a column ends with: `fr` of `Title (fr)`. */
export const languageOf = (column: string): string | null => /\(([a-z]{2})\)$/.exec(column)?.[1] ?? null;

/** The name of a column of translations of another. */
export const columnIn = (column: string, language: string): string => `${column} (${language})`;

/** Languages of texts that are not in the roadmap's: `title=fr`. */
export const languageEntry = (field: TranslatedField, language: string): string => `${field}=${language}`;

/** The languages that a list of entries tells; null when it is none. */
export function readLanguages(entries: readonly string[]): Record<string, string> | null {
  const pairs = entries.map((entry) => entry.split('='));
  const known = pairs.every(
    ([field, language]) =>
      TRANSLATED.some((translated) => translated === field) && TextLanguage.safeParse(language).success,
  );
  return known ? (Object.fromEntries(pairs) as Record<string, string>) : null;
}

type TranslatedRow = { languages: Partial<Record<TranslatedField, string>> } & Record<
  `${TranslatedField}Translations`,
  Translations | null
>;

/** A text of a row with its translations, in the roadmap's language unless the row says otherwise. */
export function localized(
  row: TranslatedRow,
  field: TranslatedField,
  text: string,
  language: string,
): LocalizedText {
  const translations = row[`${field}Translations`];
  return { lang: row.languages[field] ?? language, text, ...(translations && { translations }) };
}
