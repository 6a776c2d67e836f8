import type { Overview } from '@rumbo/domain';
import type { Line } from '@rumbo/ui/charts';
import type { I18n } from '../../shell';

/** The lines of planned and actual completions, and the months that the axis names. */
export function completionLines(
  i18n: I18n,
  { completions }: Pick<Overview, 'completions'>,
): { lines: Line[]; ticks: string[] } {
  const month = (text: string) => i18n.period(text);
  const months = completions.map((point) => point.month);
  const januaries = months.filter((text) => text.endsWith('-01'));
  /** The Januaries, and where there are none the first and last month. */
  const named = januaries.length > 0 ? januaries : [months[0], months.at(-1)];
  return {
    lines: [
      {
        name: i18n.t('overview.completions.planned'),
        colour: 'var(--rumbo-state-planned)',
        points: completions.map((point) => ({ x: month(point.month), y: point.planned })),
      },
      {
        name: i18n.t('overview.completions.actual'),
        colour: 'var(--rumbo-state-completed)',
        points: completions.flatMap((point) =>
          point.actual === null ? [] : [{ x: month(point.month), y: point.actual }],
        ),
      },
    ],
    ticks: named.flatMap((text) => (text ? [month(text)] : [])),
  };
}
