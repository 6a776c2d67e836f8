import type { Day, LocalizedText } from '@rumbo/domain';
import type { Texts } from './content';

/** Whom the content means by the names it uses. */
export interface Known {
  body(country: string, acronym: string): number;
  /** A person, and the body they speak for. */
  person(email: string): { id: number; bodyId: number | null };
  /** Who is named after an `@` in a text. */
  mentioned(text: string): number[];
  /** Who reports on what this body owns: its own reporter, or the country's coordinator. */
  reporter(country: string, acronym: string): number;
}

/** Content that names what does not exist is a mistake of ours, found at once. */
export function named<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new Error(`The demo names something that it does not have: ${name}`);
  return found;
}

/** When something happened on a day: in working hours of all the countries of the demo. */
export const instantOf = (day: Day): string => `${day}T15:00:00Z`;

/** The text in the roadmap's own language, with what there is in others as translations. */
export function localized(lang: string, texts: Texts | undefined | ''): LocalizedText | null {
  if (!texts) return null;
  const { [lang as keyof Texts]: text, ...translations } = texts;
  return {
    lang,
    text: named(text, `a text in ${lang}`),
    ...(Object.keys(translations).length > 0 && { translations }),
  };
}
