import { Injectable } from '@nestjs/common';
import type { InvitationLink, User, UserEdit, UserInput } from '@rumbo/domain';
import { Database } from '../platform/database';
import { invalid, notFound, ProblemException, stale } from '../platform/problems';
import { Grants, personOf } from './grants';
import { InvitationsService } from './invitations.service';
import { Sessions } from './sessions';

const USER = `
  select ${personOf('p')}, p.active,
         p.password_hash is not null as "hasPassword", p.invited_until as "invitedUntil",
         (select max(s.last_seen_at) from session s where s.person_id = p.id) as "lastSeenAt", p.version
    from person p`;

/** People as administration sees them. */
@Injectable()
export class UsersService {
  constructor(
    private readonly database: Database,
    private readonly grants: Grants,
    private readonly invitations: InvitationsService,
    private readonly sessions: Sessions,
  ) {}

  list(): Promise<User[]> {
    return this.database.rows<User>(`${USER} order by lower(p.name), p.id`);
  }

  /** Creates a person without a password, and the link by which they choose one. */
  async create(input: UserInput): Promise<InvitationLink> {
    const created = await this.database.row<{ id: number }>(
      `insert into person (email, name, language) values ($1, $2, $3) on conflict (email) do nothing returning id`,
      [input.email, input.name, input.language],
    );
    if (!created) throw invalid([{ path: 'email', code: 'alreadyTaken' }]);
    await this.grants.replace(created.id, input.grants);
    return this.invitations.issue(created.id);
  }

  async edit(id: number, seen: number, edit: UserEdit): Promise<User> {
    await this.oneAtATime();
    const edited = await this.database.row(
      `update person set name = $3, language = $4, active = $5 where id = $1 and version = $2 returning id`,
      [id, seen, edit.name, edit.language, edit.active],
    );
    if (!edited) throw stale(await this.find(id));
    await this.grants.replace(id, edit.grants);
    if (!edit.active) await this.sessions.closeAll(id);
    await this.keepAnAdministrator();
    return this.find(id);
  }

  private async find(id: number): Promise<User> {
    const user = await this.database.row<User>(`${USER} where p.id = $1`, [id]);
    if (!user) throw notFound();
    return user;
  }

  /** Two administrators who demote each other at the same time must not both succeed. */
  private async oneAtATime(): Promise<void> {
    await this.database.rows(`select pg_advisory_xact_lock(hashtext('people:manage'))`);
  }

  /** Somebody must remain who is active, an administrator, and able to sign in. */
  private async keepAnAdministrator(): Promise<void> {
    const administrator = await this.database.row(
      `select from person p join role_grant g on g.person_id = p.id
        where g.role = 'administrator' and p.active and p.password_hash is not null limit 1`,
    );
    if (!administrator) throw new ProblemException(409, 'lastAdministrator');
  }
}
