import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { StoryLine as Line } from '@rumbo/domain';
import { I18n, T } from '../../shell';
import { lineVerb, storyLink, storyValue, subjectName } from './story-words';

/** What became of one record: its name, and each change from what to what. */
@Component({
  selector: 'rumbo-story-line',
  imports: [RouterLink, T],
  template: `
    <p>
      <span class="quiet">{{ subject() }}</span>
      @if (link(); as commands) {
        <a [routerLink]="commands">{{ name() }}</a>
      } @else {
        <span class="gone">{{ name() }}</span>
      }
      @if (verb(); as said) {
        <span class="verb">{{ said }}</span>
      }
    </p>
    @for (change of changes(); track change.field) {
      <p class="change">
        <span class="quiet">{{ change.label }}:</span>
        @if (change.hidden) {
          {{ 'history.story.changed' | t }}
        } @else {
          @if (change.from) {
            <del>{{ change.from }}</del> <span aria-hidden="true">→</span>
          }
          <ins>{{ change.to }}</ins>
        }
      </p>
    }
    @if (line().reason; as reason) {
      <p class="change quiet">{{ 'history.story.reason' | t: { reason } }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    p {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.375rem;
      align-items: baseline;
      margin: 0;
      overflow-wrap: anywhere;
    }
    .quiet {
      color: var(--mat-sys-on-surface-variant);
    }
    .gone {
      text-decoration: line-through;
    }
    .verb {
      padding: 0 0.5rem;
      border-radius: 0.25rem;
      background: var(--mat-sys-surface-container-high);
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-label-medium);
    }
    .change {
      padding-inline-start: 1rem;
    }
    del {
      color: var(--mat-sys-on-surface-variant);
    }
    ins {
      text-decoration: none;
      font-weight: 500;
    }
  `,
})
export class StoryLine {
  readonly roadmap = input.required<string>();
  readonly line = input.required<Line>();
  private readonly i18n = inject(I18n);
  protected readonly subject = computed(() => subjectName(this.i18n, this.line().subject));
  protected readonly link = computed(() => storyLink(this.roadmap(), this.line()));
  protected readonly verb = computed(() => lineVerb(this.i18n, this.line()));
  protected readonly name = computed(() => {
    const { code, label, id } = this.line();
    return [code, label && this.i18n.text(label)].filter(Boolean).join(' ') || `#${id}`;
  });
  protected readonly changes = computed(() =>
    this.line().changes.map(({ field, as, from, to }) => ({
      field,
      label: this.i18n.code('history.field', field),
      hidden: from === null && to === null,
      from: from === null ? '' : storyValue(this.i18n, as, from),
      to: storyValue(this.i18n, as, to),
    })),
  );
}
