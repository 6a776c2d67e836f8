import { Injectable } from '@nestjs/common';
import { can, type ConstituentGroup, type Perspective, perspectivesOf } from '@rumbo/domain';
import { Database } from '../platform/database';
import { currentPerson } from '../platform/request-context';

/** From where people see a country: it decides what they assess, and which drafts they read. */
@Injectable()
export class Perspectives {
  constructor(private readonly database: Database) {}

  /** Tells the perspectives that are the reader's own in a country. */
  async ofReader(): Promise<(country: string) => Perspective[]> {
    const person = currentPerson();
    if (!person) return () => [];
    const groups = await this.groups(person.grants.flatMap(({ bodyId }) => bodyId ?? []));
    return (country) =>
      can(person, 'factor:assess', { country })
        ? perspectivesOf(person, country, (id) => groups.get(id))
        : [];
  }

  private async groups(bodyIds: readonly number[]): Promise<Map<number, ConstituentGroup>> {
    if (bodyIds.length === 0) return new Map();
    const rows = await this.database.rows<{ id: number; group: ConstituentGroup }>(
      `select id, constituent_group as "group" from body where id = any($1)`,
      [bodyIds],
    );
    return new Map(rows.map(({ id, group }) => [id, group]));
  }
}
