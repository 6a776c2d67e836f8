import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { DigestAddress, DigestSettings, DigestSettingsInput, PATHS, Unsubscription } from '@rumbo/domain';
import { Requires } from '../platform/access';
import { Describes } from '../platform/openapi/contract';
import { DigestAddresses } from './digest-addresses.service';
import { DigestSettingsService } from './digest-settings.service';

@Controller()
export class DigestController {
  constructor(
    private readonly settings: DigestSettingsService,
    private readonly addresses: DigestAddresses,
  ) {}

  @Get(PATHS.digest)
  @Requires('account:use')
  @Describes('How often the person gets a digest by mail, where, and what stands in the way', DigestSettings)
  read(): Promise<DigestSettings> {
    return this.settings.read();
  }

  @Put(PATHS.digest)
  @Requires('account:use')
  @Describes(
    'Chooses how often, and where; a new address is written to, and used once it is confirmed',
    DigestSettings,
  )
  save(@Body({ schema: DigestSettingsInput }) input: DigestSettingsInput): Promise<DigestSettings> {
    return this.settings.save(input);
  }

  @Get(PATHS.digestAddress)
  @Requires('session:use')
  @Describes('The address that the secret of this link confirms', DigestAddress)
  findAddress(@Param('token') token: string): Promise<DigestAddress> {
    return this.addresses.find(token);
  }

  @Post(PATHS.digestAddress)
  @Requires('session:use')
  @HttpCode(200)
  @Describes('Confirms an address: digests are sent there from now on', DigestAddress)
  confirmAddress(@Param('token') token: string): Promise<DigestAddress> {
    return this.addresses.confirm(token);
  }

  @Get(PATHS.unsubscription)
  @Requires('session:use')
  @Describes('Whose digests the secret of this link is about', Unsubscription)
  find(@Param('token') token: string): Promise<Unsubscription> {
    return this.settings.find(token);
  }

  /** Mail programs send it by themselves, with one click (RFC 8058). */
  @Post(PATHS.unsubscription)
  @Requires('session:use')
  @HttpCode(200)
  @Describes('Ends the digests of the person of this secret', Unsubscription)
  unsubscribe(@Param('token') token: string): Promise<Unsubscription> {
    return this.settings.unsubscribe(token);
  }
}
