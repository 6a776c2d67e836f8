import { Component, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField, FormRoot, submit } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSlideToggleModule } from '@angular/material/slide-toggle';
import { apiUrl, type Body, type InvitationLink, LANGUAGES, PATHS, type User } from '@rumbo/domain';
import { checkBySchema, Conflict, FieldErrorText, FormError, SeenRecord, sending } from '../../forms';
import { Api, I18n, T } from '../../shell';
import { type GrantDraft, toGrant } from '../grants/grant-draft';
import { GrantsField } from '../grants/grants-field';
import { placeOf } from '../grants/place';
import { draftOfUser, emptyUser, toUser, type UserDraft, WholeUser } from './user-draft';

/** Who a person is and what they may do. */
@Component({
  selector: 'rumbo-user-form',
  imports: [
    Conflict,
    FieldErrorText,
    FormError,
    FormField,
    FormRoot,
    GrantsField,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    MatSlideToggleModule,
    T,
  ],
  templateUrl: './user-form.html',
  styleUrl: '../form.scss',
})
export class UserForm {
  /** Null for somebody new. */
  readonly user = input.required<User | null>();
  readonly bodies = input<ReadonlyMap<number, Body>>(new Map());
  readonly invited = output<{ name: string; link: InvitationLink }>();
  readonly saved = output<User>();
  readonly closed = output();

  private readonly api = inject(Api);
  protected readonly i18n = inject(I18n);
  protected readonly languages = LANGUAGES;
  private readonly draft = linkedSignal<UserDraft>(() => {
    const user = this.user();
    return user ? draftOfUser(user) : emptyUser(this.i18n.language());
  });
  protected readonly seen = new SeenRecord<User, UserDraft>({
    record: () => this.user(),
    draft: this.draft,
    toDraft: draftOfUser,
    show: {
      name: ({ name }) => ({ label: this.i18n.t('people.name'), text: name }),
      language: ({ language }) => ({
        label: this.i18n.t('shell.language'),
        text: this.i18n.languageName(language),
      }),
      active: ({ active }) => ({
        label: this.i18n.t('people.active'),
        text: this.i18n.t(active ? 'shell.yes' : 'shell.no'),
      }),
      grants: ({ grants }) => ({
        label: this.i18n.t('people.roles'),
        text: grants.map((grant) => this.grantText(grant)).join('; '),
      }),
    },
  });
  readonly form = form(this.draft, (path) => checkBySchema(path, WholeUser, toUser), {
    submission: sending(() => this.send(), this.seen.overtaken),
  });

  protected resolve(theirs: string[]): void {
    this.seen.resolve(theirs);
    void submit(this.form);
  }

  private async send(): Promise<void> {
    const seen = this.seen.current();
    const { email, active, ...person } = toUser(this.draft());
    if (seen) {
      const url = apiUrl(PATHS.user, { id: seen.id });
      const user = await this.api.send<User>('PATCH', url, { ...person, active }, seen.version);
      this.form().reset();
      this.saved.emit(user);
    } else {
      const link = await this.api.send<InvitationLink>('POST', apiUrl(PATHS.users), { ...person, email });
      this.form().reset();
      this.invited.emit({ name: person.name, link });
    }
  }

  private grantText(grant: GrantDraft): string {
    const role = this.i18n.code('vocabulary.role', grant.role);
    const place = placeOf(this.i18n, this.bodies(), toGrant(grant));
    return place ? `${role} (${place})` : role;
  }
}
