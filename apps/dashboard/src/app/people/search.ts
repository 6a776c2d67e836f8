import { fold } from '@rumbo/domain';

/** Whether a text holds every word that is searched for, accents and capitals aside. */
export function matches(searched: string, text: string): boolean {
  const words = fold(searched).split(/\s+/).filter(Boolean);
  const within = fold(text);
  return words.every((word) => within.includes(word));
}
