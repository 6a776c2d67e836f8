import { Body, Controller, HttpCode, Patch, Put } from '@nestjs/common';
import { AccountEdit, PasswordChange, PATHS, type Person } from '@rumbo/domain';
import { Requires } from '../platform/access';
import { OwnTransaction } from '../platform/transactions';
import { AccountsService } from './accounts.service';
import { type Browser, FromBrowser } from './browser';

@Controller()
export class AccountController {
  constructor(private readonly accounts: AccountsService) {}

  /** Changes one's own name and language. */
  @Patch(PATHS.account)
  @Requires('account:use')
  edit(@Body({ schema: AccountEdit }) edit: AccountEdit): Promise<Person> {
    return this.accounts.edit(edit);
  }

  /** Changes one's own password, which signs out every other browser. */
  @Put(PATHS.password)
  @Requires('account:use')
  @HttpCode(204)
  @OwnTransaction()
  changePassword(
    @Body({ schema: PasswordChange }) change: PasswordChange,
    @FromBrowser() browser: Browser,
  ): Promise<void> {
    return this.accounts.changePassword(change, browser);
  }
}
