const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a text holds every word that is searched for, accents and capitals aside. */
export function matches(searched: string, text: string): boolean {
  const words = plain(searched).split(/\s+/).filter(Boolean);
  const within = plain(text);
  return words.every((word) => within.includes(word));
}
