import { Component, computed, effect, inject, input, model, output } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatRadioModule } from '@angular/material/radio';
import {
  type Criterion,
  CriterionAssessment,
  DISAGREEMENT,
  type FactorSignal,
  LEVELS,
  type RecordLink,
} from '@rumbo/domain';
import { checkBySchema, LocalizedTextField } from '../../forms';
import { I18n, T } from '../../shell';
import { recordsByKey } from '../records';
import { SignalList } from '../signal-list';
import { levelName, signalName } from '../signal-words';
import { type CriterionDraft, lackingIn, toCriterion } from './assessment-draft';
import { EvidenceField } from './evidence-field';

/**
 * What is said of one criterion. The sentences of the rubric come first and the signals after the choice: a number
 * that is read before would anchor the judgement, which is to be the assessor's own.
 */
@Component({
  selector: 'rumbo-criterion-fields',
  imports: [EvidenceField, FormField, LocalizedTextField, MatButtonModule, MatRadioModule, SignalList, T],
  templateUrl: './criterion-fields.html',
  styleUrl: './criterion-fields.scss',
})
export class CriterionFields {
  readonly criterion = input.required<Criterion>();
  readonly draft = model.required<CriterionDraft>();
  readonly roadmap = input.required<string>();
  readonly signals = input.required<readonly FactorSignal[]>();
  readonly records = input.required<readonly RecordLink[]>();
  /** Whether what is lacking for publication is to be said. */
  readonly demanding = input.required<boolean>();
  readonly last = input.required<boolean>();
  readonly next = output();
  protected readonly i18n = inject(I18n);

  protected readonly form = form(this.draft, (path) =>
    checkBySchema(
      path,
      CriterionAssessment,
      (draft) => toCriterion(this.criterion(), draft),
      (draft) => (this.demanding() ? lackingIn(this.criterion(), draft) : []),
    ),
  );
  protected readonly levels = computed(() =>
    LEVELS.map((level) => ({
      level,
      name: levelName(this.i18n, level),
      sentence: this.i18n.code(`rubric.${this.criterion()}`, String(level)),
    })),
  );
  protected readonly byKey = computed(() => recordsByKey(this.records()));
  /** Signals that lie far from the chosen level: the reasons should speak of them. */
  protected readonly apart = computed(() => {
    const { level: own } = this.draft();
    return this.signals().flatMap(({ code, level }) =>
      own === null || level === null || Math.abs(level - own) < DISAGREEMENT
        ? []
        : [
            this.i18n.t('factor.assessment.apart', {
              ...{ code, name: signalName(this.i18n, code), suggested: level },
              apart: Math.abs(level - own),
            }),
          ],
    );
  });

  constructor() {
    effect(() => {
      if (this.demanding()) this.form().markAsTouched();
    });
  }
}
