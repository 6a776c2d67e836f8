import type { MarkedText } from '@rumbo/domain';

/** A text in pieces, in order: those that were found, and what lies between them. */
export function markedPieces({ text, marks }: Pick<MarkedText, 'text' | 'marks'>) {
  const pieces: { text: string; found: boolean }[] = [];
  let at = 0;
  for (const { from, to } of [...marks].sort((a, b) => a.from - b.from)) {
    if (from < at || to <= from) continue;
    pieces.push({ text: text.slice(at, from), found: false }, { text: text.slice(from, to), found: true });
    at = to;
  }
  pieces.push({ text: text.slice(at), found: false });
  return pieces.filter((piece) => piece.text !== '');
}
