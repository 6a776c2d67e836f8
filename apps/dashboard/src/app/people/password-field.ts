import { Component, input, signal } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { mdiEyeOffOutline, mdiEyeOutline } from '@mdi/js';
import { Icon } from '@rumbo/ui';
import { FieldErrorText } from '../forms';
import { T } from '../shell';

/** A password that can be shown while it is typed, so that nobody needs to type it twice. */
@Component({
  selector: 'rumbo-password-field',
  imports: [FieldErrorText, FormField, Icon, MatButtonModule, MatFormFieldModule, MatInputModule, T],
  template: `
    <mat-form-field>
      <mat-label>{{ label() }}</mat-label>
      <input
        matInput
        [type]="shown() ? 'text' : 'password'"
        [autocomplete]="autocomplete()"
        [formField]="field()"
      />
      <button
        matIconButton
        matSuffix
        type="button"
        [attr.aria-label]="'people.password.show' | t"
        [attr.aria-pressed]="shown()"
        (click)="shown.set(!shown())"
      >
        <rumbo-icon [path]="shown() ? icons.hide : icons.show" />
      </button>
      @if (hint()) {
        <mat-hint>{{ hint() }}</mat-hint>
      }
      <mat-error><rumbo-field-error [field]="field()" /></mat-error>
    </mat-form-field>
  `,
  styles: `
    mat-form-field {
      inline-size: 100%;
    }
    button {
      margin-inline-end: 0.25rem;
    }
  `,
})
export class PasswordField {
  readonly field = input.required<FieldTree<string>>();
  readonly label = input.required<string>();
  readonly autocomplete = input.required<'current-password' | 'new-password'>();
  readonly hint = input('');
  protected readonly shown = signal(false);
  protected readonly icons = { show: mdiEyeOutline, hide: mdiEyeOffOutline };
}
