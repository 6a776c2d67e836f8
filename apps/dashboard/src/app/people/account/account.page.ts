import { Component } from '@angular/core';
import { outlinedFields } from '../../forms';
import { DigestForm } from '../../notifications';
import { T } from '../../shell';
import { PasswordForm } from './password-form';
import { ProfileForm } from './profile-form';
import { Roles } from './roles';
import { SignOut } from './sign-out';

/** What people see and change of themselves. */
@Component({
  imports: [DigestForm, PasswordForm, ProfileForm, Roles, SignOut, T],
  providers: [outlinedFields],
  template: `
    <h1 tabindex="-1">{{ 'shell.myAccount' | t }}</h1>
    <div class="cards">
      <rumbo-profile-form />
      <rumbo-digest-form />
      <rumbo-roles />
      <rumbo-password-form />
      <rumbo-sign-out />
    </div>
  `,
  styles: `
    .cards {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr));
      gap: 1.5rem;
      max-inline-size: 60rem;
      margin-block-start: 1.5rem;
    }
  `,
})
export default class AccountPage {}
