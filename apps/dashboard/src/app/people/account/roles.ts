import { Component, computed, inject } from '@angular/core';
import { SessionStore, T } from '../../shell';
import { bodiesById } from '../bodies-by-id';
import { GrantList } from '../grants/grant-list';

/** The roles that one holds, and where. */
@Component({
  selector: 'rumbo-roles',
  imports: [GrantList, T],
  template: `
    <h2>{{ 'people.roles' | t }}</h2>
    <p>{{ 'people.roles.text' | t }}</p>
    <rumbo-grant-list [grants]="grants()" [bodies]="bodies()" />
  `,
  styleUrl: '../../styles/account-card.scss',
})
export class Roles {
  private readonly session = inject(SessionStore);
  protected readonly grants = computed(() => this.session.person()?.grants ?? []);
  protected readonly bodies = bodiesById(() => this.grants().map(({ country }) => country));
}
