import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import type { Person, Session } from '@rumbo/domain';
import { I18n, SessionStore } from '../shell';

/** What happens once somebody has signed in: their language, and the page that they came for. */
@Injectable({ providedIn: 'root' })
export class Entrance {
  private readonly session = inject(SessionStore);
  private readonly i18n = inject(I18n);
  private readonly router = inject(Router);

  /** `asked` is a page that needed somebody, `from` one that was being read. */
  async admit({ person }: Session, { asked, from }: { asked?: string; from?: string } = {}): Promise<void> {
    this.session.set(person);
    await this.i18n.start(person?.language);
    const goals = [asked, onlyReports(person) ? '/my-updates' : from];
    await this.router.navigateByUrl(goals.find((goal) => goal?.startsWith('/')) ?? '/');
  }
}

/** Who only reports comes to report. */
const onlyReports = (person: Person | null) =>
  person?.grants.every(({ role }) => role === 'reporter') ?? false;
