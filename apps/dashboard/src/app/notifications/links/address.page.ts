import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { RouterLink } from '@angular/router';
import { apiUrl, type DigestAddress, PATHS } from '@rumbo/domain';
import { EmptyState } from '@rumbo/ui';
import { Notices } from '../../forms';
import { Api, ErrorState, I18n, problemOf, T } from '../../shell';
import { speakItsLanguage } from './speak-its-language';

/** Where the link of a letter to a new address leads: who reads its mail says that digests may be sent there. */
@Component({
  imports: [EmptyState, ErrorState, MatButtonModule, MatProgressBarModule, RouterLink, T],
  templateUrl: './address.page.html',
  styleUrl: './link.page.scss',
})
export default class AddressPage {
  readonly token = input.required<string>();
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly i18n = inject(I18n);
  private readonly url = computed(() => apiUrl(PATHS.digestAddress, { token: this.token() }));
  protected readonly found = httpResource<DigestAddress>(() => this.url());
  protected readonly unknown = computed(() => {
    const error = this.found.error();
    return error !== undefined && problemOf(error).status === 404;
  });
  protected readonly sending = signal(false);
  protected readonly confirmed = signal(false);

  constructor() {
    speakItsLanguage(this.found);
  }

  protected async confirm(): Promise<void> {
    this.sending.set(true);
    try {
      await this.api.send<DigestAddress>('POST', this.url());
      this.confirmed.set(true);
    } catch (error) {
      this.notices.say(this.i18n.code('error', problemOf(error).code));
    } finally {
      this.sending.set(false);
    }
  }
}
