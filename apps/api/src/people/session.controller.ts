import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { DemoSignIns, PATHS, Session, SignIn } from '@rumbo/domain';
import { Requires } from '../platform/access';
import { Describes } from '../platform/openapi/contract';
import { currentPerson } from '../platform/request-context';
import { OwnTransaction } from '../platform/transactions';
import { type Browser, FromBrowser } from './browser';
import { DemoSignInsService } from './demo-sign-ins.service';
import { SignInService } from './sign-in.service';

@Controller()
export class SessionController {
  constructor(
    private readonly signIns: SignInService,
    private readonly demoPeople: DemoSignInsService,
  ) {}

  @Get(PATHS.session)
  @Requires('session:use')
  @Describes('Who is signed in here; `person` is null when nobody is', Session)
  session(): Session {
    return { person: currentPerson() };
  }

  @Post(PATHS.session)
  @Requires('session:use')
  @Describes('Signs in with e-mail and password', Session)
  @OwnTransaction()
  signIn(@Body({ schema: SignIn }) input: SignIn, @FromBrowser() browser: Browser): Promise<Session> {
    return this.signIns.signIn(input, browser);
  }

  @Delete(PATHS.session)
  @Requires('session:use')
  @Describes('Signs out here')
  @HttpCode(204)
  signOut(@FromBrowser() browser: Browser): Promise<void> {
    return this.signIns.signOut(browser);
  }

  @Delete(PATHS.everySession)
  @Requires('account:use')
  @Describes('Signs out in every browser')
  @HttpCode(204)
  signOutEverywhere(@FromBrowser() browser: Browser): Promise<void> {
    return this.signIns.signOutEverywhere(browser);
  }

  @Get(PATHS.demoSignIns)
  @Requires('session:use')
  @Describes('The sign-ins of the demo, while it is loaded', DemoSignIns)
  demoSignIns(): Promise<DemoSignIns> {
    return this.demoPeople.list();
  }
}
