import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { mdiAlertOutline, mdiClose } from '@mdi/js';
import {
  apiUrl,
  checkObservations,
  dayIn,
  type FieldError,
  FLAGS,
  type IndicatorPage,
  OBSERVATION_PRECISIONS,
  ObservationsInput,
  observationWarnings,
  PATHS,
  usualPrecision,
} from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { checkBySchema, FieldErrorText, FormError, outlinedFields, PeriodField, sending } from '../../forms';
import { Api, I18n, T } from '../../shell';
import { partName, seriesName, warningText } from '../figures';
import { emptyFigure, figuresAfter, type FiguresDraft, PART_CODES, toObservations } from './figures-draft';

/** A few figures by hand: checked as they are typed, and asked about where a statistician would ask. */
@Component({
  selector: 'rumbo-figures-form',
  imports: [
    FieldErrorText,
    FormError,
    FormField,
    FormRoot,
    Icon,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    PeriodField,
    T,
  ],
  providers: [outlinedFields],
  templateUrl: './figures-form.html',
  styleUrls: ['../../people/form.scss', './figures-form.scss'],
})
export class FiguresForm {
  readonly page = input.required<IndicatorPage>();
  readonly saved = output();
  readonly closed = output();

  private readonly api = inject(Api);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);
  protected readonly i18n = inject(I18n);
  protected readonly icons = { remove: mdiClose, warning: mdiAlertOutline };
  protected readonly precisions = OBSERVATION_PRECISIONS;
  protected readonly flags = FLAGS;

  protected readonly draft = linkedSignal<FiguresDraft>(() => ({
    seriesId: this.page().series.at(-1)?.id ?? null,
    ...{ provider: '', source: '', base: '', methodology: '' },
    observations: [emptyFigure()],
  }));
  readonly form = form(
    this.draft,
    (path) =>
      checkBySchema(
        path,
        ObservationsInput,
        (draft) => toObservations(draft, this.percent()),
        (draft) => this.check(draft),
      ),
    { submission: sending(() => this.send()) },
  );
  protected readonly percent = computed(() => this.page().indicator.unit === 'percent');
  protected readonly series = computed(() =>
    this.page().series.map((one) => ({
      id: one.id,
      name: seriesName(this.i18n, one),
      startsOn: one.startsOn,
    })),
  );
  /** The periods that the series has so far, or that the indicator is made for. */
  protected readonly usual = computed(() =>
    usualPrecision(
      this.page().indicator,
      this.page().observations.filter(({ seriesId }) => seriesId === this.draft().seriesId),
    ),
  );
  protected readonly parts = computed(() =>
    (['sex', 'area'] as const)
      .filter((dimension) => this.page().indicator.dimensions.includes(dimension))
      .map((dimension) => ({
        dimension,
        name: this.i18n.code('measure.dimension', dimension),
        values: PART_CODES[dimension].map((code) => ({
          code,
          name: this.i18n.code(`measure.value.${dimension}`, code),
        })),
      })),
  );
  protected readonly warnings = computed(() => {
    const { indicator, observations } = this.page();
    const draft = this.draft();
    const own = observations.filter(({ seriesId }) => seriesId === draft.seriesId);
    const typed = new Set(draft.observations.map(({ period }) => period));
    return observationWarnings(figuresAfter(own, draft, this.percent()), indicator.unit)
      .filter(({ period, params }) => typed.has(period) || typed.has(String(params['since'])))
      .map((warning) =>
        [
          [this.i18n.period(warning.period), partName(this.i18n, warning.disaggregation)]
            .filter(Boolean)
            .join(' · '),
          warningText(this.i18n, indicator, warning),
        ].join(': '),
      );
  });

  protected choose(seriesId: string): void {
    this.draft.update((draft) => ({ ...draft, seriesId: seriesId === '' ? null : Number(seriesId) }));
    this.form().markAsDirty();
  }

  /** What the server would refuse of figures that are right in themselves. */
  private check(draft: FiguresDraft): FieldError[] {
    const { indicator, roadmap, series } = this.page();
    const of = series.find(({ id }) => id === draft.seriesId);
    const next = series.find(({ predecessorId }) => predecessorId === draft.seriesId);
    const { observations } = ObservationsInput.parse(toObservations(draft, this.percent()));
    return checkObservations(observations, indicator, {
      ...{ startsOn: of?.startsOn ?? null, until: next?.startsOn ?? null },
      today: dayIn(roadmap.timeZone, new Date()),
    });
  }

  /** Another row, with what usually stays; the cursor goes there. */
  protected add(): void {
    this.draft.update((draft) => ({
      ...draft,
      observations: [...draft.observations, emptyFigure(draft.observations.at(-1))],
    }));
    afterNextRender(
      () => this.host.nativeElement.querySelector<HTMLElement>('.figure:last-of-type select')?.focus(),
      { injector: this.injector },
    );
  }

  protected drop(place: number): void {
    this.draft.update((draft) => ({
      ...draft,
      observations: draft.observations.filter((_, n) => n !== place),
    }));
  }

  private async send(): Promise<void> {
    const { roadmap, indicator } = this.page();
    const seriesId = this.draft().seriesId ?? (await this.begin());
    const url = apiUrl(PATHS.seriesObservations, { roadmap: roadmap.code, id: seriesId });
    await this.api.send('POST', url, toObservations(this.draft(), indicator.unit === 'percent'));
    this.form().reset();
    this.saved.emit();
  }

  /** A series of its own begins with these figures. */
  private async begin(): Promise<number> {
    const { roadmap, indicator } = this.page();
    const { provider, source, base, methodology } = this.draft();
    const identity = { provider, source, base, methodology };
    const url = apiUrl(PATHS.indicatorSeries, { roadmap: roadmap.code, indicator: indicator.code });
    const { series } = await this.api.send<IndicatorPage>('POST', url, identity);
    const known = new Set(this.page().series.map(({ id }) => id));
    const id = series.find((one) => !known.has(one.id))?.id ?? 0;
    this.draft.update((draft) => ({ ...draft, seriesId: id }));
    return id;
  }
}
