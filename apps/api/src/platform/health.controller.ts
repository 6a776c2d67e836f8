import { Controller, Get } from '@nestjs/common';
import { PATHS } from '@rumbo/domain';
import { Requires } from './access';
import { Database } from './database';

@Controller()
export class HealthController {
  constructor(private readonly database: Database) {}

  /** 200 when the API and its database answer. */
  @Get(PATHS.health)
  @Requires('session:use')
  async health(): Promise<{ status: 'ok' }> {
    await this.database.rows('select 1');
    return { status: 'ok' };
  }
}
