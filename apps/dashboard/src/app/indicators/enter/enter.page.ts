import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { type Observation, observationStart } from '@rumbo/domain';
import { I18n, type MayBeUnsaved, T, warnOnClose } from '../../shell';
import { figureIn, seriesName } from '../figures';
import { IndicatorEditor } from '../indicator-editor';
import { CorrectionForm } from './correction-form';
import { FiguresForm } from './figures-form';

const RECENT = 12;

/** Figures by hand: new ones, and the newest that are recorded, to correct. */
@Component({
  imports: [CorrectionForm, FiguresForm, IndicatorEditor, MatButtonModule, T],
  templateUrl: './enter.page.html',
  styleUrl: './enter.page.scss',
})
export default class EnterPage implements MayBeUnsaved {
  /** From the address. */
  readonly roadmap = input.required<string>();
  readonly indicator = input.required<string>();
  protected readonly i18n = inject(I18n);
  private readonly around = viewChild.required(IndicatorEditor);
  private readonly figures = viewChild(FiguresForm);
  private readonly correction = viewChild(CorrectionForm);
  /** The figure that is being corrected. */
  protected readonly corrected = signal<Observation | null>(null);

  protected readonly recent = computed(() => {
    const page = this.around().page;
    if (!page.hasValue()) return [];
    const { observations, series, indicator } = page.value();
    const names = new Map(series.map((one) => [one.id, seriesName(this.i18n, one)]));
    return observations
      .toSorted((a, b) => observationStart(b.period).localeCompare(observationStart(a.period)))
      .slice(0, RECENT)
      .map((observation) => ({
        observation,
        text: `${this.i18n.period(observation.period)} · ${names.get(observation.seriesId)}: ${
          observation.value === null
            ? this.i18n.t('indicator.notPublished')
            : figureIn(this.i18n, indicator, observation.value)
        }`,
      }));
  });

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return (this.figures()?.form().dirty() || this.correction()?.form().dirty()) ?? false;
  }
}
