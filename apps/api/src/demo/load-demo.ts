import type { EntityManager } from 'typeorm';
import { hashPassword } from '../people';
import { createDataSource } from '../platform/database';
import { BODIES } from './bodies';
import { CHILE } from './chile';
import { CHILE_DIALOGUE } from './chile/social-dialogue';
import type { DemoRoadmap } from './content';
import type { DemoDialogue } from './dialogue-content';
import { ITALY } from './italy';
import { KENYA } from './kenya';
import { KENYA_DIALOGUE } from './kenya-dialogue';
import { loadDialogue } from './load-dialogue';
import { type Insert, type Known, loadRoadmap, named } from './load-roadmap';
import { DEMO_PASSWORD, PEOPLE } from './people';
import { SENEGAL } from './senegal';
import { SENEGAL_DIALOGUE } from './senegal-dialogue';

const ROADMAPS: readonly [DemoRoadmap, DemoDialogue | null][] = [
  [CHILE, CHILE_DIALOGUE],
  [KENYA, KENYA_DIALOGUE],
  [SENEGAL, SENEGAL_DIALOGUE],
  [ITALY, null],
];

/** Fills a database that has neither people nor roadmaps with the demo. Tells whether it did. */
export async function loadDemo(databaseUrl: string): Promise<boolean> {
  const source = await createDataSource({ databaseUrl, databasePool: 1 }).initialize();
  try {
    return await source.transaction(async (manager) => {
      await manager.query(
        `select set_config('rumbo.actor', 'system:demo', true), pg_advisory_xact_lock(hashtext('rumbo demo'))`,
      );
      const [taken] = await manager.query(`select 1 from person union all select 1 from roadmap limit 1`);
      if (taken) return false;
      const insert = insertThrough(manager);
      const known = await loadPeople(insert);
      for (const [roadmap, dialogue] of ROADMAPS) {
        const loaded = await loadRoadmap(insert, known, roadmap);
        if (dialogue) await loadDialogue(insert, known, loaded, dialogue);
      }
      return true;
    });
  } finally {
    await source.destroy();
  }
}

const insertThrough =
  (manager: EntityManager): Insert =>
  async (table, rows) => {
    if (!rows[0]) return [];
    const columns = Object.keys(rows[0]).join(', ');
    const inserted: { id: number }[] = await manager.query(
      `insert into ${table} (${columns})
       select ${columns} from jsonb_populate_recordset(null::${table}, $1) returning id`,
      [JSON.stringify(rows)],
    );
    return inserted.map(({ id }) => id);
  };

async function loadPeople(insert: Insert): Promise<Known> {
  const bodyIds = await insert(
    'body',
    BODIES.map(({ group, ...body }) => ({ ...body, constituent_group: group })),
  );
  const bodies = new Map(BODIES.map(({ country, acronym }, n) => [`${country} ${acronym}`, bodyIds[n]]));
  const body: Known['body'] = (country, acronym) => named(bodies.get(`${country} ${acronym}`), acronym);

  const password_hash = await hashPassword(DEMO_PASSWORD);
  const personIds = await insert(
    'person',
    PEOPLE.map(({ email, name, language }) => ({ email, name, language, password_hash, demo: true })),
  );
  const people = PEOPLE.map((person, n) => ({
    ...person,
    id: named(personIds[n], person.email),
    bodyId: person.country && person.body ? body(person.country, person.body) : null,
  }));
  await insert(
    'role_grant',
    people.map(({ id, role, country, bodyId }) => ({ person_id: id, role, country, body_id: bodyId })),
  );
  return {
    body,
    person: (email) =>
      named(
        people.find((person) => person.email === email),
        email,
      ),
    reporter: (country, acronym) => {
      const own = people.find(({ role, body }) => role === 'reporter' && body === acronym);
      const coordinator = people.find(
        (person) => person.role === 'coordinator' && person.country === country,
      );
      return named(own ?? coordinator, acronym).id;
    },
  };
}
