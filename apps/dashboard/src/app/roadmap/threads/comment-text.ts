import { Component, computed, inject, input } from '@angular/core';
import { type Comment, partsOf } from '@rumbo/domain';
import { I18n, T } from '../../shell';

/** What somebody said, when, and for which body; the people it mentions stand out by their names. */
@Component({
  selector: 'rumbo-comment-text',
  imports: [T],
  template: `
    <p class="quiet">
      <strong>{{ comment().author }}</strong>
      @if (comment().body; as body) {
        ({{ body }})
      }
      · <time [attr.datetime]="comment().at">{{ i18n.instant(comment().at) }}</time>
    </p>
    <p class="text">
      @for (part of parts(); track $index) {
        @if (part.person === null) {
          <span>{{ part.text }}</span>
        } @else {
          <b>{{ part.text }}</b>
        }
      }
    </p>
    @if (others(); as names) {
      <p class="quiet">{{ 'thread.alsoMentions' | t: { names } }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    p {
      margin: 0;
    }
    .quiet {
      color: var(--mat-sys-on-surface-variant);
    }
    strong {
      color: var(--mat-sys-on-surface);
      font-weight: 500;
    }
    .text {
      max-inline-size: 70ch;
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    b {
      color: var(--mat-sys-primary);
      font-weight: 500;
    }
  `,
})
export class CommentText {
  readonly comment = input.required<Comment>();
  protected readonly i18n = inject(I18n);
  protected readonly parts = computed(() => partsOf(this.comment().text, this.comment().mentions));
  /** Mentioned by somebody whose text does not hold their name as it is today. */
  protected readonly others = computed(() => {
    const named = new Set(this.parts().map(({ person }) => person));
    return this.comment()
      .mentions.filter(({ id }) => !named.has(id))
      .map(({ name }) => name)
      .join(', ');
  });
}
