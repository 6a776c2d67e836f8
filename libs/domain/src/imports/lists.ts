import { FORMS, PRINCIPLES, THEMES } from '../roadmap/vocabularies';
import type { CellType } from './fields';
import { formNamed, principleNamed, themeNamed } from './words';

/** An item that a list's own marks would cut, in quotation marks. */
const ITEM = /\s*(?:"((?:[^"]|"")*)"|([^;|\n]*?))\s*(?:[;|\n]|$)/gy;

/** Several things in one cell, between semicolons, bars or line breaks; each once. */
export function splitList(text: string): string[] {
  const items = [...text.matchAll(ITEM)].map(
    ([, quoted, bare = '']) => quoted?.replaceAll('""', '"') ?? bare,
  );
  return [...new Set(items.filter((item) => item !== ''))];
}

/** A cell from which `splitList` reads these again. */
export const joinList = (items: readonly string[]): string =>
  items.map((item) => (/[;|\n"]/.test(item) ? `"${item.replaceAll('"', '""')}"` : item)).join('; ');

const VOCABULARIES: Partial<
  Record<CellType, { named: (word: string) => string | undefined; allowed: readonly string[] }>
> = {
  themes: { named: themeNamed, allowed: THEMES },
  principles: { named: principleNamed, allowed: PRINCIPLES },
  forms: { named: formNamed, allowed: FORMS },
};

/** A list of what its field allows, by code or name; the codes that it allows where an item is none of them. */
export function readList(
  type: CellType,
  items: readonly string[],
): { value: string[] } | { code: string; params: { allowed: string } } {
  const vocabulary = VOCABULARIES[type];
  if (!vocabulary) return { value: [...items] };
  const codes = items.map(vocabulary.named);
  return codes.every((code) => code !== undefined)
    ? { value: [...new Set(codes)] }
    : { code: 'unknownValue', params: { allowed: vocabulary.allowed.join(', ') } };
}
