import type { ReportingLine, ReportingPeriod, ReportingStateName } from '@rumbo/domain';
import type { I18n } from '../shell';

/** `1 Jan 2026 – 30 Jun 2026`. */
export const periodName = (i18n: I18n, { startsOn, endsOn }: Pick<ReportingPeriod, 'startsOn' | 'endsOn'>) =>
  `${i18n.day(startsOn)} – ${i18n.day(endsOn)}`;

/** Conditions in which somebody still has to submit. */
const AWAITED: readonly ReportingStateName[] = ['overdue', 'returned', 'due', 'running', 'upcoming'];

/** When a report is due; while it is awaited, also how long that is from now, or has been. */
export function dueText(
  i18n: I18n,
  {
    period,
    state,
    daysLeft,
  }: Pick<ReportingLine, 'state' | 'daysLeft'> & {
    period: Pick<ReportingPeriod, 'dueOn'>;
  },
): string {
  const due = i18n.t('report.dueOn', { day: i18n.day(period.dueOn) });
  if (!AWAITED.includes(state)) return due;
  const distance =
    daysLeft < 0
      ? i18n.t('report.daysPast', { days: -daysLeft })
      : i18n.t('report.daysLeft', { days: daysLeft });
  return `${due} · ${distance}`;
}
