import type { AttentionItem } from '@rumbo/domain';
import type { I18n } from '../../shell';

/** Why a milestone needs attention, in words. */
export function attentionReasons(i18n: I18n, item: AttentionItem): string[] {
  const { days, silentDays, progress, expected } = item;
  const reasons = item.reasons.map((reason) => {
    if (reason === 'silent')
      return silentDays === null
        ? i18n.t('overview.reason.never')
        : i18n.t('overview.reason.silent', { days: silentDays });
    return i18n.t(`overview.reason.${reason}`, {
      days,
      progress: i18n.percent(progress),
      expected: i18n.percent(expected),
    });
  });
  return item.onHold ? [...reasons, i18n.t('overview.reason.onHold')] : reasons;
}
