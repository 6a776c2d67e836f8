import { Component, computed, inject, input } from '@angular/core';
import type { DayFigures, RecordCounts, RoadmapComparison } from '@rumbo/domain';
import { ProgressMeter } from '@rumbo/ui';
import { I18n, T } from '../../shell';

/** Where the roadmap stood on both days: progress first, each figure with what it was computed from. */
@Component({
  selector: 'rumbo-comparison-summary',
  imports: [ProgressMeter, T],
  templateUrl: './comparison-summary.html',
  styleUrls: ['../../styles/chart-table.scss', './comparison-summary.scss'],
})
export class ComparisonSummary {
  readonly comparison = input.required<RoadmapComparison>();
  protected readonly i18n = inject(I18n);

  protected readonly days = computed(() => {
    const { before, after } = this.comparison();
    return [before, after].map((figures) => ({ ...figures, name: this.i18n.day(figures.day) }));
  });

  protected readonly points = computed(() => {
    const [before, after] = this.days().map(({ rollUp }) => rollUp.percent);
    if (typeof before !== 'number' || typeof after !== 'number') return '';
    return this.i18n.t('history.points', { points: this.signed(after - before) });
  });

  protected readonly figures = computed(() => {
    const { before, after, records } = this.comparison();
    const ofPlan = (name: string, of: (day: DayFigures) => number, percent = false) =>
      this.figure(name, of(before), of(after), percent);
    const ofRecords = (name: keyof RecordCounts) =>
      this.figure(name, records.before[name], records.after[name]);
    return [
      ofPlan('elapsed', ({ elapsed }) => elapsed, true),
      ofPlan('milestones', ({ milestones }) => milestones),
      ofPlan('overdue', ({ overdue }) => overdue),
      ofRecords('meetings'),
      ofRecords('agreements'),
      ofRecords('agreementsDone'),
      ofRecords('indicators'),
    ];
  });

  private figure(name: string, before: number, after: number, percent = false) {
    const say = (value: number) => (percent ? this.i18n.percent(value) : this.i18n.number(value));
    const difference = percent ? Math.round(after) - Math.round(before) : after - before;
    return {
      name: this.i18n.code('history.figure', name),
      before: say(before),
      after: say(after),
      difference: percent
        ? this.i18n.t('history.points', { points: this.signed(difference) })
        : this.signed(difference),
    };
  }

  private signed(value: number): string {
    const said = this.i18n.number(Math.abs(value), 1);
    return value > 0 ? `+${said}` : value < 0 ? `−${said}` : '0';
  }
}
