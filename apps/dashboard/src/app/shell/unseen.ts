import { HttpClient } from '@angular/common/http';
import { inject, Injectable, signal } from '@angular/core';
import { apiUrl, type NotificationPage, PATHS } from '@rumbo/domain';
import { firstValueFrom } from 'rxjs';

/** How many notifications the reader has not seen. */
@Injectable({ providedIn: 'root' })
export class Unseen {
  private readonly http = inject(HttpClient);
  private readonly known = signal(0);
  readonly count = this.known.asReadonly();

  /** What an answer has just said. */
  set(count: number): void {
    this.known.set(count);
  }

  /** What is known stays when the API does not answer. */
  async ask(): Promise<void> {
    const page = await firstValueFrom(
      this.http.get<NotificationPage>(`${apiUrl(PATHS.notifications)}?limit=0`),
    ).catch(() => null);
    if (page) this.known.set(page.unseen);
  }
}
