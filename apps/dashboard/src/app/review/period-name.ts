import type { ReportingPeriod } from '@rumbo/domain';
import type { I18n } from '../shell';

/** `1 Jan 2026 – 30 Jun 2026`. */
export const periodName = (i18n: I18n, { startsOn, endsOn }: Pick<ReportingPeriod, 'startsOn' | 'endsOn'>) =>
  `${i18n.day(startsOn)} – ${i18n.day(endsOn)}`;

/** How long until the day that a report is due, or since. */
export const dueText = (i18n: I18n, { dueOn }: Pick<ReportingPeriod, 'dueOn'>, daysLeft: number): string =>
  [
    i18n.t('report.dueOn', { day: i18n.day(dueOn) }),
    daysLeft < 0
      ? i18n.t('report.daysPast', { days: -daysLeft })
      : i18n.t('report.daysLeft', { days: daysLeft }),
  ].join(' · ');
