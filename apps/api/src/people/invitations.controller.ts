import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Invitation, InvitationAcceptance, PATHS, Session } from '@rumbo/domain';
import { Requires } from '../platform/access';
import { Describes } from '../platform/openapi/contract';
import { OwnTransaction } from '../platform/transactions';
import { type Browser, FromBrowser } from './browser';
import { InvitationsService } from './invitations.service';

@Controller()
export class InvitationsController {
  constructor(private readonly invitations: InvitationsService) {}

  @Get(PATHS.invitation)
  @Requires('session:use')
  @Describes('Who is invited by this link', Invitation)
  find(@Param('token') token: string): Promise<Invitation> {
    return this.invitations.find(token);
  }

  @Post(PATHS.invitation)
  @Requires('session:use')
  @Describes('Accepts an invitation with a password of one’s own, and signs in', Session)
  @OwnTransaction()
  accept(
    @Param('token') token: string,
    @Body({ schema: InvitationAcceptance }) acceptance: InvitationAcceptance,
    @FromBrowser() browser: Browser,
  ): Promise<Session> {
    return this.invitations.accept(token, acceptance, browser);
  }
}
