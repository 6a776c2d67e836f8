import { Component, inject, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { apiUrl, type InvitationLink, PATHS, type User } from '@rumbo/domain';
import { Api, I18n, problemOf, T } from '../../shell';
import { InvitationPanel } from './invitation-panel';
import { UserAccess } from './user-access';

/** How a person gets in, and a new link for who was not invited in time or forgot the password. */
@Component({
  selector: 'rumbo-user-link',
  imports: [InvitationPanel, MatButtonModule, T, UserAccess],
  template: `
    @if (link(); as made) {
      <rumbo-invitation-panel [link]="made" [name]="user().name" />
    } @else {
      <section>
        <h2>{{ 'people.status' | t }}</h2>
        <rumbo-user-access [user]="user()" />
        @if (user().active) {
          <p>{{ 'people.link.new.text' | t: { name: user().name } }}</p>
          <button matButton="outlined" type="button" (click)="make()">{{ 'people.link.new' | t }}</button>
        }
        <p class="refused" role="alert">{{ refused() }}</p>
      </section>
    }
  `,
  styles: `
    :host {
      display: block;
      max-inline-size: 56rem;
    }
    h2 {
      margin-block-end: 0.5rem;
      font: var(--mat-sys-title-medium);
    }
    section {
      padding: 1rem 1.25rem;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: 0.75rem;
    }
    p {
      margin: 0.5rem 0;
      color: var(--mat-sys-on-surface-variant);
    }
    .refused {
      margin: 0;
      color: var(--mat-sys-error);
    }
  `,
})
export class UserLink {
  readonly user = input.required<User>();
  /** A link was made: the person's version is another now. */
  readonly made = output();
  private readonly api = inject(Api);
  private readonly i18n = inject(I18n);
  protected readonly link = signal<InvitationLink | null>(null);
  protected readonly refused = signal('');

  protected async make(): Promise<void> {
    try {
      const url = apiUrl(PATHS.userInvitation, { id: this.user().id });
      this.link.set(await this.api.send<InvitationLink>('POST', url));
      this.refused.set('');
      this.made.emit();
    } catch (error) {
      this.refused.set(this.i18n.code('error', problemOf(error).code));
    }
  }
}
