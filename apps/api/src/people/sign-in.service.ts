import { Injectable } from '@nestjs/common';
import type { Session, SignIn } from '@rumbo/domain';
import { Database } from '../platform/database';
import { ProblemException } from '../platform/problems';
import { requestContext, signedIn } from '../platform/request-context';
import type { Browser } from './browser';
import { isPassword } from './passwords';
import { hashToken, Sessions } from './sessions';
import { Throttle } from './throttle';

/** Signing in and out. Whatever is wrong with a sign-in, the answer and the work behind it are the same. */
@Injectable()
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly throttle: Throttle,
  ) {}

  async signIn({ email, password }: SignIn, browser: Browser): Promise<Session> {
    const attempt = await this.throttle.attempt(email, browser.address);
    const person = await this.database.row<{ id: number; passwordHash: string | null }>(
      `select id, password_hash as "passwordHash" from person where email = $1 and active`,
      [email],
    );
    const matches = await isPassword(person?.passwordHash, password);
    if (!person || !matches) throw new ProblemException(401, 'wrongCredentials');
    await this.throttle.withdraw(attempt);
    return this.admit(person.id, browser);
  }

  /** Opens a session for somebody who has proved to be this person, in place of the browser's former one. */
  async admit(personId: number, browser: Browser): Promise<Session> {
    const { session } = requestContext();
    if (session) await this.sessions.close(session);
    const opened = await this.sessions.open(personId, browser.address);
    browser.keep(opened);
    return { person: await this.sessions.find(hashToken(opened.token)) };
  }

  async signOut(browser: Browser): Promise<void> {
    const { session } = requestContext();
    if (session) await this.sessions.close(session);
    browser.forget();
  }

  async signOutEverywhere(browser: Browser): Promise<void> {
    await this.sessions.closeAll(signedIn().id);
    browser.forget();
  }
}
