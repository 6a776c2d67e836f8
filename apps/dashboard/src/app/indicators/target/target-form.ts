import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField, FormRoot, submit } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import {
  apiUrl,
  type IndicatorPage,
  isSucceeded,
  judgeIndicator,
  type MilestoneRow,
  OBSERVATION_PRECISIONS,
  PATHS,
  speakingSeries,
  type Tracking,
  TrackingInput,
} from '@rumbo/domain';
import {
  checkBySchema,
  Conflict,
  FieldErrorText,
  FormError,
  outlinedFields,
  PeriodField,
  SeenRecord,
  sending,
} from '../../forms';
import { Api, I18n, Moment, T } from '../../shell';
import { Arithmetic } from '../arithmetic';
import { seriesName, unitIn } from '../figures';
import { draftOfTracking, type TargetDraft, toTracking } from './target-draft';

/** What a roadmap wants an indicator to reach, from where and by when; how that would be judged shows as it is typed. */
@Component({
  selector: 'rumbo-target-form',
  imports: [
    Arithmetic,
    Conflict,
    FieldErrorText,
    FormError,
    FormField,
    FormRoot,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    PeriodField,
    T,
  ],
  providers: [outlinedFields],
  templateUrl: './target-form.html',
  styleUrl: '../../people/form.scss',
})
export class TargetForm {
  readonly page = input.required<IndicatorPage>();
  readonly milestones = input.required<readonly MilestoneRow[]>();
  readonly saved = output();
  readonly closed = output();

  private readonly api = inject(Api);
  protected readonly i18n = inject(I18n);
  private readonly moment = inject(Moment);
  protected readonly precisions = OBSERVATION_PRECISIONS;
  private readonly toDraft = (tracking: Tracking | null) => draftOfTracking(tracking, this.i18n.language());
  protected readonly draft = linkedSignal<TargetDraft>(() => this.toDraft(this.page().tracking));
  protected readonly seen = new SeenRecord<Tracking, TargetDraft>({
    record: () => this.page().tracking,
    draft: this.draft,
    toDraft: this.toDraft,
    show: {
      seriesId: ({ seriesId }) => this.shown('series', this.series().find(({ id }) => id === seriesId)?.name),
      baselineValue: ({ baselineValue }) => this.shown('baseline', baselineValue),
      baselinePeriod: ({ baselinePeriod }) => this.shown('baselinePeriod', baselinePeriod ?? ''),
      value: ({ value }) => this.shown('value', value),
      due: ({ due }) => this.shown('due', due ?? ''),
      milestoneIds: ({ milestoneIds }) =>
        this.shown(
          'milestones',
          this.milestones()
            .flatMap(({ id, code }) => (milestoneIds.includes(id) ? code : []))
            .join(', '),
        ),
    },
  });
  readonly form = form(
    this.draft,
    (path) => checkBySchema(path, TrackingInput, (draft) => toTracking(draft, this.page().tracking)),
    { submission: sending(() => this.send(), this.seen.overtaken) },
  );
  protected readonly series = computed(() =>
    this.page().series.map((one) => ({
      id: one.id,
      name: seriesName(this.i18n, one),
      startsOn: one.startsOn,
    })),
  );
  protected readonly unit = computed(() => unitIn(this.i18n, this.page().indicator));

  /** How the target would be judged today. */
  protected readonly preview = computed(() => {
    const parsed = TrackingInput.safeParse(toTracking(this.draft(), this.page().tracking));
    const target = parsed.success ? parsed.data.target : null;
    if (!target) return null;
    const { roadmap, indicator, series, observations } = this.page();
    const of = speakingSeries(series, observations, target);
    const points = observations.filter(({ seriesId }) => seriesId === of?.id);
    const judged = of && { ...of, succeeded: isSucceeded(of, series) };
    return {
      target,
      judgement: judgeIndicator(indicator, target, points, this.moment.today(roadmap.timeZone), judged),
    };
  });

  protected resolve(theirs: string[]): void {
    this.seen.resolve(theirs);
    void submit(this.form);
  }

  private shown(key: string, text = ''): { label: string; text: string } {
    return { label: this.i18n.code('indicators.target', key), text };
  }

  private async send(): Promise<void> {
    const { roadmap, indicator } = this.page();
    const url = apiUrl(PATHS.indicatorTracking, { roadmap: roadmap.code, indicator: indicator.code });
    const seen = this.seen.current();
    await this.api.send('PUT', url, toTracking(this.draft(), seen), seen?.version ?? 0);
    this.form().reset();
    this.saved.emit();
  }
}
