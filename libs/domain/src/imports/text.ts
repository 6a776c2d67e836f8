/** Lower case without accents, for comparing what people type: `Título` and `TITULO` are the same. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text, folded: `Nr. Seq. M&T` is `nr seq m t`. */
export const foldedWords = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What files write where there is nothing, folded. */
const NOTHING = new Set(
  `- – — . n/a na n.a. n/d nd n.d. s/d sd s.d. s/o #n/a null none
   not applicable|no aplica|sin dato|sin datos|sans objet|non applicable|non disponible|non applicabile|non disponibile`
    .split('\n')
    .flatMap((line, n) => line.trim().split(n === 0 ? ' ' : '|')),
);

/** A cell's text as it is kept: one kind of line break, no byte order marks, nothing around; empty for `N/A` and the like. */
export function cleanText(raw: string): string {
  const text = raw
    .replace(/\r\n?/g, '\n')
    .replace(/\uFEFF/g, '')
    .trim();
  return text.length <= 16 && NOTHING.has(fold(text)) ? '' : text;
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
