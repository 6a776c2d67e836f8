import { Injectable } from '@nestjs/common';
import type { Invitation, InvitationAcceptance, InvitationLink, Session } from '@rumbo/domain';
import { Database } from '../platform/database';
import { notFound, ProblemException } from '../platform/problems';
import { authorOf } from '../platform/request-context';
import type { Browser } from './browser';
import { hashPassword } from './passwords';
import { hashToken, newToken, Sessions } from './sessions';
import { SignInService } from './sign-in.service';

const INVITED = `invitation_hash = $1 and invited_until > now() and active`;

/** Links by which people choose their first password, or a new one. Only the hash of a link's token is kept. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly signIns: SignInService,
  ) {}

  /** A new link, for seven days; the one before it opens nothing any more. */
  async issue(userId: number): Promise<InvitationLink> {
    const token = newToken();
    const issued = await this.database.row<{ active: boolean; expiresAt: string }>(
      `update person set invitation_hash = $2, invited_until = now() + interval '7 days' where id = $1
       returning active, invited_until as "expiresAt"`,
      [userId, hashToken(token)],
    );
    if (!issued) throw notFound();
    if (!issued.active) throw new ProblemException(409, 'personInactive');
    return { userId, path: `/invitation/${token}`, expiresAt: issued.expiresAt };
  }

  async find(token: string): Promise<Invitation> {
    const { id: _, ...invitation } = await this.open(token);
    return invitation;
  }

  /** Sets the password, ends every session that the former one opened, and signs in. Works once. */
  async accept(token: string, { password }: InvitationAcceptance, browser: Browser): Promise<Session> {
    const invited = await this.open(token);
    const passwordHash = await hashPassword(password);
    return this.database.transaction(authorOf(invited), async () => {
      const accepted = await this.database.row(
        `update person set password_hash = $2, invitation_hash = null, invited_until = null
          where ${INVITED} returning id`,
        [hashToken(token), passwordHash],
      );
      if (!accepted) throw invitationGone();
      await this.sessions.closeAll(invited.id);
      return this.signIns.admit(invited.id, browser);
    });
  }

  private async open(token: string): Promise<Invitation & { id: number }> {
    const invited = await this.database.row<Invitation & { id: number }>(
      `select id, email, name, language from person where ${INVITED}`,
      [hashToken(token)],
    );
    if (!invited) throw invitationGone();
    return invited;
  }
}

const invitationGone = () => new ProblemException(404, 'invitationGone');
