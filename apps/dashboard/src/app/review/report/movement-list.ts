import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { movements, type ReportContent, type ReportMilestone } from '@rumbo/domain';
import { StateChip } from '@rumbo/ui';
import { I18n, T } from '../../shell';

interface Line {
  milestone: ReportMilestone;
  told: string;
  why: string;
}

/** What happened to the plan in the period: completed, re-planned, fallen overdue, cancelled, added. */
@Component({
  selector: 'rumbo-movement-list',
  imports: [RouterLink, StateChip, T],
  templateUrl: './movement-list.html',
  styleUrl: './record-list.scss',
})
export class MovementList {
  readonly content = input.required<ReportContent>();
  protected readonly i18n = inject(I18n);
  protected readonly groups = computed(() => {
    const { completed, replanned, overdue, cancelled, added } = movements(this.content());
    return [
      { name: 'completed', lines: completed.map((one) => this.line(one, this.completion(one))) },
      {
        name: 'replanned',
        lines: replanned.map(({ milestone, from, to, days }) =>
          this.line(
            milestone,
            this.i18n.t('report.moved', {
              ...{ from: this.i18n.period(from), to: this.i18n.period(to) },
              ...{ days: Math.abs(days), way: days < 0 ? 'earlier' : 'later' },
            }),
            milestone.replanReason ?? '',
          ),
        ),
      },
      { name: 'overdue', lines: overdue.map((one) => this.line(one, this.dueSince(one))) },
      { name: 'cancelled', lines: cancelled.map((one) => this.line(one, '', one.cancelReason ?? '')) },
      { name: 'added', lines: added.map((one) => this.line(one, this.dueOn(one))) },
    ].filter(({ lines }) => lines.length > 0);
  });

  private line(milestone: ReportMilestone, told: string, why = ''): Line {
    return { milestone, told, why };
  }

  private completion({ completedOn, days }: ReportMilestone): string {
    const on = completedOn ? this.i18n.period(completedOn) : '';
    return days > 0 ? this.i18n.t('report.completedLate', { on, days }) : on;
  }

  private dueSince({ due, days }: ReportMilestone): string {
    return `${this.dueOn({ due })} · ${this.i18n.t('report.daysPast', { days })}`;
  }

  private dueOn({ due }: Pick<ReportMilestone, 'due'>): string {
    return this.i18n.t('report.dueOn', { day: this.i18n.period(due) });
  }
}
