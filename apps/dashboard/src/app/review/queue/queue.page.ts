import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { RouterLink } from '@angular/router';
import { apiUrl, PATHS, type QueueItem, type ReviewQueue } from '@rumbo/domain';
import { Illustrative } from '../../roadmap';
import { ErrorState, I18n, T } from '../../shell';
import { dueText, periodName } from '../period-name';
import { ReportingChip } from '../reporting-chip';

const GROUPS = ['waiting', 'overdue', 'returned', 'decided'] as const;

/** What waits for the specialist, across the countries: submitted reports first, then those that never came. */
@Component({
  imports: [ErrorState, Illustrative, MatProgressBarModule, ReportingChip, RouterLink, T],
  templateUrl: './queue.page.html',
  styleUrls: ['../../styles/overview.scss', '../list/reports.page.scss'],
})
export default class QueuePage {
  protected readonly i18n = inject(I18n);
  protected readonly queue = httpResource<ReviewQueue>(() => apiUrl(PATHS.reviewQueue));
  protected readonly groups = computed(() => {
    const queue = this.queue.hasValue() ? this.queue.value() : null;
    return GROUPS.map((name) => ({ name, items: (queue?.[name] ?? []).map((item) => this.shown(item)) }));
  });

  private shown(item: QueueItem) {
    const at = ['/roadmaps', item.roadmap.code, 'reports'];
    const { lastStepAt, lastAuthor, daysSince } = item;
    return {
      ...item,
      link: item.report ? [...at, item.report.id] : at,
      name: `${this.i18n.country(item.roadmap.country)} · ${periodName(this.i18n, item.period)}`,
      title: this.i18n.text(item.roadmap.title),
      due: dueText(this.i18n, item),
      since:
        lastStepAt === null
          ? ''
          : [
              this.i18n.t('report.lastStep', { at: this.i18n.instant(lastStepAt) }),
              lastAuthor,
              daysSince !== null && this.i18n.t('report.queue.days', { days: daysSince }),
            ]
              .filter(Boolean)
              .join(' · '),
    };
  }
}
