import { Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { type Body, type Comment, CommentInput } from '@rumbo/domain';
import { checkBySchema, FieldErrorText, FormError, outlinedFields, sending } from '../forms';
import { Api, I18n, SessionStore, T } from '../shell';

/** The conversation about a milestone or a meeting among those who may read it, each with the body that they speak for. */
@Component({
  selector: 'rumbo-comments',
  imports: [
    FieldErrorText,
    FormError,
    FormField,
    FormRoot,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    T,
  ],
  providers: [outlinedFields],
  template: `
    <h2>{{ 'milestone.comments' | t }}</h2>
    @for (comment of comments(); track comment.id) {
      <article>
        <p class="quiet">
          {{ comment.author }}
          @if (acronym(comment); as body) {
            ({{ body }})
          }
          · <time [attr.datetime]="comment.at">{{ i18n.instant(comment.at) }}</time>
        </p>
        <p class="text">{{ comment.text }}</p>
      </article>
    } @empty {
      <p class="quiet">{{ 'milestone.comments.none' | t }}</p>
    }
    @if (mayComment()) {
      <form [formRoot]="form">
        <rumbo-form-error [form]="form" />
        <mat-form-field>
          <mat-label>{{ 'milestone.comment' | t }}</mat-label>
          <textarea matInput rows="2" [formField]="form.text"></textarea>
          <mat-error><rumbo-field-error [field]="form.text" /></mat-error>
        </mat-form-field>
        <button matButton="outlined" type="submit" [disabled]="form().submitting()">
          {{ 'milestone.comment.send' | t }}
        </button>
      </form>
    }
  `,
  styles: `
    :host:not(:has(article, form)) {
      display: none !important;
    }
    p {
      margin: 0;
    }
    .quiet {
      color: var(--mat-sys-on-surface-variant);
    }
    article,
    form {
      margin-block-start: 0.75rem;
    }
    .text {
      max-inline-size: 70ch;
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    form {
      display: grid;
      gap: 0.5rem;
      justify-items: start;
    }
    mat-form-field {
      inline-size: 100%;
    }
  `,
})
export class Comments {
  readonly comments = input.required<readonly Comment[]>();
  readonly bodies = input.required<readonly Body[]>();
  readonly country = input.required<string>();
  /** Where a comment is sent. */
  readonly url = input.required<string>();
  readonly said = output();
  private readonly api = inject(Api);
  private readonly session = inject(SessionStore);
  protected readonly i18n = inject(I18n);
  protected readonly mayComment = computed(() =>
    this.session.can('comment:write', { country: this.country() }),
  );

  private readonly model = signal<CommentInput>({ text: '' });
  protected readonly form = form(this.model, (path) => checkBySchema(path, CommentInput, (typed) => typed), {
    submission: sending(() => this.say()),
  });

  protected acronym({ bodyId }: Comment): string {
    return this.bodies().find(({ id }) => id === bodyId)?.acronym ?? '';
  }

  private async say(): Promise<void> {
    await this.api.send('POST', this.url(), this.model());
    this.form().reset({ text: '' });
    this.said.emit();
  }
}
