import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { Router, RouterLink } from '@angular/router';
import { apiUrl, countryOf, isEditable, PATHS, type ReportList, type ReportPage } from '@rumbo/domain';
import { EmptyState } from '@rumbo/ui';
import { Illustrative, RoadmapHeader } from '../../roadmap';
import { CONCERNS, liveResource } from '../../live';
import { Api, ErrorState, I18n, problemOf, SessionStore, T } from '../../shell';
import { dueText, periodName } from '../period-name';
import { ReportingChip } from '../reporting-chip';

/** The periods that a roadmap reports on, newest first, and where each report stands. */
@Component({
  imports: [
    EmptyState,
    ErrorState,
    Illustrative,
    MatButtonModule,
    MatProgressBarModule,
    ReportingChip,
    RoadmapHeader,
    RouterLink,
    T,
  ],
  templateUrl: './reports.page.html',
  styleUrl: './reports.page.scss',
})
export default class ReportsPage {
  /** From the address. */
  readonly roadmap = input.required<string>();
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  protected readonly i18n = inject(I18n);
  protected readonly beginning = signal(false);
  protected readonly problem = signal('');
  protected readonly list = liveResource<ReportList>(
    () => apiUrl(PATHS.reports, { roadmap: this.roadmap() }),
    CONCERNS.reports,
  );
  protected readonly at = computed(() => `/roadmaps/${this.roadmap()}/reports`);
  protected readonly mayWrite = computed(() =>
    this.session.can('report:write', { country: countryOf(this.roadmap()) }),
  );
  protected readonly emptyText = computed(() =>
    this.mayWrite() ? 'report.list.empty.write' : 'report.list.empty.read',
  );

  protected readonly lines = computed(() =>
    (this.list.hasValue() ? this.list.value().periods : []).map((line) => ({
      ...line,
      name: periodName(this.i18n, line.period),
      due: dueText(this.i18n, line),
      since: line.lastStepAt && this.i18n.t('report.lastStep', { at: this.i18n.instant(line.lastStepAt) }),
      mayBegin: line.report === null && line.state !== 'upcoming',
      mayEdit: line.report === null || isEditable(line.report.status),
    })),
  );

  /** The two newest reports. */
  protected readonly comparable = computed(() => {
    const [after, before] = this.lines().flatMap(({ report }) => (report ? [report.id] : []));
    return after && before ? { before, after } : null;
  });

  protected async begin(periodId: number): Promise<void> {
    this.beginning.set(true);
    this.problem.set('');
    try {
      const url = apiUrl(PATHS.reports, { roadmap: this.roadmap() });
      const { report } = await this.api.send<ReportPage>('POST', url, { periodId });
      await this.router.navigate([this.at(), report.id, 'write']);
    } catch (error) {
      const { code, params } = problemOf(error);
      this.problem.set(this.i18n.code('error', code, params));
    } finally {
      this.beginning.set(false);
    }
  }
}
