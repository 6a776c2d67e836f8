import { Injectable } from '@nestjs/common';
import { type Body, type BodyEdit, type BodyInput, can } from '@rumbo/domain';
import { Database } from '../platform/database';
import { forbidden, notFound, refusedAt, stale } from '../platform/problems';
import { currentPerson } from '../platform/request-context';

/** SQL for a body in the shape of the contract. */
export const BODY = `id, country, acronym, name, constituent_group as "group", active, version`;

const REFUSALS = {
  body_country_acronym: { path: 'acronym', code: 'alreadyTaken' },
  body_country_fkey: { path: 'country', code: 'referenceMissing' },
};

/** The organisations of a country. */
@Injectable()
export class BodiesService {
  constructor(private readonly database: Database) {}

  list(country: string): Promise<Body[]> {
    return this.database.rows<Body>(
      `select ${BODY} from body where country = $1 order by lower(acronym), id`,
      [country],
    );
  }

  async create({ country, acronym, name, group, active }: BodyInput): Promise<Body> {
    mayManage(country);
    return this.database
      .only<Body>(
        `insert into body (country, acronym, name, constituent_group, active) values ($1, $2, $3, $4, $5)
         returning ${BODY}`,
        [country, acronym, name, group, active],
      )
      .catch(refusedAt(REFUSALS));
  }

  async edit(id: number, seen: number, { acronym, name, group, active }: BodyEdit): Promise<Body> {
    const body = await this.find(id);
    if (!body) throw notFound();
    mayManage(body.country);
    const edited = await this.database
      .row<Body>(
        `update body set acronym = $3, name = $4, constituent_group = $5, active = $6
          where id = $1 and version = $2 returning ${BODY}`,
        [id, seen, acronym, name, group, active],
      )
      .catch(refusedAt(REFUSALS));
    if (!edited) throw stale(await this.find(id));
    return edited;
  }

  private find(id: number): Promise<Body | undefined> {
    return this.database.row<Body>(`select ${BODY} from body where id = $1`, [id]);
  }
}

function mayManage(country: string): void {
  if (!can(currentPerson(), 'body:manage', { country })) throw forbidden();
}
