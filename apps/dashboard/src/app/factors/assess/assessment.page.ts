import { httpResource } from '@angular/common/http';
import { Component, inject, input, viewChild } from '@angular/core';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { RouterLink } from '@angular/router';
import { apiUrl, type AssessmentPage, PATHS } from '@rumbo/domain';
import { Illustrative } from '../../roadmap';
import { ErrorState, I18n, type MayBeUnsaved, T, warnOnClose } from '../../shell';
import { DissentList } from '../dissent-list';
import { AssessmentForm } from './assessment-form';
import { AssessmentReading } from './assessment-reading';

/** One assessment: a draft of one's own to be written, or a published one to be read. */
@Component({
  imports: [
    AssessmentForm,
    AssessmentReading,
    DissentList,
    ErrorState,
    Illustrative,
    MatProgressBarModule,
    RouterLink,
    T,
  ],
  templateUrl: './assessment.page.html',
  styleUrl: './assessment.page.scss',
})
export default class AssessmentPageView implements MayBeUnsaved {
  /** From the address. */
  readonly roadmap = input.required<string>();
  readonly id = input.required<string>();
  protected readonly i18n = inject(I18n);
  private readonly form = viewChild(AssessmentForm);
  protected readonly page = httpResource<AssessmentPage>(() =>
    apiUrl(PATHS.assessment, { roadmap: this.roadmap(), id: this.id() }),
  );

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return (this.form()?.keeper.unsaved().length ?? 0) > 0;
  }

  /** What was written last is saved on the way out; what could not be is asked about. */
  async save(): Promise<void> {
    await this.form()?.keeper.save();
  }
}
