import { Component, computed, input } from '@angular/core';
import { type Day, daysBetween } from '@rumbo/domain';
import { Icon } from '../icon/icon';
import { STATE_ICONS } from '../state-chip/state-icons';
import { shapesOf, type TimelineRow } from './timeline-model';

/** A row of the timeline as it is drawn. Widths are in days, and one property of the page says how wide a day is. */
@Component({
  selector: 'rumbo-timeline-bars',
  imports: [Icon],
  template: `
    @if (drawn(); as at) {
      @if (at.work; as work) {
        <span class="piece work" [style.--from]="work.from" [style.--days]="work.days"></span>
      }
      @if (at.slip; as slip) {
        <span class="piece slip" [style.--from]="slip.from" [style.--days]="slip.days"></span>
      }
      @if (at.baseline; as baseline) {
        <span
          class="piece baseline"
          [class.exact]="baseline.exact"
          [style.--from]="baseline.from"
          [style.--days]="baseline.days"
        ></span>
      }
      <span
        class="piece due"
        [class.exact]="at.due.exact"
        [style.--from]="at.due.from"
        [style.--days]="at.due.days"
      ></span>
      <span class="mark" [style.--from]="at.due.from + at.due.days"><rumbo-icon [path]="at.icon" /></span>
    } @else if (reach(); as piece) {
      <span class="piece reach" [style.--from]="piece.from" [style.--days]="piece.days"></span>
    }
  `,
  styleUrl: './timeline-bars.scss',
  host: {
    'aria-hidden': 'true',
    '[class.critical]': 'critical()',
    '[style.--state]': 'colour()',
  },
})
export class TimelineBars {
  readonly row = input.required<TimelineRow>();
  /** First day of the drawing. */
  readonly origin = input.required<Day>();

  protected readonly critical = computed(() => {
    const row = this.row();
    return row.kind === 'milestone' && row.critical;
  });
  protected readonly colour = computed(() => {
    const row = this.row();
    return row.kind === 'milestone' ? `var(--rumbo-state-${row.state})` : null;
  });
  protected readonly drawn = computed(() => {
    const row = this.row();
    return row.kind === 'milestone'
      ? { ...shapesOf(row, this.origin()), icon: STATE_ICONS[row.state] }
      : null;
  });
  protected readonly reach = computed(() => {
    const row = this.row();
    if (row.kind !== 'heading') return null;
    return { from: daysBetween(this.origin(), row.from), days: daysBetween(row.from, row.to) + 1 };
  });
}
