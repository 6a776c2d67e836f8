import type { ReportFigureName } from '@rumbo/domain';
import type { I18n } from '../shell';

const PERCENTAGES: readonly ReportFigureName[] = ['progress', 'elapsed'];

const isPercentage = (name: ReportFigureName): boolean => PERCENTAGES.includes(name);

/** A figure of a report in words: a percentage or a count, a dash where there is nothing to measure. */
export function figureText(i18n: I18n, name: ReportFigureName, value: number | null): string {
  if (value === null) return '–';
  return isPercentage(name) ? i18n.percent(value, 1) : i18n.number(value);
}

/** How a figure moved, with its sign: percentages in points. */
export function differenceText(i18n: I18n, name: ReportFigureName, difference: number | null): string {
  if (difference === null) return '–';
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '±';
  const size = i18n.number(Math.abs(difference), 1);
  return isPercentage(name) ? i18n.t('report.points', { points: `${sign}${size}` }) : `${sign}${size}`;
}
