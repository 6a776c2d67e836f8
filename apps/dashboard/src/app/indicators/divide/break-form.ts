import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import {
  apiUrl,
  BreakInput,
  type IndicatorPage,
  isObservationPeriod,
  type LocalizedText,
  OBSERVATION_PRECISIONS,
  observationStart,
  observationWarnings,
  PATHS,
} from '@rumbo/domain';
import {
  checkBySchema,
  FormError,
  LocalizedTextField,
  outlinedFields,
  PeriodField,
  sending,
} from '../../forms';
import { Api, I18n, T } from '../../shell';
import { seriesName } from '../figures';

interface Draft {
  seriesId: number;
  period: string | null;
  reason: LocalizedText;
}

/** Which series breaks, from which period on, and why; what will move is said before it is saved. */
@Component({
  selector: 'rumbo-break-form',
  imports: [
    FormError,
    FormField,
    FormRoot,
    LocalizedTextField,
    MatButtonModule,
    MatFormFieldModule,
    MatSelectModule,
    PeriodField,
    T,
  ],
  providers: [outlinedFields],
  template: `
    <form [formRoot]="form">
      <rumbo-form-error [form]="form" />
      <section class="card">
        <mat-form-field>
          <mat-label>{{ 'indicators.enter.series' | t }}</mat-label>
          <mat-select [formField]="form.seriesId">
            @for (one of series(); track one.id) {
              <mat-option [value]="one.id">{{ one.name }}</mat-option>
            }
          </mat-select>
        </mat-form-field>
        <rumbo-period-field
          [label]="'indicators.break.period' | t"
          [precisions]="precisions"
          [formField]="form.period"
        />
        <rumbo-localized-text-field multiline [label]="'indicators.break.reason' | t" [field]="form.reason" />
        <p role="status">
          @if (moved(); as count) {
            {{ 'indicators.break.moved' | t: { count } }}
          }
          {{ 'indicators.break.effect' | t }}
        </p>
      </section>
      <div class="actions">
        <button matButton type="button" (click)="closed.emit()">{{ 'shell.cancel' | t }}</button>
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ 'indicators.break.save' | t }}
        </button>
      </div>
    </form>
  `,
  styleUrl: '../../people/form.scss',
})
export class BreakForm {
  readonly page = input.required<IndicatorPage>();
  readonly saved = output();
  readonly closed = output();
  private readonly api = inject(Api);
  private readonly i18n = inject(I18n);
  protected readonly precisions = OBSERVATION_PRECISIONS;

  /** Where a jump asks for a note, the form begins there. */
  private readonly draft = linkedSignal<Draft>(() => {
    const { series, observations, indicator, roadmap } = this.page();
    const jumps = series.flatMap(({ id }) =>
      observationWarnings(
        observations.filter(({ seriesId }) => seriesId === id),
        indicator.unit,
      )
        .filter(({ code }) => code === 'jump')
        .map(({ period }) => ({ seriesId: id, period })),
    );
    return {
      seriesId: jumps[0]?.seriesId ?? series[0]?.id ?? 0,
      period: jumps[0]?.period ?? null,
      reason: { lang: roadmap.language, text: '' },
    };
  });
  readonly form = form(
    this.draft,
    (path) => checkBySchema(path, BreakInput, ({ period, reason }) => ({ period, reason })),
    { submission: sending(() => this.send()) },
  );
  protected readonly series = computed(() =>
    this.page().series.map((one) => ({ id: one.id, name: seriesName(this.i18n, one) })),
  );
  /** How many of the undivided figures will belong to the new series. */
  protected readonly moved = computed(() => {
    const { seriesId, period } = this.draft();
    if (period === null || !isObservationPeriod(period)) return 0;
    const day = observationStart(period);
    return this.page().observations.filter(
      (one) => one.seriesId === seriesId && observationStart(one.period) >= day,
    ).length;
  });

  private async send(): Promise<void> {
    const { seriesId, period, reason } = this.draft();
    const { roadmap, series } = this.page();
    const version = series.find(({ id }) => id === seriesId)?.version ?? 0;
    const url = apiUrl(PATHS.seriesBreaks, { roadmap: roadmap.code, id: seriesId });
    await this.api.send('POST', url, { period, reason }, version);
    this.form().reset();
    this.saved.emit();
  }
}
