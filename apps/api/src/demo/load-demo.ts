import type { EntityManager } from 'typeorm';
import { hashPassword } from '../people';
import { createDataSource } from '../platform/database';
import { BODIES } from './bodies';
import { CHILE } from './chile';
import { CHILE_INDICATORS } from './chile/indicators';
import { CHILE_DIALOGUE } from './chile/social-dialogue';
import type { DemoRoadmap } from './content';
import type { DemoDialogue } from './dialogue-content';
import type { DemoIndicators } from './indicators-content';
import { ITALY } from './italy';
import { KENYA } from './kenya';
import { KENYA_DIALOGUE } from './kenya-dialogue';
import { KENYA_INDICATORS } from './kenya-indicators';
import { loadDialogue } from './load-dialogue';
import { loadIndicators } from './load-indicators';
import { type Insert, type Known, loadRoadmap, named } from './load-roadmap';
import { DEMO_PASSWORD, PEOPLE } from './people';
import { SENEGAL } from './senegal';
import { SENEGAL_DIALOGUE } from './senegal-dialogue';
import { SENEGAL_INDICATORS } from './senegal-indicators';

const ROADMAPS: readonly { roadmap: DemoRoadmap; dialogue?: DemoDialogue; indicators?: DemoIndicators }[] = [
  { roadmap: CHILE, dialogue: CHILE_DIALOGUE, indicators: CHILE_INDICATORS },
  { roadmap: KENYA, dialogue: KENYA_DIALOGUE, indicators: KENYA_INDICATORS },
  { roadmap: SENEGAL, dialogue: SENEGAL_DIALOGUE, indicators: SENEGAL_INDICATORS },
  { roadmap: ITALY },
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
      const rows: { code: string; id: number }[] = await manager.query(`select code, id from indicator`);
      const common = new Map(rows.map(({ code, id }) => [code, id]));
      for (const { roadmap, dialogue, indicators } of ROADMAPS) {
        const loaded = await loadRoadmap(insert, known, roadmap);
        if (dialogue) await loadDialogue(insert, known, loaded, dialogue);
        if (indicators) await loadIndicators(insert, common, loaded, indicators);
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
