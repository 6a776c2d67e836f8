import { Component, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { MatSelectModule } from '@angular/material/select';
import { mdiClose, mdiPlus } from '@mdi/js';
import { ROLE_SCOPES, ROLES } from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { FieldErrorText, FormError } from '../../forms';
import { ErrorState, I18n, T } from '../../shell';
import { bodiesById } from '../bodies-by-id';
import { namedCountries } from '../countries';
import { type GrantDraft, NEW_GRANT } from './grant-draft';

/** The roles of a person: what each is, and the country and body where it holds. */
@Component({
  selector: 'rumbo-grants-field',
  imports: [
    ErrorState,
    FieldErrorText,
    FormError,
    FormField,
    Icon,
    MatButtonModule,
    MatFormFieldModule,
    MatProgressBarModule,
    MatSelectModule,
    T,
  ],
  templateUrl: './grants-field.html',
  styleUrl: './grants-field.scss',
})
export class GrantsField {
  readonly field = input.required<FieldTree<GrantDraft[]>>();
  protected readonly i18n = inject(I18n);
  protected readonly icons = { add: mdiPlus, remove: mdiClose };
  protected readonly roles = ROLES;
  protected readonly countries = namedCountries();
  private readonly bodies = bodiesById(() =>
    this.field()()
      .value()
      .map(({ country }) => country),
  );

  protected scopeOf(role: GrantDraft['role']) {
    return ROLE_SCOPES[role];
  }

  /** Bodies of the country that are still there, and the one chosen before it went. */
  protected bodiesOf({ country, bodyId }: GrantDraft) {
    return [...this.bodies().values()].filter(
      (body) => body.country === country && (body.active || body.id === bodyId),
    );
  }

  protected add(): void {
    const last = this.field()().value().at(-1);
    this.change((grants) => [...grants, { ...NEW_GRANT, country: last?.country ?? null }]);
  }

  protected remove(index: number): void {
    this.change((grants) => grants.toSpliced(index, 1));
  }

  private change(how: (grants: GrantDraft[]) => GrantDraft[]): void {
    this.field()().value.update(how);
    this.field()().markAsDirty();
  }
}
