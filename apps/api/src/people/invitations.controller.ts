import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { type Invitation, InvitationAcceptance, PATHS, type Session } from '@rumbo/domain';
import { Requires } from '../platform/access';
import { OwnTransaction } from '../platform/transactions';
import { type Browser, FromBrowser } from './browser';
import { InvitationsService } from './invitations.service';

@Controller()
export class InvitationsController {
  constructor(private readonly invitations: InvitationsService) {}

  /** Who is invited by this link. */
  @Get(PATHS.invitation)
  @Requires('session:use')
  find(@Param('token') token: string): Promise<Invitation> {
    return this.invitations.find(token);
  }

  /** Accepts an invitation with a password of one's own, and signs in. */
  @Post(PATHS.invitation)
  @Requires('session:use')
  @OwnTransaction()
  accept(
    @Param('token') token: string,
    @Body({ schema: InvitationAcceptance }) acceptance: InvitationAcceptance,
    @FromBrowser() browser: Browser,
  ): Promise<Session> {
    return this.invitations.accept(token, acceptance, browser);
  }
}
