import { HttpClient } from '@angular/common/http';
import { inject, Injectable, signal } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import {
  type Action,
  apiUrl,
  can,
  CHANGES_RECORDS,
  countryOf,
  PATHS,
  type Person,
  type Scope,
  type Session,
} from '@rumbo/domain';
import { firstValueFrom } from 'rxjs';
import { Moment } from './moment';

/** Who is signed in, and what they may do: the same table that the API enforces. */
@Injectable({ providedIn: 'root' })
export class SessionStore {
  private readonly http = inject(HttpClient);
  private readonly moment = inject(Moment);
  private readonly current = signal<Person | null>(null);
  readonly person = this.current.asReadonly();

  /** Nobody when the API does not answer: the page then says what is wrong. */
  async load(): Promise<void> {
    const session = await firstValueFrom(this.http.get<Session>(apiUrl(PATHS.session))).catch(() => ({
      person: null,
    }));
    this.current.set(session.person);
  }

  set(person: Person | null): void {
    this.current.set(person);
  }

  /** The past can be looked at, not changed. */
  can(action: Action, scope?: Scope): boolean {
    if (this.moment.day() && CHANGES_RECORDS.has(action)) return false;
    return can(this.person(), action, scope);
  }
}

const toSignIn = (url: string) => inject(Router).createUrlTree(['/sign-in'], { queryParams: { next: url } });

/** For pages that need somebody: others sign in first and come back. */
export const signedIn: CanActivateFn = (_, state) =>
  inject(SessionStore).person() !== null || toSignIn(state.url);

/** For pages that need a permission: in the country of the roadmap that the address names, or somewhere. */
export const allowed =
  (action: Action): CanActivateFn =>
  ({ params }, state) => {
    const session = inject(SessionStore);
    const roadmap: unknown = params['roadmap'];
    const scope = typeof roadmap === 'string' ? { country: countryOf(roadmap) } : {};
    if (session.can(action, scope)) return true;
    return session.person() ? inject(Router).createUrlTree(['/forbidden']) : toSignIn(state.url);
  };
