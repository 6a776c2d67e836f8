import type { Milestone, Theme } from '@rumbo/domain';

/** Shorter words say little about what a milestone is about, and so many of them are enough. */
const [SHORTEST, MOST] = [5, 6];

/** "Who has done this?" asked of a milestone: any of the telling words of its title, within its first theme. */
export function experienceQuestion(
  title: string,
  { themes }: Pick<Milestone, 'themes'>,
): { text: string | null; theme: Theme | null } {
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = [...new Set(words.filter(({ length }) => length >= SHORTEST))].slice(0, MOST);
  return { text: telling.join(' or ') || null, theme: themes[0] ?? null };
}
