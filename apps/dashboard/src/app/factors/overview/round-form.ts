import { Component, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { apiUrl, PATHS, RoundInput } from '@rumbo/domain';
import {
  checkBySchema,
  draftUntilTyped,
  FieldErrorText,
  FormError,
  outlinedFields,
  sending,
} from '../../forms';
import { Api, T } from '../../shell';

interface RoundDraft {
  period: string;
  closesOn: string;
}

/** Opens a round of assessments: of which month, and until when. It opens today. */
@Component({
  selector: 'rumbo-round-form',
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
      <h2>{{ 'factor.round.new' | t }}</h2>
      <rumbo-form-error [form]="form" />
      <div class="line">
        <mat-form-field>
          <mat-label>{{ 'factor.round.period' | t }}</mat-label>
          <input matInput type="month" [formField]="form.period" />
          <mat-error><rumbo-field-error [field]="form.period" /></mat-error>
        </mat-form-field>
        <mat-form-field>
          <mat-label>{{ 'factor.round.closesOn' | t }}</mat-label>
          <input matInput type="date" [formField]="form.closesOn" />
          <mat-error><rumbo-field-error [field]="form.closesOn" /></mat-error>
        </mat-form-field>
      </div>
      <div class="actions">
        <button matButton type="button" (click)="closed.emit()">{{ 'shell.cancel' | t }}</button>
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ 'factor.round.send' | t }}
        </button>
      </div>
    </form>
  `,
  styleUrl: '../../people/form.scss',
})
export class RoundForm {
  readonly roadmap = input.required<string>();
  /** The month that is offered. */
  readonly month = input.required<string>();
  readonly opened = output();
  readonly closed = output();
  private readonly api = inject(Api);
  private readonly draft = draftUntilTyped<RoundDraft>(() => ({ period: this.month(), closesOn: '' }));
  protected readonly form = form(this.draft, (path) => checkBySchema(path, RoundInput, toRound), {
    submission: sending(() => this.send()),
  });

  private async send(): Promise<void> {
    const url = apiUrl(PATHS.assessmentRounds, { roadmap: this.roadmap() });
    await this.api.send('POST', url, toRound(this.draft()));
    this.opened.emit();
  }
}

const toRound = ({ period, closesOn }: RoundDraft) => ({ period, closesOn: closesOn || null });
