import type { PortfolioComparison } from '@rumbo/domain';
import type { I18n } from '../../shell';
import type { LevelView, RowView } from '../row-view';
import { type ComparedCell, type ComparedRow, type ComparedSection, present } from './compared';
import { criteriaSection, factorSection } from './compared-factors';
import { indicatorSection } from './compared-indicators';

type Cells = (view: RowView) => ComparedCell;
/** Roadmaps side by side, part by part, in the order in which they are read. */
export function comparedSections(
  i18n: I18n,
  { criteria, indicators }: PortfolioComparison,
  views: readonly RowView[],
): ComparedSection[] {
  return [
    ...figureSections(i18n, views),
    factorSection(i18n, views),
    criteriaSection(i18n, criteria, views),
    indicatorSection(i18n, indicators),
  ].filter(({ rows }) => rows.length > 0);
}

function figureSections(i18n: I18n, views: readonly RowView[]): ComparedSection[] {
  const row = (key: string, label: string, cells: Cells): ComparedRow => ({
    ...{ key, label },
    cells: views.map(cells),
  });
  const section = (heading: string, rows: ComparedRow[]): ComparedSection => ({
    ...{ heading, rows },
    measure: i18n.t('portfolio.compare.measure'),
  });
  const levelled = ({ level, label }: LevelView, ...notes: (string | null | false)[]) => ({
    ...{ text: label, level },
    notes: present(...notes),
  });
  return [
    section(i18n.t('portfolio.compare.plan'), [
      row('period', i18n.t('portfolio.compare.period'), ({ row: { startsOn, endsOn } }) => ({
        text: `${i18n.day(startsOn)} – ${i18n.day(endsOn)}`,
      })),
      row('status', i18n.t('portfolio.compare.status'), ({ status, row: { illustrative } }) => ({
        text: status,
        notes: present(illustrative && i18n.t('shell.illustrativeHint')),
      })),
      row('progress', i18n.t('portfolio.column.progress'), ({ progress, at }) =>
        progress
          ? { text: progress.label, meter: progress, notes: [progress.of], link: { path: at } }
          : { text: i18n.t('overview.progress.none') },
      ),
      row('overdue', i18n.t('portfolio.sort.overdue'), ({ overdue, at }) => ({
        text: overdue.of,
        notes: present(overdue.longest, overdue.atRisk),
        ...(overdue.any && { link: { path: at.concat('plan'), query: { state: 'overdue' } } }),
      })),
      row('slippage', i18n.t('portfolio.sort.slippage'), ({ slippage }) =>
        slippage
          ? { text: slippage.median, notes: [slippage.of] }
          : { text: i18n.t('portfolio.overdue.none') },
      ),
      row('lastUpdate', i18n.t('portfolio.sort.lastUpdate'), ({ update }) =>
        update ? { text: update.day, notes: [update.ago] } : { text: i18n.t('portfolio.update.never') },
      ),
    ]),
    section(i18n.t('portfolio.compare.dialogue'), [
      row('cadence', i18n.t('portfolio.cadence'), ({ meetings, at }) => ({
        ...levelled(meetings.cadence, meetings.count, meetings.gap, meetings.last),
        link: { path: at.concat('dialogue') },
      })),
      row('inclusion', i18n.t('portfolio.sort.inclusion'), ({ inclusion, at }) => ({
        ...levelled(inclusion, inclusion.of, inclusion.groups),
        link: { path: at.concat('dialogue') },
      })),
      row('minutes', i18n.t('portfolio.minutes'), ({ minutes, at }) => ({
        text: minutes,
        link: { path: at.concat('dialogue', 'meetings') },
      })),
    ]),
    section(i18n.t('portfolio.compare.indicators'), [
      row('offTrack', i18n.t('portfolio.sort.offTrack'), ({ indicators, at }) => ({
        text: indicators.of,
        notes: present(indicators.rest),
        link: { path: at.concat('indicators') },
      })),
      row('report', i18n.t('portfolio.sort.report'), ({ report, at }) =>
        report
          ? {
              text: i18n.code('report.state', report.state),
              notes: present(report.period, report.when),
              link: { path: at.concat('reports') },
            }
          : { text: i18n.t('portfolio.report.none') },
      ),
    ]),
  ];
}
