import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField, FormRoot, submit } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import {
  apiUrl,
  checkObservation,
  dayIn,
  FLAGS,
  type IndicatorPage,
  type Observation,
  ObservationEdit,
  PATHS,
} from '@rumbo/domain';
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
import { partName } from '../figures';
import { textOf, toNumber } from '../typed-number';

interface Draft {
  value: string;
  numerator: string;
  denominator: string;
  flag: string;
  publishedOn: string;
  document: string;
}

/** A figure that was recorded wrong, or that its source has revised: the former one is kept. */
@Component({
  selector: 'rumbo-correction-form',
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
  templateUrl: './correction-form.html',
  styleUrl: '../../people/form.scss',
})
export class CorrectionForm {
  readonly page = input.required<IndicatorPage>();
  readonly observation = input.required<Observation>();
  readonly saved = output();
  readonly closed = output();

  private readonly api = inject(Api);
  protected readonly i18n = inject(I18n);
  protected readonly flags = FLAGS;
  private readonly toDraft = (one: Observation): Draft => ({
    value: textOf(one.value, this.i18n.language()),
    numerator: textOf(one.numerator, this.i18n.language()),
    denominator: textOf(one.denominator, this.i18n.language()),
    flag: one.flag ?? '',
    publishedOn: one.publishedOn ?? '',
    document: one.document ?? '',
  });
  private readonly draft = linkedSignal<Draft>(() => this.toDraft(this.observation()));
  protected readonly seen = new SeenRecord<Observation, Draft>({
    record: () => this.observation(),
    draft: this.draft,
    toDraft: this.toDraft,
    show: {
      value: ({ value }) => ({ label: this.i18n.t('indicator.value'), text: value }),
      flag: ({ flag }) => ({ label: this.i18n.t('indicator.flag'), text: flag }),
      numerator: ({ numerator }) => ({ label: this.i18n.t('indicators.enter.numerator'), text: numerator }),
      denominator: ({ denominator }) => ({
        label: this.i18n.t('indicators.enter.denominator'),
        text: denominator,
      }),
      document: ({ document }) => ({ label: this.i18n.t('indicator.document'), text: document }),
    },
  });
  readonly form = form(
    this.draft,
    (path) =>
      checkBySchema(path, ObservationEdit, toEdit, (draft) => {
        const edit = ObservationEdit.parse(toEdit(draft));
        const today = dayIn(this.page().roadmap.timeZone, new Date());
        return checkObservation({ ...this.observation(), ...edit }, this.page().indicator, {
          ...NO_LIMITS,
          today,
        });
      }),
    { submission: sending(() => this.send(), this.seen.overtaken) },
  );
  protected readonly heading = computed(() => {
    const { period, disaggregation, territory } = this.observation();
    const place = this.page().territories.find(({ code }) => code === territory)?.name;
    return [this.i18n.period(period), place, partName(this.i18n, disaggregation)].filter(Boolean).join(' · ');
  });

  protected resolve(theirs: string[]): void {
    this.seen.resolve(theirs);
    void submit(this.form);
  }

  private async send(): Promise<void> {
    const seen = this.seen.current() ?? this.observation();
    const url = apiUrl(PATHS.observation, { roadmap: this.page().roadmap.code, id: seen.id });
    await this.api.send('PATCH', url, toEdit(this.draft()), seen.version);
    this.form().reset();
    this.saved.emit();
  }
}

/** When it counts stays, so its place in the series needs no check. */
const NO_LIMITS = { startsOn: null, until: null };

const toEdit = ({ value, numerator, denominator, flag, publishedOn, document }: Draft) => ({
  value: toNumber(value),
  numerator: toNumber(numerator),
  denominator: toNumber(denominator),
  flag: flag || null,
  publishedOn: publishedOn || null,
  document: document.trim() || null,
});
