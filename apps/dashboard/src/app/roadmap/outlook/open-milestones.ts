import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { expectedBy, OUTLOOK_BOUNDS, type Outlook, type OutlookMilestone } from '@rumbo/domain';
import { I18n, T } from '../../shell';
import { expectationIn } from './expectation';

/** What the table can be asked to show: all, what is done by the end as each bound says, or what nothing is expected of. */
const SHOWN = ['all', ...OUTLOOK_BOUNDS, 'untold'] as const;
/** So many rows at first; a plan of thousands is a click more. */
const FIRST = 100;

/** The open milestones, each with its due date and beside it the range in which it may be done. */
@Component({
  selector: 'rumbo-open-milestones',
  imports: [MatButtonModule, RouterLink, T],
  templateUrl: './open-milestones.html',
  styleUrls: ['../../styles/chart-table.scss', './outlook-table.scss'],
})
export class OpenMilestones {
  readonly outlook = input.required<Outlook>();
  readonly show = input<string>();
  readonly choose = output<string | null>();
  protected readonly i18n = inject(I18n);
  protected readonly choices = SHOWN;
  protected readonly shown = computed(() => SHOWN.find((one) => one === this.show()) ?? 'all');

  private readonly chosen = computed((): OutlookMilestone[] => {
    const { milestones, roadmap } = this.outlook();
    const shown = this.shown();
    if (shown === 'all') return milestones;
    if (shown === 'untold') return milestones.filter(({ range }) => range === null);
    return expectedBy(milestones, roadmap.endsOn, shown);
  });
  protected readonly total = computed(() => this.chosen().length);
  protected readonly limit = linkedSignal({ source: this.chosen, computation: () => FIRST });
  protected readonly rows = computed(() =>
    this.chosen()
      .slice(0, this.limit())
      .map((one) => ({
        ...one,
        name: this.i18n.text(one.title),
        expected: expectationIn(this.i18n, one),
        middle: one.range && !one.range.middle.atLeast ? this.i18n.day(one.range.middle.day) : '–',
      })),
  );
}
