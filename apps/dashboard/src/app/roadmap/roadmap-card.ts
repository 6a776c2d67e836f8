import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { dayIn, elapsedPercent, isPublished, localize, type RoadmapSummary } from '@rumbo/domain';
import { Icon, ProgressMeter, STATE_ICONS } from '@rumbo/ui';
import { I18n, T } from '../shell';
import { Illustrative } from './illustrative';

/** One roadmap at a glance; every figure opens the milestones behind it. */
@Component({
  selector: 'rumbo-roadmap-card',
  imports: [Icon, Illustrative, ProgressMeter, RouterLink, T],
  templateUrl: './roadmap-card.html',
  styleUrl: './roadmap-card.scss',
})
export class RoadmapCard {
  readonly roadmap = input.required<RoadmapSummary>();
  protected readonly i18n = inject(I18n);
  protected readonly at = computed(() => `/roadmaps/${this.roadmap().code}`);
  protected readonly title = computed(() => localize(this.roadmap().title, this.i18n.language()));
  protected readonly published = computed(() => isPublished(this.roadmap().status));
  protected readonly percent = computed(() => {
    const { done, weight } = this.roadmap();
    return weight === 0 ? null : (done / weight) * 100;
  });
  protected readonly elapsed = computed(() => {
    const { startsOn, endsOn, timeZone } = this.roadmap();
    return elapsedPercent(startsOn, endsOn, dayIn(timeZone, new Date()));
  });
  protected readonly alarms = computed(() => {
    const { overdue, atRisk } = this.roadmap();
    return [
      { state: 'overdue', icon: STATE_ICONS.overdue, count: overdue, label: 'roadmap.list.overdue' },
      { state: 'at_risk', icon: STATE_ICONS.at_risk, count: atRisk, label: 'roadmap.list.atRisk' },
    ] as const;
  });
}
