import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { RouterLink } from '@angular/router';
import { apiUrl, type Brief, BRIEF_ATTENTION, MILESTONE_STATES, PATHS, SILENT_DAYS } from '@rumbo/domain';
import { ProgressMeter } from '@rumbo/ui';
import { LineChart, StackedBars } from '@rumbo/ui/charts';
import { attentionReasons, completionLines, Illustrative, namesOfGroups, stateNames } from '../roadmap';
import { ErrorState, I18n, T } from '../shell';
import { BriefOutlook } from './brief-outlook';
import { BriefRecords } from './brief-records';

/** A roadmap on paper: what its overview shows, with its charts, the day that it is about, and where it comes from. */
@Component({
  imports: [
    BriefOutlook,
    BriefRecords,
    ErrorState,
    Illustrative,
    LineChart,
    MatButtonModule,
    MatProgressBarModule,
    ProgressMeter,
    RouterLink,
    StackedBars,
    T,
  ],
  templateUrl: './brief.page.html',
  styleUrls: ['./brief-table.scss', './brief.page.scss'],
})
export default class BriefPage {
  /** From the address. */
  readonly roadmap = input.required<string>();
  protected readonly i18n = inject(I18n);
  protected readonly brief = httpResource<Brief>(() => apiUrl(PATHS.briefPage, { roadmap: this.roadmap() }));
  protected readonly silentDays = SILENT_DAYS;
  protected readonly states = MILESTONE_STATES;

  protected readonly labels = computed(() => stateNames(this.i18n));
  protected readonly completions = computed(() => {
    const brief = this.brief.value();
    return brief ? completionLines(this.i18n, brief.overview) : { lines: [], ticks: [] };
  });

  protected readonly attention = computed(() => {
    const overview = this.brief.value()?.overview;
    const owners = new Map(overview?.bodies.map(({ id, acronym }) => [id, acronym]));
    return (overview?.attention ?? []).slice(0, BRIEF_ATTENTION).map((item) => ({
      ...{ id: item.id, code: item.code, title: this.i18n.text(item.title), due: this.i18n.period(item.due) },
      owner: owners.get(item.ownerId ?? 0) ?? '',
      why: attentionReasons(this.i18n, item).join(', '),
    }));
  });

  /** By axis, theme and body: a chart each, and its table. */
  protected readonly groups = computed(() => {
    const overview = this.brief.value()?.overview;
    if (!overview) return [];
    const names = namesOfGroups(overview, this.i18n);
    return [
      { heading: 'overview.byAxis' as const, found: overview.byAxis, names: names.axis },
      { heading: 'overview.byTheme' as const, found: overview.byTheme, names: names.theme },
      { heading: 'overview.byOwner' as const, found: overview.byOwner, names: names.owner },
    ].map(({ heading, found, names: named }) => ({
      heading,
      bars: found.map(({ key, states }) => ({ key, states, name: named[key] ?? key })),
      rows: found.map(({ key, rollUp }) => ({ key, name: named[key] ?? key, rollUp })),
    }));
  });

  protected print(): void {
    window.print();
  }
}
