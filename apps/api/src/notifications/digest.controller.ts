import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { DigestSettings, DigestSettingsInput, PATHS, Unsubscription } from '@rumbo/domain';
import { Requires } from '../platform/access';
import { Describes } from '../platform/openapi/contract';
import { DigestSettingsService } from './digest-settings.service';

@Controller()
export class DigestController {
  constructor(private readonly settings: DigestSettingsService) {}

  @Get(PATHS.digest)
  @Requires('account:use')
  @Describes('How often the person gets a digest by mail, where, and what stands in the way', DigestSettings)
  read(): Promise<DigestSettings> {
    return this.settings.read();
  }

  @Put(PATHS.digest)
  @Requires('account:use')
  @Describes('Chooses how often, and where; an address that was refused is tried again', DigestSettings)
  save(@Body({ schema: DigestSettingsInput }) input: DigestSettingsInput): Promise<DigestSettings> {
    return this.settings.save(input);
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
