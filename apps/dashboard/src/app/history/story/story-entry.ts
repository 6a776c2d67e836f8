import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { StoryEntry as Entry } from '@rumbo/domain';
import { I18n, T } from '../../shell';
import { StoryLine } from './story-line';
import { authorName, subjectName } from './story-words';

/** So many records of an entry are told before one asks for the others. */
const AT_FIRST = 5;

/** All that one request wrote: who, when, and a line for each record; an import by its counts. */
@Component({
  selector: 'rumbo-story-entry',
  imports: [MatButtonModule, StoryLine, T],
  template: `
    <p class="who">
      <time [attr.datetime]="entry().at">{{ time() }}</time> · {{ author() }}
    </p>
    @if (entry().import; as file) {
      <p class="import">
        {{ (file.undone ? 'history.story.undone' : 'history.story.imported') | t: { file: file.fileName } }}
      </p>
      @if (file.counts && !file.undone) {
        <p>{{ 'history.story.importCounts' | t: counts() }}</p>
      }
      <p class="quiet">{{ written() }}</p>
    }
    @for (line of lines(); track line.subject + line.id) {
      <rumbo-story-line [roadmap]="roadmap()" [line]="line" />
    }
    @if (hidden() > 0) {
      <button matButton type="button" (click)="opened.set(true)">
        {{ 'history.story.showLines' | t: { count: i18n.number(hidden()) } }}
      </button>
    } @else if (entry().more) {
      <p class="quiet">
        {{ 'history.story.andMore' | t: { total: i18n.number(total()) } }} ({{ written() }})
      </p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.375rem;
    }
    p {
      margin: 0;
      overflow-wrap: anywhere;
    }
    .who,
    .quiet {
      color: var(--mat-sys-on-surface-variant);
    }
    .import {
      font: var(--mat-sys-title-small);
    }
    button {
      justify-self: start;
    }
  `,
})
export class StoryEntry {
  readonly roadmap = input.required<string>();
  /** Of the roadmap, as the days of the story are. */
  readonly timeZone = input.required<string>();
  readonly entry = input.required<Entry>();
  protected readonly i18n = inject(I18n);
  protected readonly opened = signal(false);
  protected readonly author = computed(() => authorName(this.i18n, this.entry()));
  protected readonly time = computed(() =>
    new Intl.DateTimeFormat(this.i18n.language(), { timeStyle: 'short', timeZone: this.timeZone() }).format(
      new Date(this.entry().at),
    ),
  );
  protected readonly lines = computed(() =>
    this.entry().lines.slice(0, this.opened() ? undefined : AT_FIRST),
  );
  protected readonly hidden = computed(() => this.entry().lines.length - this.lines().length);
  protected readonly total = computed(() => this.entry().counts.reduce((sum, { count }) => sum + count, 0));

  protected readonly counts = computed(() => {
    const counts = this.entry().import?.counts;
    return Object.fromEntries(
      Object.entries(counts ?? {}).map(([name, count]) => [name, this.i18n.number(count)]),
    );
  });

  /** How many rows were written, by the kind of their record. */
  protected readonly written = computed(() => {
    const counts = new Map<string, number>();
    for (const { subject, count } of this.entry().counts) {
      const name = subjectName(this.i18n, subject);
      counts.set(name, (counts.get(name) ?? 0) + count);
    }
    return [...counts].map(([name, count]) => `${name}: ${this.i18n.number(count)}`).join(' · ');
  });
}
