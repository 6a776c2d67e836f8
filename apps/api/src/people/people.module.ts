import { Module } from '@nestjs/common';
import { AccountController } from './account.controller';
import { AccountsService } from './accounts.service';
import { BodiesService } from './bodies.service';
import { BodiesController } from './bodies.controller';
import { CountriesService } from './countries.service';
import { CountriesController } from './countries.controller';
import { DemoSignInsService } from './demo-sign-ins.service';
import { Grants } from './grants';
import { InvitationsService } from './invitations.service';
import { InvitationsController } from './invitations.controller';
import { Perspectives } from './perspectives';
import { SessionController } from './session.controller';
import { Sessions } from './sessions';
import { SignInService } from './sign-in.service';
import { Throttle } from './throttle';
import { UsersService } from './users.service';
import { UsersController } from './users.controller';

/** Who may sign in, in which role, and the countries and bodies that roles refer to. */
@Module({
  controllers: [
    SessionController,
    AccountController,
    InvitationsController,
    UsersController,
    BodiesController,
    CountriesController,
  ],
  providers: [
    Sessions,
    Throttle,
    SignInService,
    AccountsService,
    InvitationsService,
    Grants,
    UsersService,
    BodiesService,
    CountriesService,
    DemoSignInsService,
    Perspectives,
  ],
  exports: [Perspectives, Sessions],
})
export class PeopleModule {}
