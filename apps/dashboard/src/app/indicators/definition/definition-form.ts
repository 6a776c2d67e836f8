import { Component, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField, FormRoot, submit } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import {
  apiUrl,
  DIMENSIONS,
  DIRECTIONS,
  FREQUENCIES,
  type Indicator,
  IndicatorInput,
  type IndicatorPage,
  PATHS,
  type Roadmap,
  UNITS,
} from '@rumbo/domain';
import {
  checkBySchema,
  Conflict,
  FieldErrorText,
  FormError,
  LocalizedTextField,
  outlinedFields,
  SeenRecord,
  sending,
} from '../../forms';
import { Api, I18n, T } from '../../shell';
import { type DefinitionDraft, draftOfIndicator, toIndicator } from './definition-draft';

/** What a country measures beside the common catalogue. */
@Component({
  selector: 'rumbo-definition-form',
  imports: [
    Conflict,
    FieldErrorText,
    FormError,
    FormField,
    FormRoot,
    LocalizedTextField,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    T,
  ],
  providers: [outlinedFields],
  templateUrl: './definition-form.html',
  styleUrl: '../../people/form.scss',
})
export class DefinitionForm {
  readonly roadmap = input.required<Roadmap>();
  /** Null for a new one. */
  readonly indicator = input.required<Indicator | null>();
  /** With the code that it now has. */
  readonly saved = output<string>();
  readonly closed = output();

  private readonly api = inject(Api);
  protected readonly i18n = inject(I18n);
  protected readonly choices = { units: UNITS, directions: DIRECTIONS, frequencies: FREQUENCIES };
  protected readonly dimensions = [...DIMENSIONS, 'territory'];
  protected readonly texts = ['definition', 'numerator', 'denominator'] as const;
  private readonly toDraft = (indicator: Indicator | null) =>
    draftOfIndicator(indicator, this.roadmap().language, this.i18n.language());
  protected readonly draft = linkedSignal<DefinitionDraft>(() => this.toDraft(this.indicator()));
  protected readonly seen = new SeenRecord<Indicator, DefinitionDraft>({
    record: () => this.indicator(),
    draft: this.draft,
    toDraft: this.toDraft,
    show: {
      code: ({ code }) => this.shown('code', code),
      name: ({ name }) => this.shown('name', name.text),
      definition: ({ definition }) => this.shown('definition', definition.text),
      unit: ({ unit }) => this.shown('unit', this.i18n.code('measure.unit', unit)),
      direction: ({ direction }) => this.shown('direction', direction),
      frequency: ({ frequency }) => this.shown('frequency', this.i18n.code('measure.frequency', frequency)),
    },
  });
  readonly form = form(
    this.draft,
    (path) => checkBySchema(path, IndicatorInput, (draft) => toIndicator(draft, this.indicator())),
    { submission: sending(() => this.send(), this.seen.overtaken) },
  );

  protected resolve(theirs: string[]): void {
    this.seen.resolve(theirs);
    void submit(this.form);
  }

  private shown(key: string, text: string): { label: string; text: string } {
    return { label: this.i18n.code('indicators.own', key), text };
  }

  private async send(): Promise<void> {
    const [seen, roadmap] = [this.seen.current(), this.roadmap().code];
    const body = toIndicator(this.draft(), this.indicator());
    const { indicator } = seen
      ? await this.api.send<IndicatorPage>(
          'PATCH',
          apiUrl(PATHS.indicator, { roadmap, indicator: seen.code }),
          body,
          seen.version,
        )
      : await this.api.send<IndicatorPage>('POST', apiUrl(PATHS.indicators, { roadmap }), body);
    this.form().reset();
    this.saved.emit(indicator.code);
  }
}
