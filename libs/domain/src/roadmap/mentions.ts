import { fold } from '../imports/text';

interface Named {
  id: number;
  name: string;
}

/** A stretch of a text; `person` where it names somebody who is mentioned. */
export interface TextPart {
  text: string;
  person: number | null;
}

const GOES_ON = /^[\p{L}\p{N}]/u;

/** A text cut at the names that it mentions: `@` and the whole name, the longest that fits. */
export function partsOf(text: string, mentioned: readonly Named[]): TextPart[] {
  const longestFirst = [...mentioned].sort((a, b) => b.name.length - a.name.length);
  const parts: TextPart[] = [];
  let from = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const rest = text.slice(at + 1);
    const named = longestFirst.find(
      ({ name }) => rest.startsWith(name) && !GOES_ON.test(rest.slice(name.length)),
    );
    if (!named) continue;
    if (at > from) parts.push({ text: text.slice(from, at), person: null });
    from = at + 1 + named.name.length;
    parts.push({ text: text.slice(at, from), person: named.id });
  }
  return from < text.length ? [...parts, { text: text.slice(from), person: null }] : parts;
}

/** Which of these people a text names, each once. */
export const mentionedIn = (text: string, people: readonly Named[]): number[] => [
  ...new Set(partsOf(text, people).flatMap(({ person }) => person ?? [])),
];

/** What is being typed after an `@`, up to the caret: null when no mention is being typed there. */
export function mentionTyped(text: string, caret: number): { from: number; searched: string } | null {
  const before = text.slice(0, caret);
  const from = before.lastIndexOf('@');
  const searched = before.slice(from + 1);
  const begins = from === 0 || (from > 0 && !GOES_ON.test(before.slice(from - 1)));
  return begins && /^[^\n@]{0,40}$/.test(searched) && !/^\s/.test(searched) ? { from, searched } : null;
}

/** The people whose name or body has every word that is typed, at its beginning or within. */
export function proposed<P extends { name: string; body: string | null }>(
  searched: string,
  people: readonly P[],
): P[] {
  const words = fold(searched).split(/\s+/).filter(Boolean);
  return people.filter(({ name, body }) => {
    const within = fold(`${name} ${body ?? ''}`);
    return words.every((word) => within.includes(word));
  });
}
