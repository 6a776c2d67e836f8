import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { Router } from '@angular/router';
import { apiUrl, type ChangeStory, dayIn, PATHS, STORY_KINDS } from '@rumbo/domain';
import { EmptyState } from '@rumbo/ui';
import { RoadmapHeader } from '../../roadmap';
import { ErrorState, furtherPages, I18n, Moment, T } from '../../shell';
import { DayFields } from '../day-fields';
import { HistoryNav } from '../history-nav';
import { RefusedDays, refusedDaysOf } from '../refused-days';
import { StoryEntry } from './story-entry';
import { authorName } from './story-words';

type Asked = 'from' | 'to' | 'author' | 'kind';

/** Who changed what, newest first; the period, the author and the subject stand in the address. */
@Component({
  imports: [
    DayFields,
    EmptyState,
    ErrorState,
    HistoryNav,
    MatButtonModule,
    MatProgressBarModule,
    RefusedDays,
    RoadmapHeader,
    StoryEntry,
    T,
  ],
  templateUrl: './story.page.html',
  styleUrls: ['../../styles/overview.scss', './story.page.scss'],
})
export default class StoryPage {
  /** All from the address. */
  readonly roadmap = input.required<string>();
  readonly from = input<string>();
  readonly to = input<string>();
  readonly author = input<string>();
  readonly kind = input<string>();

  private readonly router = inject(Router);
  private readonly moment = inject(Moment);
  protected readonly i18n = inject(I18n);

  protected readonly first = httpResource<ChangeStory>(() => this.url());
  protected readonly refused = computed(() => {
    const error = this.first.error();
    return error ? refusedDaysOf(error) : [];
  });
  private readonly answer = computed(() => (this.first.hasValue() ? this.first.value() : null));
  protected readonly list = furtherPages(this.answer, (cursor) => this.url(cursor));
  protected readonly days = computed(() => {
    const days = new Map<string, ChangeStory['entries']>();
    const timeZone = this.answer()?.roadmap.timeZone ?? 'UTC';
    for (const entry of this.list.pages().flatMap(({ entries }) => entries)) {
      const day = this.i18n.day(dayIn(timeZone, new Date(entry.at)));
      days.set(day, [...(days.get(day) ?? []), entry]);
    }
    return [...days].map(([day, entries]) => ({ day, entries }));
  });

  protected readonly today = computed(() => this.moment.today(this.answer()?.roadmap.timeZone ?? 'UTC'));
  protected readonly authors = computed(() =>
    (this.answer()?.authors ?? [])
      .map((one) => ({ value: one.author, label: authorName(this.i18n, one) }))
      .sort((a, b) => a.label.localeCompare(b.label, this.i18n.language())),
  );
  protected readonly kinds = computed(() =>
    STORY_KINDS.map((value) => ({ value, label: this.i18n.code('history.about', value) })),
  );

  protected ask(change: Partial<Record<Asked, string | null>>): void {
    void this.router.navigate([], { queryParams: change, queryParamsHandling: 'merge' });
  }

  protected startAnew(): void {
    this.ask({ from: null, to: null, author: null, kind: null });
  }

  private url(cursor?: string): string {
    const asked = { from: this.from(), to: this.to(), author: this.author(), kind: this.kind(), cursor };
    const given = Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1]));
    const address = apiUrl(PATHS.changeStory, { roadmap: this.roadmap() });
    return given.length > 0 ? `${address}?${new URLSearchParams(given)}` : address;
  }
}
