import { Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { apiUrl, PATHS, type ReportPage, ReportStepInput, type ReportStepName } from '@rumbo/domain';
import { checkBySchema, FieldErrorText, FormError, outlinedFields, sending } from '../../forms';
import { Api, I18n, T } from '../../shell';

/** One step of a report, with a note; what the step means is said before it is taken. */
@Component({
  selector: 'rumbo-step-form',
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
    <form [formRoot]="form" [attr.aria-label]="i18n.code('report.take', step())">
      <h3>{{ i18n.code('report.take', step()) }}</h3>
      <p>{{ i18n.code('report.take.means', step()) }}</p>
      <rumbo-form-error [form]="form" />
      @if (overtaken()) {
        <p role="alert">{{ 'report.take.stale' | t }}</p>
      }
      <mat-form-field>
        <mat-label>{{ (step() === 'returned' ? 'report.note.needed' : 'report.note') | t }}</mat-label>
        <textarea matInput rows="4" [formField]="form.note"></textarea>
        <mat-error><rumbo-field-error [field]="form.note" /></mat-error>
      </mat-form-field>
      <div class="actions">
        <button matButton type="button" (click)="closed.emit()">{{ 'shell.cancel' | t }}</button>
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ i18n.code('report.take', step()) }}
        </button>
      </div>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 0.75rem;
    }
    h3,
    p {
      margin: 0;
    }
    p[role='alert'] {
      color: var(--mat-sys-error);
    }
    .actions {
      display: flex;
      gap: 0.5rem;
      justify-content: end;
    }
  `,
})
export class StepForm {
  readonly page = input.required<ReportPage>();
  readonly step = input.required<ReportStepName>();
  readonly taken = output<ReportPage>();
  readonly closed = output();
  private readonly api = inject(Api);
  protected readonly i18n = inject(I18n);
  protected readonly overtaken = signal(false);
  private readonly draft = signal({ note: '' });
  private readonly toInput = computed(() => {
    const step = this.step();
    return ({ note }: { note: string }) => ({ step, note: note.trim() || null });
  });
  readonly form = form(
    this.draft,
    (path) => checkBySchema(path, ReportStepInput, (draft) => this.toInput()(draft)),
    {
      submission: sending(
        () => this.take(),
        () => this.overtaken.set(true),
      ),
    },
  );

  private async take(): Promise<void> {
    const { roadmap, report } = this.page();
    const url = apiUrl(PATHS.reportSteps, { roadmap: roadmap.code, id: report.id });
    this.taken.emit(
      await this.api.send<ReportPage>('POST', url, this.toInput()(this.draft()), report.version),
    );
  }
}
