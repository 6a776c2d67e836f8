import { Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { apiUrl, type Comment, CommentInput, type MilestonePage, PATHS } from '@rumbo/domain';
import { checkBySchema, FieldErrorText, FormError, outlinedFields, sending } from '../../forms';
import { Api, I18n, SessionStore, T } from '../../shell';

/** The conversation about a milestone among those who may read it, each with the body that they speak for. */
@Component({
  selector: 'rumbo-milestone-comments',
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
    @for (comment of page().comments; track comment.id) {
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
export class MilestoneComments {
  readonly page = input.required<MilestonePage>();
  readonly said = output();
  private readonly api = inject(Api);
  private readonly session = inject(SessionStore);
  protected readonly i18n = inject(I18n);
  protected readonly mayComment = computed(() =>
    this.session.can('comment:write', { country: this.page().roadmap.country }),
  );

  private readonly model = signal<CommentInput>({ text: '' });
  protected readonly form = form(this.model, (path) => checkBySchema(path, CommentInput, (typed) => typed), {
    submission: sending(() => this.say()),
  });

  protected acronym({ bodyId }: Comment): string {
    return this.page().bodies.find(({ id }) => id === bodyId)?.acronym ?? '';
  }

  private async say(): Promise<void> {
    const { roadmap, milestone } = this.page();
    const url = apiUrl(PATHS.milestoneComments, { roadmap: roadmap.code, id: milestone.id });
    await this.api.send('POST', url, this.model());
    this.form().reset({ text: '' });
    this.said.emit();
  }
}
