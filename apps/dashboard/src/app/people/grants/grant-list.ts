import { Component, inject, input } from '@angular/core';
import type { Body, RoleGrant } from '@rumbo/domain';
import { I18n } from '../../shell';
import { placeOf } from './place';

/** Roles, each with where it holds. */
@Component({
  selector: 'rumbo-grant-list',
  template: `
    <ul>
      @for (grant of grants(); track $index) {
        <li>
          <span class="role">{{ i18n.code('vocabulary.role', grant.role) }}</span>
          <span class="place">{{ place(grant) }}</span>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: 0.25rem;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .place {
      margin-inline-start: 0.375rem;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class GrantList {
  readonly grants = input.required<readonly RoleGrant[]>();
  readonly bodies = input.required<ReadonlyMap<number, Body>>();
  protected readonly i18n = inject(I18n);

  protected place(grant: RoleGrant): string {
    return placeOf(this.i18n, this.bodies(), grant);
  }
}
