import { apiUrl, type Milestone, PATHS, type Plan } from '@rumbo/domain';
import { createPlan, type TestApi } from '../../testing';
import { type Importer, importerOf } from '../testing';

export const FORMATS = ['csv', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];

/** What a copy of a milestone has of its own. */
const OF_THE_DATABASE = { id: 0, version: 0, position: 0, lastUpdateOn: null, illustrative: false };

/** Plans of an API as files that go out and come in again. */
export function planExchange(api: TestApi) {
  const exported = async (roadmap: string, format: Format, as: string, query = '') => {
    const url = apiUrl(PATHS.planExport, { roadmap, file: `plan.${format}` }) + query;
    const response = await fetch(api.address + url, { headers: { cookie: as } });
    return {
      status: response.status,
      disposition: response.headers.get('content-disposition'),
      content: Buffer.from(await response.arrayBuffer()),
    };
  };

  /** A plan as people see it: records by what they are called, in their order, without numbers of the database. */
  const told = async (roadmap: string, as: string) => {
    const { body: plan } = await api.get<Plan>(apiUrl(PATHS.plan, { roadmap }), { as });
    const long = await api.sql<
      Pick<Milestone, 'id' | 'description' | 'verification' | 'cancelReason' | 'cancelReference'>
    >(
      `select milestone.id, description, verification, cancel_reason as "cancelReason", cancel_reference as "cancelReference"
         from milestone join roadmap on roadmap.id = roadmap_id where roadmap.code = $1`,
      [roadmap],
    );
    const texts = new Map(long.map((one) => [one.id, one]));
    const bodies = new Map(plan.bodies.map(({ id, acronym }) => [id, acronym]));
    const axes = new Map(plan.axes.map(({ id, code, title }) => [id, { code, title }]));
    const objectives = new Map(
      plan.objectives.map(({ id, code, title, axisId }) => [id, { code, title, axis: axes.get(axisId) }]),
    );
    return plan.milestones.map((milestone) => {
      const { id, objectiveId, ownerId, supportIds, ...rest } = milestone;
      return {
        ...{ ...rest, ...texts.get(id), ...OF_THE_DATABASE, objective: objectives.get(objectiveId) },
        ...{ owner: bodies.get(ownerId ?? 0), support: supportIds.map((body) => bodies.get(body)) },
      };
    });
  };

  const empty = async (code: string, cookie: string, language = 'es'): Promise<Importer> => {
    const plan = await createPlan(api, { code });
    await api.sql(`delete from objective where roadmap_id = $1`, [plan.roadmapId]);
    await api.sql(`delete from axis where roadmap_id = $1`, [plan.roadmapId]);
    await api.sql(`update roadmap set language = $2 where id = $1`, [plan.roadmapId, language]);
    return importerOf(api, plan, cookie);
  };
  let copies = 0;

  const importerInto = (code: string, cookie: string) =>
    importerOf(api, { code, roadmapId: 0, axisId: 0, objectiveId: 0 }, cookie);

  /** Exports a plan, imports it into an empty roadmap of the country and into itself. */
  const returns = async (roadmap: string, format: Format, cookie: string, language = 'es') => {
    const { status, content } = await exported(roadmap, format, cookie);
    expect(status).toBe(200);
    const copy = await empty(`${roadmap.slice(0, 2)}-COPY${(copies += 1)}`, cookie, language);
    const { effect } = await copy.run(content, `plan.${format}`);
    const before = await told(roadmap, cookie);
    expect(effect.counts).toEqual({
      ...{ read: before.length, created: before.length, updated: 0, unchanged: 0, refused: 0 },
    });
    expect(effect.errors).toEqual([]);
    expect(effect.newBodies).toEqual([]);
    expect(await told(copy.plan.code, cookie)).toEqual(before);

    const itself = importerInto(roadmap, cookie);
    const again = (await itself.upload(content, `plan.${format}`)).body;
    expect(again.effect).toMatchObject({
      counts: { read: before.length, unchanged: before.length },
      ...{ errors: [], notices: [], newAxes: [], newObjectives: [], newBodies: [] },
    });
    const once = (await copy.upload(content, `plan.${format}`)).body;
    expect(once.effect?.counts).toMatchObject({ unchanged: before.length });
  };

  return { exported, empty, importerInto, returns };
}
