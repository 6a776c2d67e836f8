import {
  apiUrl,
  type Assessment,
  type AssessmentPage,
  type AssessmentRound,
  type Criterion,
  type Dissent,
  type Factor,
  type FactorsPage,
  PATHS,
  type Perspective,
  type Problem,
} from '@rumbo/domain';
import { createBody, createPersona, type Persona, type PlanFixture, spanish, type TestApi } from '../testing';

const ROADMAP = { roadmap: 'CL-HRR' };
/** The record or the problem: a test asks for what the status says is there. */
interface Answer<T> {
  status: number;
  body: T & Pick<Problem, 'code' | 'errors' | 'params' | 'current' | 'requestId'>;
}

/** Who assesses, and a meeting to point to. */
export async function assessing(api: TestApi, plan: PlanFixture) {
  const constituent = async (acronym: string, group: string) =>
    createPersona(api, 'constituent', { bodyId: await createBody(api, acronym, 'CL', group) });
  const people = {
    coordinator: await createPersona(api, 'coordinator'),
    workers: await constituent('CUT', 'WRK'),
    federation: await constituent('Confecoop', 'SSE'),
    women: await constituent('ANAMURI', 'WOM'),
    specialist: await createPersona(api, 'specialist'),
    administrator: await createPersona(api, 'administrator'),
  };
  const meetingId = await createMeeting(api, plan);

  const send = <T>(persona: Persona, method: string, path: string, call: object): Promise<Answer<T>> =>
    api.call(method, path, { as: persona.cookie, ...call });
  const addressOf = (id: number) => apiUrl(PATHS.assessment, { ...ROADMAP, id });
  const openRound = (period: string, fields: Record<string, unknown> = {}, persona = people.coordinator) =>
    send<AssessmentRound>(persona, 'POST', apiUrl(PATHS.assessmentRounds, ROADMAP), {
      body: { period, ...fields },
    });
  const begin = (persona: Persona, roundId: number, perspective: Perspective, factor: Factor = 'F1') =>
    send<AssessmentPage>(persona, 'POST', apiUrl(PATHS.assessments, ROADMAP), {
      body: { roundId, factor, perspective },
    });
  const save = (persona: Persona, id: number, version: number, criteria: unknown[]) =>
    send<Assessment>(persona, 'PATCH', addressOf(id), { version, body: { criteria } });
  const publish = (persona: Persona, id: number, version: number) =>
    send<Assessment>(persona, 'POST', apiUrl(PATHS.assessmentPublication, { ...ROADMAP, id }), { version });
  const dissent = (persona: Persona, id: number) =>
    send<Dissent>(persona, 'POST', apiUrl(PATHS.assessmentDissents, { ...ROADMAP, id }), {
      body: { text: spanish('Nadie nos invitó.') },
    });
  const said = (criterion: Criterion, level: number | null, fields: Record<string, unknown> = {}) => ({
    criterion,
    level,
    justification: spanish('Así consta en el acta.'),
    evidence: [{ kind: 'meeting', id: meetingId }],
    ...fields,
  });

  return {
    ...people,
    meetingId,
    ...{ addressOf, openRound, begin, save, publish, dissent, said },
    /** The first factor with its criteria at these levels, published. */
    assess: async (persona: Persona, roundId: number, perspective: Perspective, levels: number[]) => {
      const { assessment } = (await begin(persona, roundId, perspective)).body;
      const criteria = levels.map((level, n) => said(`F1_${n + 1}` as Criterion, level));
      const { version } = (await save(persona, assessment.id, assessment.version, criteria)).body;
      const { status, body } = await publish(persona, assessment.id, version);
      if (status !== 201) throw new Error(`An assessment was refused: ${JSON.stringify(body)}`);
      return body;
    },
    readFactors: async (persona?: Persona, query = ''): Promise<FactorsPage> =>
      (await api.get<FactorsPage>(apiUrl(PATHS.factors, ROADMAP) + query, { as: persona?.cookie })).body,
    readOne: (id: number, persona?: Persona) =>
      api.get<AssessmentPage>(addressOf(id), { as: persona?.cookie }),
  };
}
export type Assessing = Awaited<ReturnType<typeof assessing>>;

async function createMeeting(api: TestApi, { roadmapId }: PlanFixture): Promise<number> {
  const [meeting] = await api.sql<{ id: number }>(
    `with council as (insert into dialogue_body (roadmap_id, acronym, name) values ($1, 'CCPP', $2) returning id)
     insert into meeting (roadmap_id, dialogue_body_id, topic, status, type, level, held_on)
     select $1, id, $3, 'held', 'CONS', 'national', '2026-07-09' from council returning id`,
    [roadmapId, spanish('Consejo'), spanish('Plenario')],
  );
  return meeting?.id ?? 0;
}
