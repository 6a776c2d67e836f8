import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { Router, RouterLink } from '@angular/router';
import { mdiAccountPlusOutline, mdiMagnify } from '@mdi/js';
import { apiUrl, PATHS, ROLES, type User } from '@rumbo/domain';
import { EmptyState, Icon } from '@rumbo/ui';
import { outlinedFields } from '../../forms';
import { ErrorState, I18n, T } from '../../shell';
import { bodiesById } from '../bodies-by-id';
import { GrantList } from '../grants/grant-list';
import { matches } from '../search';
import { ACCESS, accessOf } from './access';
import { UserAccess } from './user-access';

/** Everybody with an account, for administrators. */
@Component({
  imports: [
    EmptyState,
    ErrorState,
    GrantList,
    Icon,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    MatProgressBarModule,
    RouterLink,
    T,
    UserAccess,
  ],
  providers: [outlinedFields],
  templateUrl: './users.page.html',
  styleUrl: '../table.scss',
})
export default class UsersPage {
  /** Search and filters are part of the address, so that they survive a visit to a person. */
  readonly q = input<string>();
  readonly role = input<string>();
  readonly access = input<string>();
  private readonly router = inject(Router);
  protected readonly i18n = inject(I18n);
  protected readonly icons = { invite: mdiAccountPlusOutline, search: mdiMagnify };
  protected readonly roles = ROLES;
  protected readonly accesses = ACCESS;
  protected readonly users = httpResource<User[]>(() => apiUrl(PATHS.users));
  private readonly everybody = computed(() => (this.users.hasValue() ? this.users.value() : []));
  protected readonly bodies = bodiesById(() =>
    this.everybody().flatMap(({ grants }) => grants.map(({ country }) => country)),
  );
  protected readonly found = computed(() =>
    this.everybody().filter(
      (user) =>
        (!this.role() || user.grants.some(({ role }) => role === this.role())) &&
        (!this.access() || accessOf(user) === this.access()) &&
        matches(this.q() ?? '', this.wordsOf(user)),
    ),
  );

  protected ask(filter: Record<string, string>): void {
    const queryParams = Object.fromEntries(
      Object.entries(filter).map(([key, value]) => [key, value || null]),
    );
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  private wordsOf({ name, email, grants }: User): string {
    const places = grants.flatMap(({ country, bodyId }) => [
      country && this.i18n.country(country),
      bodyId && this.bodies().get(bodyId)?.acronym,
    ]);
    return [name, email, ...places].filter(Boolean).join(' ');
  }
}
