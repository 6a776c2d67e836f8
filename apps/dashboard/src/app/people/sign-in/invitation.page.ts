import { httpResource } from '@angular/common/http';
import { Component, effect, inject, input, signal, untracked } from '@angular/core';
import { form, FormRoot } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { apiUrl, type Invitation, InvitationAcceptance, PATHS, type Session } from '@rumbo/domain';
import { checkBySchema, FormError, outlinedFields, sending } from '../../forms';
import { Api, ErrorState, I18n, T } from '../../shell';
import { Entrance } from '../entrance';
import { PasswordField } from '../password-field';

/** Where an invitation link leads: the invited person chooses a password, and is signed in. */
@Component({
  imports: [ErrorState, FormError, FormRoot, MatButtonModule, MatProgressBarModule, PasswordField, T],
  providers: [outlinedFields],
  template: `
    <h1 tabindex="-1">{{ 'people.invitation.title' | t }}</h1>
    @if (invitation.hasValue()) {
      <p>{{ 'people.invitation.text' | t: { name: invitation.value().name } }}</p>
      <form [formRoot]="form">
        <rumbo-form-error [form]="form" />
        <!-- For password managers: the account that the new password belongs to. -->
        <input
          class="visually-hidden"
          type="email"
          autocomplete="username"
          [value]="invitation.value().email"
          readonly
          tabindex="-1"
          [attr.aria-label]="'people.email' | t"
        />
        <p class="account">{{ invitation.value().email }}</p>
        <rumbo-password-field
          [field]="form.password"
          [label]="'people.password.new' | t"
          [hint]="'people.password.hint' | t"
          autocomplete="new-password"
        />
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ 'people.invitation.accept' | t }}
        </button>
      </form>
    } @else if (invitation.error()) {
      <rumbo-error-state [error]="invitation.error()" (retry)="invitation.reload()" />
    } @else {
      <mat-progress-bar mode="indeterminate" [attr.aria-label]="'shell.loading' | t" />
    }
  `,
  styles: `
    :host {
      display: block;
      max-inline-size: 28rem;
      margin: clamp(0rem, 4vh, 3rem) auto 0;
    }
    form {
      display: grid;
      gap: 1rem;
      margin-block-start: 1rem;
      button {
        justify-self: start;
      }
    }
    .account {
      margin: 0;
      font: var(--mat-sys-title-medium);
      overflow-wrap: anywhere;
    }
  `,
})
export default class InvitationPage {
  readonly token = input.required<string>();
  private readonly api = inject(Api);
  private readonly entrance = inject(Entrance);
  private readonly i18n = inject(I18n);
  protected readonly invitation = httpResource<Invitation>(() =>
    apiUrl(PATHS.invitation, { token: this.token() }),
  );
  private readonly model = signal({ password: '' });
  protected readonly form = form(
    this.model,
    (path) => checkBySchema(path, InvitationAcceptance, (typed) => typed),
    {
      submission: sending(() => this.accept()),
    },
  );

  constructor() {
    /** Invited people are greeted in the language that was chosen for them. */
    effect(() => {
      const language = this.invitation.hasValue() ? this.invitation.value().language : undefined;
      if (language) untracked(() => void this.i18n.use(language));
    });
  }

  private async accept(): Promise<void> {
    const session = await this.api.send<Session>(
      'POST',
      apiUrl(PATHS.invitation, { token: this.token() }),
      this.model(),
    );
    await this.entrance.admit(session);
  }
}
