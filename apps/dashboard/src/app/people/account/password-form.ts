import { Component, inject, signal } from '@angular/core';
import { form, FormRoot } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { apiUrl, PasswordChange, PATHS } from '@rumbo/domain';
import { checkBySchema, FormError, Notices, sending } from '../../forms';
import { Api, I18n, T } from '../../shell';
import { PasswordField } from '../password-field';

const NOTHING: PasswordChange = { current: '', next: '' };

/** A new password in place of the current one. */
@Component({
  selector: 'rumbo-password-form',
  imports: [FormError, FormRoot, MatButtonModule, PasswordField, T],
  template: `
    <h2>{{ 'people.password' | t }}</h2>
    <form [formRoot]="form">
      <rumbo-form-error [form]="form" />
      <rumbo-password-field
        [field]="form.current"
        [label]="'people.password.current' | t"
        autocomplete="current-password"
      />
      <rumbo-password-field
        [field]="form.next"
        [label]="'people.password.new' | t"
        [hint]="'people.password.hint' | t"
        autocomplete="new-password"
      />
      <button matButton="filled" type="submit" [disabled]="form().submitting()">
        {{ 'people.password.change' | t }}
      </button>
    </form>
  `,
  styleUrl: '../../styles/account-card.scss',
})
export class PasswordForm {
  private readonly api = inject(Api);
  private readonly i18n = inject(I18n);
  private readonly notices = inject(Notices);
  private readonly model = signal(NOTHING);
  protected readonly form = form(
    this.model,
    (path) => checkBySchema(path, PasswordChange, (typed) => typed),
    {
      submission: sending(() => this.change()),
    },
  );

  private async change(): Promise<void> {
    await this.api.send('PUT', apiUrl(PATHS.password), this.model());
    this.form().reset(NOTHING);
    this.notices.say(this.i18n.t('people.password.changed'));
  }
}
