import { Controller, Get } from '@nestjs/common';
import { PATHS } from '@rumbo/domain';
import { Requires } from './access';
import { Database } from './database';
import { Describes } from './openapi/contract';

@Controller()
export class HealthController {
  constructor(private readonly database: Database) {}

  @Get(PATHS.health)
  @Requires('session:use')
  @Describes('Whether the API and its database answer')
  async health(): Promise<{ status: 'ok' }> {
    await this.database.rows('select 1');
    return { status: 'ok' };
  }
}
