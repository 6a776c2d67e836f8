import { Component, computed, input } from '@angular/core';
import { mdiClockAlertOutline } from '@mdi/js';
import { Icon } from '../icon/icon';

export interface TimelineKeyLabels {
  span: string;
  day: string;
  baseline: string;
  slip: string;
  arrow: string;
  contradicted: string;
  critical: string;
  today: string;
}

const SHAPES = ['span', 'day', 'baseline', 'slip', 'arrow', 'contradicted', 'today'] as const;

/** What the shapes of the timeline mean. */
@Component({
  selector: 'rumbo-timeline-key',
  imports: [Icon],
  template: `
    <ul>
      @for (entry of entries(); track entry.shape) {
        <li><span [class]="entry.shape" aria-hidden="true"></span>{{ entry.label }}</li>
      }
      <li><rumbo-icon [path]="icon" />{{ labels().critical }}</li>
    </ul>
  `,
  styleUrl: './timeline-key.scss',
})
export class TimelineKey {
  readonly labels = input.required<TimelineKeyLabels>();
  protected readonly icon = mdiClockAlertOutline;
  protected readonly entries = computed(() =>
    SHAPES.map((shape) => ({ shape, label: this.labels()[shape] })),
  );
}
