import { Body, Controller, HttpCode, Patch, Put } from '@nestjs/common';
import { AccountEdit, PasswordChange, PATHS, Person } from '@rumbo/domain';
import { Requires } from '../platform/access';
import { Describes } from '../platform/openapi/contract';
import { OwnTransaction } from '../platform/transactions';
import { AccountsService } from './accounts.service';
import { type Browser, FromBrowser } from './browser';

@Controller()
export class AccountController {
  constructor(private readonly accounts: AccountsService) {}

  @Patch(PATHS.account)
  @Requires('account:use')
  @Describes('Changes one’s own name and language', Person)
  edit(@Body({ schema: AccountEdit }) edit: AccountEdit): Promise<Person> {
    return this.accounts.edit(edit);
  }

  @Put(PATHS.password)
  @Requires('account:use')
  @Describes('Changes one’s own password, which signs out every other browser')
  @HttpCode(204)
  @OwnTransaction()
  changePassword(
    @Body({ schema: PasswordChange }) change: PasswordChange,
    @FromBrowser() browser: Browser,
  ): Promise<void> {
    return this.accounts.changePassword(change, browser);
  }
}
