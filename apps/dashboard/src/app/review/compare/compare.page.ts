import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { Router, RouterLink } from '@angular/router';
import { apiUrl, compareReports, PATHS, type ReportPage } from '@rumbo/domain';
import { EmptyState } from '@rumbo/ui';
import { changeIn, figureIn } from '../../indicators';
import { RoadmapHeader } from '../../roadmap';
import { ErrorState, I18n, T } from '../../shell';
import { differenceText, figureText } from '../figure-text';
import { periodName } from '../period-name';

/** Two reports of one roadmap side by side: figures, what moved between them, and indicators. */
@Component({
  imports: [EmptyState, ErrorState, MatProgressBarModule, RoadmapHeader, RouterLink, T],
  templateUrl: './compare.page.html',
  styleUrls: ['../../styles/overview.scss', '../../styles/chart-table.scss', './compare.page.scss'],
})
export default class ComparePage {
  /** From the address: the roadmap, and the ids of two of its reports. */
  readonly roadmap = input.required<string>();
  readonly a = input<string>();
  readonly b = input<string>();
  private readonly router = inject(Router);
  protected readonly i18n = inject(I18n);
  protected readonly one = httpResource<ReportPage>(() => this.urlOf(this.a()));
  protected readonly other = httpResource<ReportPage>(() => this.urlOf(this.b()));
  protected readonly error = computed(() => this.one.error() ?? this.other.error());
  protected readonly sides = ['a', 'b'] as const;
  protected readonly chosen = computed(() => Boolean(this.a() && this.b()));

  protected readonly compared = computed(() => {
    if (!this.one.hasValue() || !this.other.hasValue()) return null;
    const { before, after, figures, indicators, ...moved } = compareReports(
      this.one.value().content,
      this.other.value().content,
    );
    return {
      before: periodName(this.i18n, before.period),
      after: periodName(this.i18n, after.period),
      figures: figures.map(({ name, ...figure }) => ({
        name,
        before: figureText(this.i18n, name, figure.before),
        after: figureText(this.i18n, name, figure.after),
        difference: differenceText(this.i18n, name, figure.difference),
      })),
      moves: [
        { name: 'completed', milestones: moved.completed.map((one) => ({ ...one, told: '' })) },
        {
          name: 'replanned',
          milestones: moved.slipped.map(({ milestone, from, to, days }) => ({
            ...milestone,
            told: this.i18n.t('report.moved', {
              ...{ from: this.i18n.period(from), to: this.i18n.period(to), days, way: 'later' },
            }),
          })),
        },
        {
          name: 'changed',
          milestones: moved.changed.map(({ milestone, from, to }) => ({
            ...milestone,
            told: [from, to].map((state) => this.i18n.code('vocabulary.state', state)).join(' → '),
          })),
        },
        { name: 'added', milestones: moved.added.map((one) => ({ ...one, told: '' })) },
        { name: 'gone', milestones: moved.gone.map((one) => ({ ...one, told: '' })) },
      ].filter(({ milestones }) => milestones.length > 0),
      indicators: indicators.map(({ before: was, after: now, difference }) => ({
        ...now,
        was: was?.figure ? figureIn(this.i18n, now, was.figure.value) : '–',
        is: now.figure ? figureIn(this.i18n, now, now.figure.value) : '–',
        difference: difference === null ? '–' : changeIn(this.i18n, now, difference),
      })),
    };
  });

  /** Every report that can stand here, for the two choosers. */
  protected readonly choices = computed(() => {
    if (!this.one.hasValue()) return [];
    const { report, period, others } = this.one.value();
    return [{ ...period, id: report.id }, ...others].map((one) => ({
      id: String(one.id),
      name: periodName(this.i18n, one),
    }));
  });

  protected choose(which: 'a' | 'b', id: string): void {
    void this.router.navigate([], { queryParams: { [which]: id }, queryParamsHandling: 'merge' });
  }

  private urlOf(id: string | undefined): string | undefined {
    return id && /^\d{1,10}$/.test(id) ? apiUrl(PATHS.report, { roadmap: this.roadmap(), id }) : undefined;
  }
}
