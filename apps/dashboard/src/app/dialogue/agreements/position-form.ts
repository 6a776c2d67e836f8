import { Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { type Agreement, apiUrl, PATHS, PositionInput, type Roadmap, VERDICTS } from '@rumbo/domain';
import { checkBySchema, FieldErrorText, FormError, outlinedFields, sending } from '../../forms';
import { Api, I18n, T } from '../../shell';

/** Confirms or disputes, for the body that the person speaks for, that an agreement was kept. */
@Component({
  selector: 'rumbo-position-form',
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
    <form [formRoot]="form">
      <rumbo-form-error [form]="form" />
      <mat-form-field>
        <mat-label>{{ 'dialogue.position' | t }}</mat-label>
        <select matNativeControl [formField]="form.verdict">
          @for (verdict of verdicts; track verdict) {
            <option [value]="verdict">{{ i18n.code('vocabulary.verdict', verdict) }}</option>
          }
        </select>
        <mat-error><rumbo-field-error [field]="form.verdict" /></mat-error>
      </mat-form-field>
      <mat-form-field>
        <mat-label>{{ 'dialogue.position.reason' | t }}</mat-label>
        <textarea matInput rows="2" [formField]="form.reason"></textarea>
        <mat-error><rumbo-field-error [field]="form.reason" /></mat-error>
      </mat-form-field>
      <div class="actions">
        <button matButton type="button" (click)="closed.emit()">{{ 'shell.cancel' | t }}</button>
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ 'dialogue.position.send' | t }}
        </button>
      </div>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 0.75rem;
      max-inline-size: 40rem;
      margin-block-start: 0.75rem;
    }
    .actions {
      display: flex;
      gap: 0.5rem;
      justify-content: end;
    }
  `,
})
export class PositionForm {
  readonly agreement = input.required<Agreement>();
  readonly roadmap = input.required<Roadmap>();
  readonly said = output();
  readonly closed = output();
  private readonly api = inject(Api);
  protected readonly i18n = inject(I18n);
  protected readonly verdicts = VERDICTS;
  private readonly draft = signal<{ verdict: PositionInput['verdict']; reason: string }>({
    verdict: 'confirmed',
    reason: '',
  });
  protected readonly form = form(this.draft, (path) => checkBySchema(path, PositionInput, toPosition), {
    submission: sending(() => this.say()),
  });

  private async say(): Promise<void> {
    const url = apiUrl(PATHS.agreementPositions, { roadmap: this.roadmap().code, id: this.agreement().id });
    await this.api.send('POST', url, toPosition(this.draft()));
    this.said.emit();
  }
}

const toPosition = ({ verdict, reason }: { verdict: PositionInput['verdict']; reason: string }) => ({
  verdict,
  reason: reason.trim() || null,
});
