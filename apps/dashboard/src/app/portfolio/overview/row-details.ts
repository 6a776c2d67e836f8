import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LevelBar } from '@rumbo/ui';
import { Sparkline } from '@rumbo/ui/drawings';
import { I18n, T } from '../../shell';
import { reasonPlace, reasonText } from '../reasons';
import type { RowView } from '../row-view';
import { SeverityChip } from '../severity-chip';

/** All that a row of the portfolio knows, with what every figure is of. */
@Component({
  selector: 'rumbo-row-details',
  imports: [LevelBar, RouterLink, SeverityChip, Sparkline, T],
  templateUrl: './row-details.html',
  styleUrl: './row-details.scss',
})
export class RowDetails {
  readonly view = input.required<RowView>();
  protected readonly i18n = inject(I18n);
  protected readonly reasons = computed(() =>
    this.view().row.attention.map((item) => ({
      key: [item.reason, item.factor].join(' '),
      severity: item.severity,
      text: reasonText(this.i18n, item),
      place: reasonPlace(this.view().code, item),
    })),
  );

  /** Each figure with the page behind it. */
  protected readonly figures = computed(() => {
    const { at, progress, overdue, slippage, update, meetings, inclusion, minutes, indicators, report } =
      this.view();
    const t = (key: Parameters<I18n['t']>[0]) => this.i18n.t(key);
    const lines = (...parts: (string | null | undefined | false)[]) => parts.filter(Boolean).join(' · ');
    return [
      {
        name: t('portfolio.sort.progress'),
        path: at,
        text: progress ? lines(progress.label, progress.of) : t('overview.progress.none'),
      },
      {
        name: t('portfolio.sort.overdue'),
        path: at.concat('plan'),
        text: lines(overdue.of, overdue.longest, overdue.atRisk),
      },
      {
        name: t('portfolio.sort.slippage'),
        path: at.concat('plan'),
        text: slippage ? lines(slippage.median, slippage.of) : t('portfolio.overdue.none'),
      },
      {
        name: t('portfolio.sort.lastUpdate'),
        path: at.concat('plan'),
        text: update ? lines(update.day, update.ago) : t('portfolio.update.never'),
      },
      {
        name: t('portfolio.cadence'),
        path: at.concat('dialogue'),
        text: lines(meetings.cadence.label, meetings.count, meetings.gap, meetings.last),
      },
      {
        name: t('portfolio.sort.inclusion'),
        path: at.concat('dialogue'),
        text: lines(inclusion.label, inclusion.of, inclusion.groups),
      },
      { name: t('portfolio.minutes'), path: at.concat('dialogue', 'meetings'), text: minutes },
      {
        name: t('portfolio.indicators'),
        path: at.concat('indicators'),
        text: indicators.rest
          ? lines(`${t('portfolio.sort.offTrack')}: ${indicators.of}`, indicators.rest)
          : indicators.of,
      },
      {
        name: t('portfolio.sort.report'),
        path: at.concat('reports'),
        text: report
          ? lines(this.i18n.code('report.state', report.state), report.period, report.when)
          : t('portfolio.report.none'),
      },
    ];
  });
  protected readonly trends = computed(() => [
    { name: this.i18n.t('portfolio.trend.completed'), ...this.view().completed },
    { name: this.i18n.t('portfolio.trend.meetings'), ...this.view().held },
  ]);
}
