import { addDays, mentionedIn } from '@rumbo/domain';
import { DataSource } from 'typeorm';
import { hashPassword } from '../people';
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
import { type Chapter, History } from './history';
import { ITALY } from './italy';
import { KENYA } from './kenya';
import { KENYA_DIALOGUE } from './kenya-dialogue';
import { KENYA_FACTORS } from './kenya-factors';
import { KENYA_INDICATORS } from './kenya-indicators';
import { KENYA_REPORTS } from './kenya-reports';
import { loadDependencies } from './load-dependencies';
import { loadDialogue } from './load-dialogue';
import { loadFactors } from './load-factors';
import { loadIndicators } from './load-indicators';
import { gatheringIn, loadReports } from './load-reports';
import { loadRoadmap } from './load-roadmap';
import { type Known, named } from './loading';
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

/** People and bodies were there before the first of the roadmaps. */
const BEFORE_ALL = addDays(ROADMAPS.map(({ roadmap }) => roadmap.startsOn).sort()[0] ?? '', -1);

/**
 * Fills a database that has neither people nor roadmaps with the demo, as its owner: nobody else may say when
 * something was written. Tells whether it did.
 */
export async function loadDemo(databaseUrl: string): Promise<boolean> {
  const source = await new DataSource({ type: 'postgres', url: databaseUrl, poolSize: 1 }).initialize();
  try {
    return await source.transaction(async (manager) => {
      await manager.query(
        `select set_config('rumbo.actor', 'system:demo', true), pg_advisory_xact_lock(hashtext('rumbo demo'))`,
      );
      const [taken] = await manager.query(`select 1 from person union all select 1 from roadmap limit 1`);
      if (taken) return false;
      const history = await History.begin(manager);
      const known = loadPeople(history.since(BEFORE_ALL), await hashPassword(DEMO_PASSWORD));
      const rows: { code: string; id: number }[] = await manager.query(`select code, id from indicator`);
      const common = new Map(rows.map(({ code, id }) => [code, id]));
      const gatherOn = gatheringIn(source, manager);
      for (const { roadmap, more } of ROADMAPS) {
        const chapter = history.since(roadmap.startsOn);
        const loaded = loadRoadmap(chapter, known, roadmap, more?.factors);
        loadDependencies(chapter, roadmap.code, loaded);
        if (!more) continue;
        const meetings = loadDialogue(chapter, known, loaded, more.dialogue);
        const indicators = loadIndicators(chapter, common, loaded, more.indicators);
        loadFactors(chapter, known, loaded, { meetings, indicators }, more.factors);
        loadReports(chapter, gatherOn, known, loaded, more.reports);
      }
      await history.write();
      return true;
    });
  } finally {
    await source.destroy();
  }
}

function loadPeople({ keep }: Chapter, password_hash: string): Known {
  const bodies = new Map(
    BODIES.map(({ group, ...body }) => {
      const id = keep('body', [BEFORE_ALL], () => ({ ...body, constituent_group: group, version: 1 }));
      return [`${body.country} ${body.acronym}`, id];
    }),
  );
  const body: Known['body'] = (country, acronym) => named(bodies.get(`${country} ${acronym}`), acronym);

  const people = PEOPLE.map((person) => {
    const { email, name, language } = person;
    const id = keep('person', [BEFORE_ALL], () => ({
      ...{ email, name, language, password_hash, active: true, demo: true, version: 1 },
    }));
    return {
      ...person,
      id,
      bodyId: person.country && person.body ? body(person.country, person.body) : null,
    };
  });
  for (const { id: person_id, role, country, bodyId: body_id } of people)
    keep('role_grant', [BEFORE_ALL], () => ({ person_id, role, country, body_id }));
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
