import type { InterfaceLanguage } from './catalogue';
import { formatDay } from './dates';
import type { Translator } from './translator';

interface Bound {
  day: string;
  atLeast: boolean;
}

/** A range of days; an end that is not known says after which day it comes. */
export function rangeInWords(
  language: InterfaceLanguage,
  say: Translator,
  { early, late }: { early: Bound; late: Bound },
): string {
  const [from, to] = [formatDay(language, early.day), formatDay(language, late.day)];
  if (early.atLeast) return say('outlook.after', { day: from });
  if (late.atLeast) return say('outlook.range.open', { early: from, late: to });
  return from === to ? from : say('outlook.range', { early: from, late: to });
}

/** When the last open milestone may be done; or that none is open, or that nothing can be said of any. */
export function lastInWords(
  language: InterfaceLanguage,
  say: Translator,
  { last, byEnd }: { last: { early: Bound; late: Bound } | null; byEnd: { open: number } },
): string {
  if (last) return rangeInWords(language, say, last);
  return say(byEnd.open === 0 ? 'outlook.last.finished' : 'outlook.last.none');
}

/** A delay in days: early, on the date, late, or later than anything tells. */
export function delayInWords(say: Translator, { days, atLeast }: { days: number; atLeast: boolean }): string {
  if (atLeast) return days > 0 ? say('outlook.delay.more', { days }) : say('outlook.delay.beyond');
  return days < 0 ? say('outlook.delay.early', { days: -days }) : say('outlook.delay.late', { days });
}
