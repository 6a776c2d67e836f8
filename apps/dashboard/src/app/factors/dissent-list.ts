import { Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormRoot } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import {
  apiUrl,
  type Assessment,
  type Body,
  type Dissent,
  DissentInput,
  localize,
  PATHS,
  type Roadmap,
} from '@rumbo/domain';
import { checkBySchema, FormError, LocalizedTextField, Notices, outlinedFields, sending } from '../forms';
import { Illustrative } from '../roadmap';
import { Api, I18n, SessionStore, T } from '../shell';

/** Dissenting notes on a published assessment; a constituent may attach one for its organisation. */
@Component({
  selector: 'rumbo-dissent-list',
  imports: [FormError, FormRoot, Illustrative, LocalizedTextField, MatButtonModule, T],
  providers: [outlinedFields],
  templateUrl: './dissent-list.html',
  styleUrl: './dissent-list.scss',
})
export class DissentList {
  readonly roadmap = input.required<Roadmap>();
  readonly assessment = input.required<Assessment>();
  /** Of this and other assessments. */
  readonly dissents = input.required<readonly Dissent[]>();
  readonly bodies = input.required<readonly Body[]>();
  readonly attached = output();
  private readonly api = inject(Api);
  private readonly session = inject(SessionStore);
  private readonly notices = inject(Notices);
  protected readonly i18n = inject(I18n);

  protected readonly notes = computed(() =>
    this.dissents()
      .filter(({ assessmentId }) => assessmentId === this.assessment().id)
      .map((note) => ({
        ...note,
        by: this.bodies().find(({ id }) => id === note.bodyId)?.acronym ?? '',
        said: localize(note.text, this.i18n.language()),
      })),
  );
  protected readonly mayDissent = computed(
    () =>
      this.assessment().status === 'published' &&
      this.session.can('factor:dissent', { country: this.roadmap().country }),
  );
  protected readonly writing = signal(false);
  private readonly draft = signal<DissentInput>({ text: { lang: this.i18n.language(), text: '' } });
  protected readonly form = form(this.draft, (path) => checkBySchema(path, DissentInput, (typed) => typed), {
    submission: sending(() => this.send()),
  });

  private async send(): Promise<void> {
    const url = apiUrl(PATHS.assessmentDissents, {
      roadmap: this.roadmap().code,
      id: this.assessment().id,
    });
    await this.api.send('POST', url, this.draft());
    this.form().reset({ text: { lang: this.i18n.language(), text: '' } });
    this.writing.set(false);
    this.notices.say(this.i18n.t('factor.dissent.sent'));
    this.attached.emit();
  }
}
