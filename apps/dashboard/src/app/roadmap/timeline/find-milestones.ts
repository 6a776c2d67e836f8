import { fold } from '@rumbo/domain';

/** How many proposals a list can show before it is one to read and not to choose from. */
const SHOWN = 12;

/** What contains every typed word, without its accents; what begins with the words, as codes do, comes first. */
export function findMilestones<T extends { name: string }>(
  typed: string,
  milestones: readonly T[],
): { shown: T[]; more: number } {
  const text = fold(typed).trim();
  const words = text.split(/\s+/).filter(Boolean);
  const matching = milestones
    .map((milestone) => ({ milestone, name: fold(milestone.name) }))
    .filter(({ name }) => words.every((word) => name.includes(word)));
  const found = [
    ...matching.filter(({ name }) => name.startsWith(text)),
    ...matching.filter(({ name }) => !name.startsWith(text)),
  ].map(({ milestone }) => milestone);
  return { shown: found.slice(0, SHOWN), more: Math.max(0, found.length - SHOWN) };
}
