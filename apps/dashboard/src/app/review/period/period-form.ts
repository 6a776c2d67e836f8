import { Component, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField, FormRoot, submit } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { apiUrl, PATHS, type ReportingPeriod, ReportingPeriodInput, type ReportList } from '@rumbo/domain';
import {
  checkBySchema,
  Conflict,
  FieldErrorText,
  FormError,
  outlinedFields,
  SeenRecord,
  sending,
} from '../../forms';
import { Api, I18n, T } from '../../shell';
import { nextPeriod, type PeriodDraft } from './next-period';

const DAYS = ['startsOn', 'endsOn', 'dueOn'] as const;

/** From when to when a report tells, and by when it is due. */
@Component({
  selector: 'rumbo-period-form',
  imports: [
    Conflict,
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
      @if (seen.problem(); as problem) {
        <rumbo-conflict [problem]="problem" [fields]="seen.contested()" (resolved)="resolve($event)" />
      }
      <section class="card">
        <div class="line">
          @for (day of days; track day) {
            <mat-form-field>
              <mat-label>{{ i18n.code('report.period', day) }}</mat-label>
              <input matInput type="date" [formField]="form[day]" />
              <mat-error><rumbo-field-error [field]="form[day]" /></mat-error>
            </mat-form-field>
          }
        </div>
      </section>
      <div class="actions">
        <button matButton type="button" (click)="closed.emit()">{{ 'shell.cancel' | t }}</button>
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ 'shell.save' | t }}
        </button>
      </div>
    </form>
  `,
  styleUrl: '../../people/form.scss',
})
export class PeriodForm {
  readonly list = input.required<ReportList>();
  /** Null for a new one. */
  readonly period = input.required<ReportingPeriod | null>();
  readonly saved = output();
  readonly closed = output();

  private readonly api = inject(Api);
  protected readonly i18n = inject(I18n);
  protected readonly days = DAYS;
  private readonly draft = linkedSignal<PeriodDraft>(() => {
    const period = this.period();
    return period ? toDraft(period) : nextPeriod(this.list());
  });
  protected readonly seen = new SeenRecord<ReportingPeriod, PeriodDraft>({
    record: () => this.period(),
    draft: this.draft,
    toDraft,
    show: {
      startsOn: ({ startsOn }) => this.shown('startsOn', startsOn),
      endsOn: ({ endsOn }) => this.shown('endsOn', endsOn),
      dueOn: ({ dueOn }) => this.shown('dueOn', dueOn),
    },
  });
  readonly form = form(this.draft, (path) => checkBySchema(path, ReportingPeriodInput, (draft) => draft), {
    submission: sending(() => this.send(), this.seen.overtaken),
  });

  protected resolve(theirs: string[]): void {
    this.seen.resolve(theirs);
    void submit(this.form);
  }

  private shown(key: keyof PeriodDraft, day: string): { label: string; text: string } {
    return { label: this.i18n.code('report.period', key), text: this.i18n.day(day) };
  }

  private async send(): Promise<void> {
    const [seen, roadmap] = [this.seen.current(), this.list().roadmap.code];
    if (seen) {
      const url = apiUrl(PATHS.reportingPeriod, { roadmap, id: seen.id });
      await this.api.send('PATCH', url, this.draft(), seen.version);
    } else await this.api.send('POST', apiUrl(PATHS.reportingPeriods, { roadmap }), this.draft());
    this.form().reset();
    this.saved.emit();
  }
}

const toDraft = ({ startsOn, endsOn, dueOn }: ReportingPeriod): PeriodDraft => ({ startsOn, endsOn, dueOn });
