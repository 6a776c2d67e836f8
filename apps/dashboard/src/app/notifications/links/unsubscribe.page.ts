import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { RouterLink } from '@angular/router';
import { apiUrl, PATHS, type Unsubscription } from '@rumbo/domain';
import { EmptyState } from '@rumbo/ui';
import { Notices } from '../../forms';
import { Api, ErrorState, I18n, problemOf, T } from '../../shell';
import { speakItsLanguage } from './speak-its-language';

/** Where the link of a digest leads: it shows whose digests they are, and ends them when asked to. Nobody signs in for it. */
@Component({
  imports: [EmptyState, ErrorState, MatButtonModule, MatProgressBarModule, RouterLink, T],
  templateUrl: './unsubscribe.page.html',
  styleUrl: './link.page.scss',
})
export default class UnsubscribePage {
  readonly token = input.required<string>();
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly i18n = inject(I18n);
  private readonly url = computed(() => apiUrl(PATHS.unsubscription, { token: this.token() }));
  protected readonly found = httpResource<Unsubscription>(() => this.url());
  protected readonly unknown = computed(() => {
    const error = this.found.error();
    return error !== undefined && problemOf(error).status === 404;
  });
  protected readonly sending = signal(false);

  constructor() {
    speakItsLanguage(this.found);
  }

  protected async unsubscribe(): Promise<void> {
    this.sending.set(true);
    try {
      this.found.set(await this.api.send<Unsubscription>('POST', this.url()));
    } catch (error) {
      this.notices.say(this.i18n.code('error', problemOf(error).code));
    } finally {
      this.sending.set(false);
    }
  }
}
