import { type Agreement, type LocalizedText, TEXT_LIMITS } from '@rumbo/domain';
import type { MilestoneDraft } from '../../roadmap';

const ELLIPSIS = '…';
const cut = (text: string) =>
  text.length <= TEXT_LIMITS.title ? text : text.slice(0, TEXT_LIMITS.title - ELLIPSIS.length) + ELLIPSIS;

function asTitle({ lang, text, translations }: LocalizedText): LocalizedText {
  const titles = Object.entries(translations ?? {}).map(([language, translation]) => [
    language,
    cut(translation),
  ]);
  return { lang, text: cut(text), ...(translations && { translations: Object.fromEntries(titles) }) };
}

/** What an agreement says of the milestone that is to carry it; a text too long for a title is its description too. */
export function promisedBy({
  text,
  due,
  ownerId,
}: Pick<Agreement, 'text' | 'due' | 'ownerId'>): Partial<MilestoneDraft> {
  const title = asTitle(text);
  return { title, due, ownerId, ...(title.text !== text.text && { description: text }) };
}
