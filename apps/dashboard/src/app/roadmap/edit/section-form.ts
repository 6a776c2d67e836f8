import { Component, computed, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot, submit } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { apiUrl, type Axis, type Objective, ObjectiveInput, PATHS, type Roadmap } from '@rumbo/domain';
import {
  checkBySchema,
  Conflict,
  draftUntilTyped,
  FieldErrorText,
  FormError,
  LocalizedTextField,
  outlinedFields,
  SeenRecord,
  sending,
} from '../../forms';
import { Overtaken } from '../../live';
import { Api, I18n, T } from '../../shell';
import { draftOfSection, emptySection, type SectionDraft, toSection } from './section-draft';

/** Code and title of an axis or an objective, and the axis that an objective stands in. */
@Component({
  selector: 'rumbo-section-form',
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
    Overtaken,
    T,
  ],
  providers: [outlinedFields],
  templateUrl: './section-form.html',
  styleUrl: './form.scss',
})
export class SectionForm {
  readonly roadmap = input.required<Roadmap>();
  readonly axes = input.required<readonly Axis[]>();
  /** Null for a new one. */
  readonly section = input.required<Axis | Objective | null>();
  /** Where an objective stands; null for an axis. */
  readonly axisId = input.required<number | null>();
  /** It may go when nothing is in it any more. */
  readonly isEmpty = input(false);
  readonly saved = output();
  readonly remove = output();
  readonly closed = output();

  private readonly api = inject(Api);
  protected readonly i18n = inject(I18n);
  protected readonly isObjective = computed(() => this.axisId() !== null);
  private readonly draft = draftUntilTyped<SectionDraft>(() => {
    const section = this.section();
    return section ? draftOfSection(section) : emptySection(this.roadmap().language, this.axisId());
  });
  protected readonly seen = new SeenRecord<Axis | Objective, SectionDraft>({
    record: () => this.section(),
    draft: this.draft,
    untilTyped: true,
    toDraft: draftOfSection,
    show: {
      code: ({ code }) => ({ label: this.i18n.t('plan.section.code'), text: code }),
      title: ({ title }) => ({
        label: this.i18n.t('plan.section.title'),
        text: [title.text, ...Object.values(title.translations ?? {})].join(' · '),
      }),
      axisId: ({ axisId }) => ({ label: this.i18n.t('plan.axis'), text: this.axisName(axisId) }),
    },
  });
  /** An axis has no `axisId`: the one number that passes stands in for it. */
  readonly form = form(
    this.draft,
    (path) => checkBySchema(path, ObjectiveInput, (typed) => ({ axisId: 1, ...toSection(typed) })),
    { submission: sending(() => this.send(), this.seen.overtaken) },
  );

  protected axisName(id: number | null): string {
    const axis = this.axes().find((one) => one.id === id);
    return axis ? `${axis.code} ${this.i18n.text(axis.title)}` : '';
  }

  protected resolve(theirs: string[]): void {
    this.seen.resolve(theirs);
    void submit(this.form);
  }

  private async send(): Promise<void> {
    const [seen, roadmap, body] = [this.seen.current(), this.roadmap().code, toSection(this.draft())];
    const [all, one] = this.isObjective() ? [PATHS.objectives, PATHS.objective] : [PATHS.axes, PATHS.axis];
    if (seen) await this.api.send('PATCH', apiUrl(one, { roadmap, id: seen.id }), body, seen.version);
    else await this.api.send('POST', apiUrl(all, { roadmap }), body);
    this.form().reset();
    this.saved.emit();
  }
}
