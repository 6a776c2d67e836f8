import { Component, computed, inject, input, output } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import {
  DECISIONS,
  type EngagementPage,
  PATHS,
  type Recommendation,
  RecommendationInput,
} from '@rumbo/domain';
import { FieldErrorText, LocalizedTextField, outlinedFields } from '../../../forms';
import { I18n, T } from '../../../shell';
import { inFull, keepRecord } from '../../keeping/keep-record';
import { RecordForm } from '../../keeping/record-form';
import { draftOfRecommendation, type RecommendationDraft, toRecommendation } from '../engagement-drafts';
import { acronymsOf } from '../record-words';

/** Advice of a partner, what was decided about it, and the milestones that carry it. */
@Component({
  selector: 'rumbo-recommendation-form',
  imports: [
    FieldErrorText,
    FormField,
    LocalizedTextField,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    RecordForm,
    T,
  ],
  providers: [outlinedFields],
  templateUrl: './recommendation-form.html',
  styleUrl: '../../../people/form.scss',
})
export class RecommendationForm {
  readonly page = input.required<EngagementPage>();
  /** Of the record to change; without one it is a new record. */
  readonly id = input<number>();
  readonly saved = output();
  readonly closed = output();
  protected readonly i18n = inject(I18n);
  protected readonly decisions = DECISIONS;
  readonly keeping = keepRecord<Recommendation, RecommendationDraft>({
    roadmap: () => this.page().roadmap,
    records: () => this.page().recommendations,
    id: this.id,
    nameOf: ({ text }) => this.i18n.text(text),
    toDraft: (recommendation) => draftOfRecommendation(recommendation, this.page().roadmap.language),
    toInput: toRecommendation,
    schema: RecommendationInput,
    words: {
      partnerId: ({ partnerId }) => acronymsOf(this.page(), [partnerId]).join(),
      text: ({ text }) => inFull(text),
      receivedOn: ({ receivedOn }) => receivedOn,
      source: ({ source }) => source,
      url: ({ url }) => url,
      decision: ({ decision }) => this.i18n.code('engagement.decision', decision),
      decidedOn: ({ decidedOn }) => decidedOn,
      reason: ({ reason }) => inFull(reason),
      milestoneIds: ({ milestoneIds }) =>
        this.page()
          .milestones.flatMap(({ id, code }) => (milestoneIds.includes(id) ? [code] : []))
          .join(', '),
    },
    all: PATHS.recommendations,
    one: PATHS.recommendation,
    saved: () => this.saved.emit(),
  });
  protected readonly form = this.keeping.form;
  protected readonly decided = computed(() => this.keeping.draft().decision !== 'pending');
}
