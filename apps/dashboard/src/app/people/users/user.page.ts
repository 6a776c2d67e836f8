import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { Router, RouterLink } from '@angular/router';
import { apiUrl, type InvitationLink, PATHS, type User } from '@rumbo/domain';
import { EmptyState } from '@rumbo/ui';
import { Notices, outlinedFields } from '../../forms';
import { ErrorState, type MayBeUnsaved, SessionStore, T, warnOnClose } from '../../shell';
import { bodiesById } from '../bodies-by-id';
import { InvitationPanel } from './invitation-panel';
import { UserForm } from './user-form';
import { UserLink } from './user-link';

/** A person for an administrator: to invite (without an id in the address) or to change. */
@Component({
  imports: [
    EmptyState,
    ErrorState,
    InvitationPanel,
    MatButtonModule,
    MatProgressBarModule,
    RouterLink,
    T,
    UserForm,
    UserLink,
  ],
  providers: [outlinedFields],
  template: `
    <h1 tabindex="-1">{{ (id() ? 'people.users.edit' : 'people.users.invite') | t }}</h1>
    @if (invited(); as made) {
      <rumbo-invitation-panel [link]="made.link" [name]="made.name">
        <a matButton routerLink=".." queryParamsHandling="preserve">{{ 'people.users.list' | t }}</a>
      </rumbo-invitation-panel>
    } @else if (!id()) {
      <rumbo-user-form [user]="null" (invited)="invited.set($event)" (closed)="leave()" />
    } @else if (user(); as found) {
      <rumbo-user-form [user]="found" [bodies]="bodies()" (saved)="saved($event)" (closed)="leave()" />
      <rumbo-user-link class="link" [user]="found" (made)="users.reload()" />
    } @else if (users.error()) {
      <rumbo-error-state [error]="users.error()" (retry)="users.reload()" />
    } @else if (users.hasValue()) {
      <rumbo-empty-state [heading]="'error.notFound' | t" />
    } @else {
      <mat-progress-bar mode="indeterminate" [attr.aria-label]="'shell.loading' | t" />
    }
  `,
  styles: `
    h1 {
      margin-block-end: 1rem;
    }
    .link {
      margin-block-start: 2rem;
    }
  `,
})
export default class UserPage implements MayBeUnsaved {
  readonly id = input<string>();
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly notices = inject(Notices);
  protected readonly invited = signal<{ name: string; link: InvitationLink } | null>(null);
  private readonly editor = viewChild(UserForm);
  protected readonly users = httpResource<User[]>(() => (this.id() ? apiUrl(PATHS.users) : undefined));
  protected readonly user = computed(() =>
    this.users.hasValue() ? this.users.value().find(({ id }) => String(id) === this.id()) : undefined,
  );
  protected readonly bodies = bodiesById(() => this.user()?.grants.map(({ country }) => country) ?? []);

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return this.editor()?.form().dirty() ?? false;
  }

  /** Who changes their own roles sees at once what they may do now. */
  protected async saved({ id }: User): Promise<void> {
    if (id === this.session.person()?.id) await this.session.load();
    this.notices.saved();
    this.leave();
  }

  protected leave(): void {
    void this.router.navigate(['/admin/users'], { queryParamsHandling: 'preserve' });
  }
}
