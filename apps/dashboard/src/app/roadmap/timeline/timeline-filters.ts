import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import { mdiFilterVariant } from '@mdi/js';
import type { Timeline } from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { outlinedFields } from '../../forms';
import { I18n, T } from '../../shell';
import type { JudgedMilestone, TimelineFilter } from './timeline-rows';
import { statesIn } from './timeline-words';

/** What the address asks of the timeline, as fields. */
@Component({
  selector: 'rumbo-timeline-filters',
  imports: [Icon, MatButtonModule, MatCheckboxModule, MatFormFieldModule, MatSelectModule, T],
  providers: [outlinedFields],
  templateUrl: './timeline-filters.html',
  styleUrl: './timeline-filters.scss',
  host: { '[class.opened]': 'opened()' },
})
export class TimelineFilters {
  readonly timeline = input.required<Timeline>();
  readonly judged = input.required<readonly JudgedMilestone[]>();
  readonly filter = input.required<TimelineFilter>();
  readonly ask = output<Record<string, string | null>>();
  protected readonly i18n = inject(I18n);
  protected readonly icon = mdiFilterVariant;
  /** On a small screen the fields wait behind a button, so that the drawing itself is in sight. */
  protected readonly opened = signal(false);

  protected readonly states = computed(() => statesIn(this.judged()));
  protected readonly chosenStates = computed(() => this.filter().state?.split(',') ?? []);
  protected readonly fields = computed(() => [
    {
      key: 'axis' as const,
      label: this.i18n.t('plan.filter.axis'),
      choices: this.timeline().axes.map(({ id, code, title }) => ({
        value: String(id),
        label: `${code} ${this.i18n.text(title)}`,
      })),
    },
    { key: 'owner' as const, label: this.i18n.t('plan.filter.owner'), choices: this.owners() },
  ]);
  protected readonly only = [
    { key: 'critical', label: 'timeline.filter.critical' },
    { key: 'slipped', label: 'timeline.filter.slipped' },
  ] as const;

  private owners(): { value: string; label: string }[] {
    const { bodies, milestones } = this.timeline();
    const named = bodies.map(({ id, acronym }) => ({ value: String(id), label: acronym }));
    return milestones.some(({ ownerId }) => ownerId === null)
      ? [...named, { value: 'none', label: this.i18n.t('overview.owner.none') }]
      : named;
  }

  protected set(key: keyof TimelineFilter, value: string | readonly string[]): void {
    this.ask.emit({ [key]: (typeof value === 'string' ? value : value.join(',')) || null });
  }
}
