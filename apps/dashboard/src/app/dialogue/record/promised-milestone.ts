import { type AgreementBoard, type LocalizedText, TEXT_LIMITS } from '@rumbo/domain';
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

/**
 * What an agreement says of the milestone that is to carry it: work begins with its meeting, and a text too long for
 * a title is the description too.
 */
export function promisedBy({
  text,
  due,
  ownerId,
  meetingOn,
}: Pick<
  AgreementBoard['agreements'][number],
  'text' | 'due' | 'ownerId' | 'meetingOn'
>): Partial<MilestoneDraft> {
  const title = asTitle(text);
  return { title, due, ownerId, startsOn: meetingOn, ...(title.text !== text.text && { description: text }) };
}
