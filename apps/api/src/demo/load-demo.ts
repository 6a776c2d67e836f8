import { mentionedIn } from '@rumbo/domain';
import type { EntityManager } from 'typeorm';
import { hashPassword } from '../people';
import { createDataSource } from '../platform/database';
import { BODIES } from './bodies';
import { CHILE } from './chile';
import { CHILE_FACTORS } from './chile/factors';
import { CHILE_INDICATORS } from './chile/indicators';
import { CHILE_REPORTS } from './chile/reports';
import { CHILE_DIALOGUE } from './chile/social-dialogue';
import type { DemoRoadmap } from './content';
import type { DemoDialogue } from './dialogue-content';
import type { DemoFactors } from './factors-content';
import type { DemoIndicators } from './indicators-content';
import { ITALY } from './italy';
import { KENYA } from './kenya';
import { KENYA_DIALOGUE } from './kenya-dialogue';
import { KENYA_FACTORS } from './kenya-factors';
import { KENYA_INDICATORS } from './kenya-indicators';
import { KENYA_REPORTS } from './kenya-reports';
import { loadDialogue } from './load-dialogue';
import { loadFactors } from './load-factors';
import { loadIndicators } from './load-indicators';
import { loadReports } from './load-reports';
import { loadRoadmap } from './load-roadmap';
import { type Insert, type Known, named, type Update } from './loading';
import { DEMO_PASSWORD, PEOPLE } from './people';
import type { DemoPeriod } from './reports-content';
import { SENEGAL } from './senegal';
import { SENEGAL_DIALOGUE } from './senegal-dialogue';
import { SENEGAL_FACTORS } from './senegal-factors';
import { SENEGAL_INDICATORS } from './senegal-indicators';
import { SENEGAL_REPORTS } from './senegal-reports';

interface Country {
  roadmap: DemoRoadmap;
  /** A plan that was imported whole has nothing but its milestones. */
  more?: {
    dialogue: DemoDialogue;
    indicators: DemoIndicators;
    factors: DemoFactors;
    reports: DemoPeriod[];
  };
}

const ROADMAPS: readonly Country[] = [
  {
    roadmap: CHILE,
    more: {
      dialogue: CHILE_DIALOGUE,
      indicators: CHILE_INDICATORS,
      factors: CHILE_FACTORS,
      reports: CHILE_REPORTS,
    },
  },
  {
    roadmap: KENYA,
    more: {
      dialogue: KENYA_DIALOGUE,
      indicators: KENYA_INDICATORS,
      factors: KENYA_FACTORS,
      reports: KENYA_REPORTS,
    },
  },
  {
    roadmap: SENEGAL,
    more: {
      dialogue: SENEGAL_DIALOGUE,
      indicators: SENEGAL_INDICATORS,
      factors: SENEGAL_FACTORS,
      reports: SENEGAL_REPORTS,
    },
  },
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
      for (const { roadmap, more } of ROADMAPS) {
        const loaded = await loadRoadmap(insert, known, roadmap);
        if (!more) continue;
        const meetings = await loadDialogue(insert, known, loaded, more.dialogue);
        const indicators = await loadIndicators(insert, common, loaded, more.indicators);
        const records = { meetings, indicators };
        await loadFactors({ insert, update: updateThrough(manager) }, known, loaded, records, more.factors);
        await loadReports({ source, manager, insert }, known, loaded, more.reports);
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

const updateThrough =
  (manager: EntityManager): Update =>
  async (table, rows) => {
    if (!rows[0]) return;
    const columns = Object.keys(rows[0]).filter((column) => column !== 'id');
    await manager.query(
      `update ${table} set ${columns.map((column) => `${column} = given.${column}`).join(', ')}
         from jsonb_populate_recordset(null::${table}, $1) given where ${table}.id = given.id`,
      [JSON.stringify(rows)],
    );
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
    mentioned: (text) => mentionedIn(text, people),
    reporter: (country, acronym) => {
      const own = people.find(({ role, body }) => role === 'reporter' && body === acronym);
      const coordinator = people.find(
        (person) => person.role === 'coordinator' && person.country === country,
      );
      return named(own ?? coordinator, acronym).id;
    },
  };
}
