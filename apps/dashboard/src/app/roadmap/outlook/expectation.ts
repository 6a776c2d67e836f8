import type { OutlookMilestone } from '@rumbo/domain';
import { rangeInWords } from '@rumbo/i18n';
import type { I18n } from '../../shell';

/** What may be expected of a milestone, in words: its range, or why there is none. */
export function expectationIn(i18n: I18n, { range, gap, comparable }: OutlookMilestone): string {
  if (range) return rangeInWords(i18n.language(), (key, params) => i18n.t(key, params), range);
  return gap === null ? '' : i18n.t(`outlook.gap.${gap}`, { comparable });
}
