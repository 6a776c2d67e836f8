import { Inject, Injectable } from '@nestjs/common';
import type { DemoSignIns } from '@rumbo/domain';
import { DEMO_PASSWORD } from '../demo/people';
import { CONFIG, type Config } from '../platform/config';
import { Database } from '../platform/database';

/** The people of the demo, for signing in with one click. */
@Injectable()
export class DemoSignInsService {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Nobody when the demo is off or not loaded; those who were switched off are left out. */
  async list(): Promise<DemoSignIns> {
    if (this.config.demo === 'off') return { password: '', people: [] };
    const people = await this.database.rows<DemoSignIns['people'][number]>(
      `select p.email, p.name, g.role, g.country
         from person p
         join lateral (select role, country from role_grant where person_id = p.id order by id limit 1) g on true
        where p.demo and p.active and p.password_hash is not null
        order by p.id`,
    );
    return { password: people.length ? DEMO_PASSWORD : '', people };
  }
}
