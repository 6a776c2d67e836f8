import { randomUUID } from 'node:crypto';
import { type Role, ROLE_SCOPES } from '@rumbo/domain';
import { hashPassword } from '../people/passwords';
import type { TestApi } from './start-api';

/** A body to own milestones or to speak for. */
export async function createBody(
  api: TestApi,
  acronym: string,
  country = 'CL',
  group = 'GOV',
): Promise<number> {
  const [body] = await api.sql<{ id: number }>(
    `insert into body (country, acronym, name, constituent_group) values ($1, $2, $3, $4) returning id`,
    [country, acronym, { lang: 'es', text: acronym }, group],
  );
  return body?.id ?? 0;
}

export interface Persona {
  id: number;
  email: string;
  cookie: string;
}

/** Somebody with one role, signed in: in Chile unless said otherwise, and for a new body where the role needs one. */
export async function createPersona(
  api: TestApi,
  role: Role,
  { country = 'CL', bodyId }: { country?: string; bodyId?: number } = {},
): Promise<Persona> {
  const email = `${role}-${randomUUID()}@rumbo.example`;
  const [person] = await api.sql<{ id: number }>(
    `insert into person (email, name, language) values ($1, $2, 'es') returning id`,
    [email, role],
  );
  const id = person?.id ?? 0;
  const scope = ROLE_SCOPES[role];
  await api.sql(`insert into role_grant (person_id, role, country, body_id) values ($1, $2, $3, $4)`, [
    id,
    role,
    scope === 'world' ? null : country,
    scope === 'body' ? (bodyId ?? (await createBody(api, randomUUID().slice(0, 8), country))) : null,
  ]);
  return { id, email, cookie: await api.signIn(id) };
}

export const PASSWORD = 'copihue rojo del sur';

/** Gives a persona `PASSWORD`, for tests that sign in themselves. */
export async function givePassword(api: TestApi, { id }: { id: number }): Promise<void> {
  await api.sql(`update person set password_hash = $2 where id = $1`, [id, await hashPassword(PASSWORD)]);
}
