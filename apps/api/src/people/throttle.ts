import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../platform/config';
import { Database } from '../platform/database';
import { ProblemException } from '../platform/problems';

/** A ministry may share one address, so an address may fail this many times as often as an account. */
const ACCOUNTS_BEHIND_AN_ADDRESS = 10;

/**
 * Slows the guessing of passwords, by the failures of the last quarter of an hour:
 * - An account takes `signInAttempts` failures, from wherever they come; an address ten times as many.
 * - At an address where the account has signed in within 90 days, only the failures from there count against it:
 *   strangers who fail on purpose cannot keep a person out of the usual place, nor do they end open sessions.
 *   Elsewhere they can, for as long as they go on; a new invitation link lets the person in all the same.
 * - A refused attempt does not count, so a quarter of an hour after the last failure everybody gets in.
 * - A success is no failure, but forgives none: an attacker resets nothing with an account of their own.
 */
@Injectable()
export class Throttle {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Counts an attempt as failed before it is checked, so that many at once gain nothing, and gives its number for
   * `withdraw`. Must run outside of a transaction, which a refusal would undo.
   */
  async attempt(account: string, address: string | null): Promise<number> {
    const { id } = await this.database.only<{ id: number }>(
      `insert into failed_sign_in (account, address) values ($1, address_block($2)) returning id`,
      [account, address],
    );
    const seconds = await this.secondsToWait(account, address);
    if (seconds === null) return id;
    await this.withdraw(id);
    const minutes = Math.ceil(seconds / 60);
    throw new ProblemException(429, 'tooManyAttempts', { params: { minutes }, retryAfter: seconds });
  }

  /** Takes an attempt out of the count, and with it all that no longer count. */
  async withdraw(id: number): Promise<void> {
    await this.database.rows(
      `delete from failed_sign_in where id = $1 or at < now() - interval '15 minutes'`,
      [id],
    );
  }

  private async secondsToWait(account: string, address: string | null): Promise<number | null> {
    const { seconds } = await this.database.only<{ seconds: number | null }>(
      `with recent as not materialized (select * from failed_sign_in where at > now() - interval '15 minutes'),
            familiar as (select from session s join person p on p.id = s.person_id
                          where p.email = $1 and s.address = address_block($2)
                            and s.created_at > now() - interval '90 days'),
            blocked as (
              select greatest(
                (select at from recent
                  where account = $1 and (address = address_block($2) or not exists (select from familiar))
                  order by at desc offset $3 limit 1),
                (select at from recent where address = address_block($2) order by at desc offset $4 limit 1)
              ) as since)
       select ceil(extract(epoch from since + interval '15 minutes' - now()))::int as seconds from blocked`,
      [account, address, this.config.signInAttempts, this.config.signInAttempts * ACCOUNTS_BEHIND_AN_ADDRESS],
    );
    return seconds;
  }
}
