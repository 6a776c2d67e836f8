import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Person } from '@rumbo/domain';
import { CONFIG, type Config } from '../platform/config';
import { Database } from '../platform/database';

export const SESSION_COOKIE = 'rumbo_session';

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Sessions live in the database, by the hash of an opaque token: a stolen table opens nothing. */
@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Who holds this token; null when it is unknown, expired, or its person was switched off. */
  async find(tokenHash: Buffer): Promise<Person | null> {
    const person = await this.database.row<Person>(
      `select p.id, p.email, p.name, p.language,
              coalesce((select json_agg(json_build_object('role', g.role, 'country', g.country, 'bodyId', g.body_id) order by g.id)
                        from role_grant g where g.person_id = p.id), '[]') as grants
         from session s join person p on p.id = s.person_id
        where s.token_hash = $1 and s.expires_at > now() and p.active`,
      [tokenHash],
    );
    return person ?? null;
  }

  /** Opens a session and gives its token, which only the browser keeps. */
  async open(personId: number): Promise<{ token: string; maxAge: number }> {
    const token = newToken();
    await this.database.rows(`delete from session where expires_at < now()`);
    await this.database.rows(
      `insert into session (token_hash, person_id, expires_at) values ($1, $2, now() + make_interval(days => $3))`,
      [hashToken(token), personId, this.config.sessionDays],
    );
    return { token, maxAge: this.config.sessionDays * 86_400_000 };
  }

  async close(tokenHash: Buffer): Promise<void> {
    await this.database.rows(`delete from session where token_hash = $1`, [tokenHash]);
  }

  async closeAll(personId: number): Promise<void> {
    await this.database.rows(`delete from session where person_id = $1`, [personId]);
  }
}
