import { ExperienceQuery, type Language } from '@rumbo/domain';

/** What the address can ask of the experience of all countries. Every value is text. */
export const ASKED_KEYS = ['text', 'theme', 'form', 'kind', 'country'] as const;
export type AskedKey = (typeof ASKED_KEYS)[number];
export type Asked = Partial<Record<AskedKey, string>>;

/** What of an address makes sense. */
export function askedOf(address: Partial<Record<AskedKey, string | undefined>>): Asked {
  return Object.fromEntries(
    ASKED_KEYS.flatMap((key) => {
      const value = address[key]?.trim();
      return value && ExperienceQuery.shape[key].safeParse(value).success ? [[key, value]] : [];
    }),
  );
}

/** Whether there is something to look for: a kind or a country alone only narrows down. */
export const isQuestion = ({ text, theme, form }: Asked): boolean => Boolean(text ?? theme ?? form);

/** The query that the API is asked. */
export const searchOf = (asked: Asked, language: Language, cursor?: string): string =>
  new URLSearchParams({ ...asked, language, ...(cursor && { cursor }) }).toString();
