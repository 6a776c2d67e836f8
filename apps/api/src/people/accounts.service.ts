import { Injectable } from '@nestjs/common';
import type { AccountEdit, PasswordChange, Person } from '@rumbo/domain';
import { Database } from '../platform/database';
import { invalid } from '../platform/problems';
import { authorOf, requestContext, signedIn } from '../platform/request-context';
import type { Browser } from './browser';
import { hashPassword, isPassword } from './passwords';
import { Sessions } from './sessions';
import { Throttle } from './throttle';

/** What people change of themselves. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly throttle: Throttle,
  ) {}

  async edit(edit: AccountEdit): Promise<Person> {
    const person = signedIn();
    await this.database.rows(`update person set name = $2, language = $3 where id = $1`, [
      person.id,
      edit.name,
      edit.language,
    ]);
    return { ...person, ...edit };
  }

  /** A wrong current password counts like a failed sign-in: an open session must not be a way to guess. */
  async changePassword({ current, next }: PasswordChange, browser: Browser): Promise<void> {
    const person = signedIn();
    const attempt = await this.throttle.attempt(person.email, browser.address);
    const stored = await this.database.row<{ passwordHash: string | null }>(
      `select password_hash as "passwordHash" from person where id = $1`,
      [person.id],
    );
    if (!(await isPassword(stored?.passwordHash, current)))
      throw invalid([{ path: 'current', code: 'wrongPassword' }]);
    await this.throttle.withdraw(attempt);
    const passwordHash = await hashPassword(next);
    await this.database.transaction(authorOf(person), async () => {
      await this.database.rows(
        `update person set password_hash = $2, invitation_hash = null, invited_until = null where id = $1`,
        [person.id, passwordHash],
      );
      await this.sessions.closeAll(person.id, requestContext().session);
    });
  }
}
