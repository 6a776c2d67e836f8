import * as z from 'zod';

/** Languages of the interface. */
export const LANGUAGES = ['en', 'es', 'fr'] as const;
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

/** A language that a ministry may write in (ISO 639-1): an Italian plan stays Italian. */
export const TextLanguage = z
  .string()
  .regex(/^[a-z]{2}$/)
  .meta({ examples: ['es', 'it'] });

export const TEXT_LIMITS = { title: 500, paragraph: 8_000 } as const;

/** Text in the language it was written in, with translations where somebody has made them. */
export const localizedText = (limit: number) =>
  z.strictObject({
    lang: TextLanguage,
    text: z.string().trim().min(1).max(limit),
    translations: z.record(TextLanguage, z.string().trim().min(1).max(limit)).optional(),
  });

export const Title = localizedText(TEXT_LIMITS.title);
export const Paragraph = localizedText(TEXT_LIMITS.paragraph);
export type LocalizedText = z.infer<typeof Title>;

/** Whether two texts are translated alike, in whatever order their translations are kept. */
export const haveSameTranslations = (a: LocalizedText, b: LocalizedText): boolean =>
  translationsOf(a) === translationsOf(b);
const translationsOf = ({ translations = {} }: LocalizedText) =>
  JSON.stringify(Object.entries(translations).toSorted(([x], [y]) => (x < y ? -1 : 1)));
