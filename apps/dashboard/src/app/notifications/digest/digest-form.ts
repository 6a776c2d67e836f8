import { httpResource } from '@angular/common/http';
import { Component, computed, inject, linkedSignal } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { apiUrl, DIGEST_FREQUENCIES, type DigestSettings, DigestSettingsInput, PATHS } from '@rumbo/domain';
import { checkBySchema, FieldErrorText, FormError, Notices, sending } from '../../forms';
import { Api, ErrorState, I18n, SessionStore, T } from '../../shell';

/** How often a digest comes by mail, and where to; and what keeps it from coming. */
@Component({
  selector: 'rumbo-digest-form',
  imports: [
    ErrorState,
    FieldErrorText,
    FormError,
    FormField,
    FormRoot,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    MatProgressBarModule,
    T,
  ],
  templateUrl: './digest-form.html',
  styleUrls: ['../../styles/account-card.scss', './digest-form.scss'],
})
export class DigestForm {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  protected readonly i18n = inject(I18n);
  protected readonly session = inject(SessionStore);
  protected readonly frequencies = DIGEST_FREQUENCIES;
  protected readonly settings = httpResource<DigestSettings>(() => apiUrl(PATHS.digest));
  private readonly known = computed(() => (this.settings.hasValue() ? this.settings.value() : null));

  private readonly draft = linkedSignal(() => ({
    frequency: this.known()?.frequency ?? 'weekly',
    address: this.known()?.asked ?? this.known()?.address ?? '',
  }));
  protected readonly form = form(
    this.draft,
    (path) => checkBySchema(path, DigestSettingsInput, (typed) => inputOf(typed)),
    { submission: sending(() => this.save()) },
  );
  protected readonly place = computed(() => {
    const country = this.known()?.country;
    return country ? this.i18n.country(country) : this.i18n.t('notification.digest.utc');
  });

  private async save(): Promise<void> {
    const saved = await this.api.send<DigestSettings>('PUT', apiUrl(PATHS.digest), inputOf(this.draft()));
    this.settings.set(saved);
    this.form().reset();
    this.notices.saved();
  }
}

/** No address of one's own is the one that one signs in with. */
const inputOf = ({ frequency, address }: { frequency: string; address: string }): DigestSettingsInput => ({
  frequency: frequency as DigestSettingsInput['frequency'],
  address: address.trim() || null,
});
