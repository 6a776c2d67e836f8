import { Component, inject, linkedSignal } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { AccountEdit, apiUrl, LANGUAGES, PATHS, type Person } from '@rumbo/domain';
import { checkBySchema, FieldErrorText, FormError, Notices, sending } from '../../forms';
import { Api, I18n, SessionStore, T } from '../../shell';

/** Name and language. */
@Component({
  selector: 'rumbo-profile-form',
  imports: [
    FieldErrorText,
    FormError,
    FormField,
    FormRoot,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    T,
  ],
  template: `
    <h2>{{ 'people.profile.title' | t }}</h2>
    <form [formRoot]="form">
      <rumbo-form-error [form]="form" />
      <mat-form-field>
        <mat-label>{{ 'people.name' | t }}</mat-label>
        <input matInput autocomplete="name" [formField]="form.name" />
        <mat-error><rumbo-field-error [field]="form.name" /></mat-error>
      </mat-form-field>
      <mat-form-field>
        <mat-label>{{ 'shell.language' | t }}</mat-label>
        <select matNativeControl [formField]="form.language">
          @for (language of languages; track language) {
            <option [value]="language">{{ i18n.languageName(language) }}</option>
          }
        </select>
      </mat-form-field>
      <button matButton="filled" type="submit" [disabled]="form().submitting()">
        {{ 'shell.save' | t }}
      </button>
    </form>
  `,
  styleUrl: '../../styles/account-card.scss',
})
export class ProfileForm {
  private readonly api = inject(Api);
  private readonly session = inject(SessionStore);
  private readonly notices = inject(Notices);
  protected readonly i18n = inject(I18n);
  protected readonly languages = LANGUAGES;
  private readonly draft = linkedSignal<AccountEdit>(() => {
    const person = this.session.person();
    return { name: person?.name ?? '', language: person?.language ?? 'en' };
  });
  protected readonly form = form(this.draft, (path) => checkBySchema(path, AccountEdit, (typed) => typed), {
    submission: sending(() => this.save()),
  });

  private async save(): Promise<void> {
    const person = await this.api.send<Person>('PATCH', apiUrl(PATHS.account), this.draft());
    this.form().reset();
    this.session.set(person);
    await this.i18n.use(person.language);
    this.notices.saved();
  }
}
