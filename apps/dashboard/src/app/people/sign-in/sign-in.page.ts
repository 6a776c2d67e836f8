import { Component, inject, input, signal } from '@angular/core';
import { form, FormField, FormRoot, submit } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { apiUrl, PATHS, type Session, SignIn } from '@rumbo/domain';
import { checkBySchema, FieldErrorText, FormError, outlinedFields, sending } from '../../forms';
import { Api, T } from '../../shell';
import { Entrance } from '../entrance';
import { PasswordField } from '../password-field';
import { DemoSignIns } from './demo-sign-ins';

/** E-mail and password; one click a person while the demo is loaded. */
@Component({
  imports: [
    DemoSignIns,
    FieldErrorText,
    FormError,
    FormField,
    FormRoot,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    PasswordField,
    T,
  ],
  providers: [outlinedFields],
  template: `
    <div class="columns">
      <section>
        <h1 tabindex="-1">{{ 'shell.signIn' | t }}</h1>
        <p class="lead">{{ 'people.signIn.lead' | t }}</p>
        <form [formRoot]="form">
          <rumbo-form-error [form]="form" />
          <mat-form-field>
            <mat-label>{{ 'people.email' | t }}</mat-label>
            <input matInput type="email" autocomplete="username" [formField]="form.email" />
            <mat-error><rumbo-field-error [field]="form.email" /></mat-error>
          </mat-form-field>
          <rumbo-password-field
            [field]="form.password"
            [label]="'people.password' | t"
            autocomplete="current-password"
          />
          <button matButton="filled" type="submit" [disabled]="form().submitting()">
            {{ 'shell.signIn' | t }}
          </button>
        </form>
        <p class="help">{{ 'people.signIn.help' | t }}</p>
      </section>
      <rumbo-demo-sign-ins (choose)="enterAs($event)" />
    </div>
  `,
  styleUrl: './sign-in.page.scss',
})
export default class SignInPage {
  /** The page that asked for a sign-in. */
  readonly next = input<string>();
  /** The page where somebody chose to sign in. */
  readonly from = input<string>();
  private readonly api = inject(Api);
  private readonly entrance = inject(Entrance);
  private readonly model = signal({ email: '', password: '' });
  protected readonly form = form(this.model, (path) => checkBySchema(path, SignIn, (typed) => typed), {
    submission: sending(() => this.enter()),
  });

  protected enterAs(credentials: SignIn): void {
    this.model.set(credentials);
    void submit(this.form);
  }

  private async enter(): Promise<void> {
    const session = await this.api.send<Session>('POST', apiUrl(PATHS.session), this.model());
    await this.entrance.admit(session, { asked: this.next(), from: this.from() });
  }
}
