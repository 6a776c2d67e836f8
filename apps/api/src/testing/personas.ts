import type { Role } from '@rumbo/domain';
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
  cookie: string;
}

/** Somebody with one role, signed in. */
export async function createPersona(
  api: TestApi,
  role: Role,
  scope: { country?: string; bodyId?: number } = {},
): Promise<Persona> {
  const email = `${role}-${Math.random().toString(36).slice(2)}@rumbo.example`;
  const [person] = await api.sql<{ id: number }>(
    `insert into person (email, name, language) values ($1, $2, 'es') returning id`,
    [email, role],
  );
  const id = person?.id ?? 0;
  await api.sql(`insert into role_grant (person_id, role, country, body_id) values ($1, $2, $3, $4)`, [
    id,
    role,
    scope.country ?? null,
    scope.bodyId ?? null,
  ]);
  return { id, cookie: await api.signIn(id) };
}
