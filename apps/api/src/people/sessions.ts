import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Person } from '@rumbo/domain';
import { CONFIG, type Config } from '../platform/config';
import { Database } from '../platform/database';
import { one } from '../platform/sql';
import { personOf } from './grants';

export const SESSION_COOKIE = 'rumbo_session';

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();
export const newToken = (): string => randomBytes(32).toString('base64url');

/** A session as its browser keeps it. `maxAge` in milliseconds. */
export interface OpenedSession {
  token: string;
  maxAge: number;
}

/**
 * Sessions live in the database, by the hash of an opaque token: a stolen table opens nothing. One that has
 * ended stays for 90 days, and a person's latest for good: it tells when and where the person was last seen.
 */
@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Who holds this token; null when it is unknown, has ended, or its person was switched off. */
  async find(tokenHash: Buffer): Promise<Person | null> {
    const person = await this.database.row<Person>(
      `with seen as (
         update session set last_seen_at = now() where token_hash = $1 and last_seen_at < now() - interval '1 hour'
       )
       select ${personOf('p')}
         from session s join person p on p.id = s.person_id
        where s.token_hash = $1 and s.expires_at > now() and p.active`,
      [tokenHash],
    );
    return person ?? null;
  }

  /** Who holds each of many tokens, by the token's hash in hexadecimal; those that hold nothing any more are left out. */
  async findAll(tokenHashes: readonly Buffer[]): Promise<Map<string, Person>> {
    const found = await this.database.rows<{ hash: string; person: Person }>(
      `select encode(s.token_hash, 'hex') as hash,
              ${one(`select ${personOf('p')}`)} as person
         from session s join person p on p.id = s.person_id
        where s.token_hash = any($1) and s.expires_at > now() and p.active`,
      [tokenHashes],
    );
    return new Map(found.map(({ hash, person }) => [hash, person]));
  }

  /** Opens a session and gives its token, which only the browser keeps. */
  async open(personId: number, address: string | null): Promise<OpenedSession> {
    const token = newToken();
    await this.database.rows(
      `delete from session s where s.expires_at < now() - interval '90 days'
         and exists (select from session n where n.person_id = s.person_id and n.created_at > s.created_at)`,
    );
    await this.database.rows(
      `insert into session (token_hash, person_id, address, expires_at)
       values ($1, $2, address_block($3), now() + make_interval(days => $4))`,
      [hashToken(token), personId, address, this.config.sessionDays],
    );
    return { token, maxAge: this.config.sessionDays * 86_400_000 };
  }

  async close(tokenHash: Buffer): Promise<void> {
    await this.database.rows(
      `update session set expires_at = now() where token_hash = $1 and expires_at > now()`,
      [tokenHash],
    );
  }

  /** Ends what a person has open everywhere, but for one session. */
  async closeAll(personId: number, except: Buffer | null = null): Promise<void> {
    await this.database.rows(
      `update session set expires_at = now()
        where person_id = $1 and expires_at > now() and token_hash is distinct from $2`,
      [personId, except],
    );
  }
}
