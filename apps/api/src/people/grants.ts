import { Injectable } from '@nestjs/common';
import type { FieldError, RoleGrant } from '@rumbo/domain';
import { Database } from '../platform/database';
import { invalid } from '../platform/problems';

const grantsOf = (alias: string): string =>
  `coalesce((select json_agg(json_build_object('role', g.role, 'country', g.country, 'bodyId', g.body_id) order by g.id)
               from role_grant g where g.person_id = ${alias}.id), '[]')`;

/** Columns of the person that `alias` names, in the shape of the contract. */
export const personOf = (alias: string): string =>
  `${alias}.id, ${alias}.email, ${alias}.name, ${alias}.language, ${grantsOf(alias)} as grants`;

const GIVEN = `jsonb_to_recordset($1) as (role text, country text, "bodyId" int)`;

/** The roles that people hold, and where. */
@Injectable()
export class Grants {
  constructor(private readonly database: Database) {}

  /** Makes these the grants of a person; those that stay are not touched. */
  async replace(personId: number, grants: RoleGrant[]): Promise<void> {
    const given = JSON.stringify(grants);
    const errors = await this.missing(given);
    if (errors.length) throw invalid(errors);
    await this.database.rows(
      `delete from role_grant where person_id = $2 and (role, coalesce(country, ''), coalesce(body_id, 0)) not in
         (select role, coalesce(country, ''), coalesce("bodyId", 0) from ${GIVEN})`,
      [given, personId],
    );
    await this.database.rows(
      `insert into role_grant (person_id, role, country, body_id)
       select $2, role, country, "bodyId" from ${GIVEN} on conflict do nothing`,
      [given, personId],
    );
  }

  /** Countries that do not exist, and bodies that do not exist in the grant's country. */
  private missing(given: string): Promise<FieldError[]> {
    return this.database.rows<FieldError>(
      `select 'grants.' || (n - 1) || case when c.code is null then '.country' else '.bodyId' end as path,
              'referenceMissing' as code
         from rows from (${GIVEN}) with ordinality as given (role, country, body_id, n)
         left join country c on c.code = given.country
         left join body b on b.id = given.body_id and b.country = given.country
        where given.country is not null and (c.code is null or (given.body_id is not null and b.id is null))
        order by n`,
      [given],
    );
  }
}
