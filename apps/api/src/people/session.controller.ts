import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { type DemoSignIns, PATHS, type Session, SignIn } from '@rumbo/domain';
import { Requires } from '../platform/access';
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

  /** Who is signed in here; `person` is null when nobody is. */
  @Get(PATHS.session)
  @Requires('session:use')
  session(): Session {
    return { person: currentPerson() };
  }

  /** Signs in with e-mail and password. */
  @Post(PATHS.session)
  @Requires('session:use')
  @OwnTransaction()
  signIn(@Body({ schema: SignIn }) input: SignIn, @FromBrowser() browser: Browser): Promise<Session> {
    return this.signIns.signIn(input, browser);
  }

  /** Signs out here. */
  @Delete(PATHS.session)
  @Requires('session:use')
  @HttpCode(204)
  signOut(@FromBrowser() browser: Browser): Promise<void> {
    return this.signIns.signOut(browser);
  }

  /** Signs out in every browser. */
  @Delete(PATHS.everySession)
  @Requires('account:use')
  @HttpCode(204)
  signOutEverywhere(@FromBrowser() browser: Browser): Promise<void> {
    return this.signIns.signOutEverywhere(browser);
  }

  /** The sign-ins of the demo, while it is loaded. */
  @Get(PATHS.demoSignIns)
  @Requires('session:use')
  demoSignIns(): Promise<DemoSignIns> {
    return this.demoPeople.list();
  }
}
