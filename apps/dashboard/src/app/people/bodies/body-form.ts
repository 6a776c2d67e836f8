import { Component, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField, FormRoot, submit } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSlideToggleModule } from '@angular/material/slide-toggle';
import { apiUrl, type Body, BodyInput, CONSTITUENT_GROUPS, PATHS } from '@rumbo/domain';
import {
  checkBySchema,
  Conflict,
  FieldErrorText,
  FormError,
  LocalizedTextField,
  SeenRecord,
  sending,
} from '../../forms';
import { Api, I18n, T } from '../../shell';
import { type BodyDraft, draftOfBody, emptyBody } from './body-draft';

/** An organisation of a country: what it is called and whom it speaks for. */
@Component({
  selector: 'rumbo-body-form',
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
    MatSlideToggleModule,
    T,
  ],
  templateUrl: './body-form.html',
  styleUrl: '../form.scss',
})
export class BodyForm {
  readonly country = input.required<string>();
  /** Null for a new one. */
  readonly body = input.required<Body | null>();
  readonly saved = output();
  readonly closed = output();

  private readonly api = inject(Api);
  protected readonly i18n = inject(I18n);
  protected readonly groups = CONSTITUENT_GROUPS;
  private readonly draft = linkedSignal<BodyDraft>(() => {
    const body = this.body();
    return body ? draftOfBody(body) : emptyBody(this.country(), this.i18n.language());
  });
  protected readonly seen = new SeenRecord<Body, BodyDraft>({
    record: () => this.body(),
    draft: this.draft,
    toDraft: draftOfBody,
    show: {
      acronym: ({ acronym }) => ({ label: this.i18n.t('people.bodies.acronym'), text: acronym }),
      name: ({ name }) => ({
        label: this.i18n.t('people.bodies.name'),
        text: [name.text, ...Object.values(name.translations ?? {})].join(' · '),
      }),
      group: ({ group }) => ({
        label: this.i18n.t('people.bodies.group'),
        text: this.i18n.code('vocabulary.group', group),
      }),
      active: ({ active }) => ({
        label: this.i18n.t('people.bodies.active'),
        text: this.i18n.t(active ? 'shell.yes' : 'shell.no'),
      }),
    },
  });
  readonly form = form(this.draft, (path) => checkBySchema(path, BodyInput, (typed) => typed), {
    submission: sending(() => this.send(), this.seen.overtaken),
  });

  protected resolve(theirs: string[]): void {
    this.seen.resolve(theirs);
    void submit(this.form);
  }

  private async send(): Promise<void> {
    const seen = this.seen.current();
    const { country, ...edit } = this.draft();
    if (seen) await this.api.send('PATCH', apiUrl(PATHS.body, { id: seen.id }), edit, seen.version);
    else await this.api.send('POST', apiUrl(PATHS.bodies), { country, ...edit });
    this.form().reset();
    this.saved.emit();
  }
}
