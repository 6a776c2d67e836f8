import type { Band, Direction, Frequency, LocalizedText, Unit } from '@rumbo/domain';

/** A text in the languages of the interface. */
export type Words = readonly [en: string, es: string, fr: string];

/** An indicator of the common catalogue. */
export interface Definition {
  code: string;
  name: Words;
  definition: Words;
  numerator?: Words;
  denominator?: Words;
  unit: Unit;
  unitText?: Words;
  direction: Direction;
  band?: Band;
  dimensions: string[];
  frequency: Frequency;
  source: Words;
  /** What it is called by the UN (SDG), ILOSTAT and others. */
  codes?: Record<string, string[]>;
}

export const localized = (words: Words | undefined): LocalizedText | null =>
  words ? { lang: 'en', text: words[0], translations: { es: words[1], fr: words[2] } } : null;
