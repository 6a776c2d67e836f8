import { apiUrl, type MilestonePage, PATHS } from '@rumbo/domain';
import {
  createBody,
  createMilestone,
  createPersona,
  createPlan,
  milestoneInput,
  type PlanFixture,
  recordedOn,
  setToday,
  spanish,
  type TestApi,
} from '../testing';

/** The days of the plan's story, as it is told below. */
export const [RECORDED, ADOPTED, MOVED, DONE] = [
  '2025-11-03',
  '2025-12-01',
  '2026-02-16',
  '2026-06-15',
] as const;
export const TODAY = '2026-09-30';
export const code = 'CL-HRR';

/** A plan of three milestones with a past: recorded as a draft, adopted, re-planned, and partly done. */
export async function planWithPast(api: TestApi) {
  setToday(RECORDED);
  const plan = await createPlan(api, { code, status: 'draft' });
  const [daes, indap] = [await createBody(api, 'DAES'), await createBody(api, 'INDAP')];
  const coordinator = await createPersona(api, 'coordinator');
  const reporter = await createPersona(api, 'reporter', { bodyId: indap });
  const page = async (id: number) =>
    (await api.get<MilestonePage>(apiUrl(PATHS.milestone, { roadmap: code, id }), { as: coordinator.cookie }))
      .body.milestone;
  const sent = async (method: string, url: string, body: object, version: number, as: string) => {
    const answer = await api.call(method, url, { as, body, version });
    if (answer.status >= 300) throw new Error(`${method} ${url}: ${JSON.stringify(answer.body)}`);
  };
  const edit = async (id: number, fields: Record<string, unknown>) => {
    const { version, code: number, title, due, weight, ownerId } = await page(id);
    const body = milestoneInput(plan, { code: number, title, due, weight, ownerId, ...fields });
    await sent('PATCH', apiUrl(PATHS.milestone, { roadmap: code, id }), body, version, coordinator.cookie);
  };
  const report = async (id: number, body: object, as = reporter.cookie) => {
    const { version } = await page(id);
    await sent('POST', apiUrl(PATHS.milestoneUpdates, { roadmap: code, id }), body, version, as);
  };
  const begin = (number: string, fields: Record<string, unknown>) =>
    createMilestone(api, plan, coordinator.cookie, {
      code: number,
      title: spanish(`Hito ${number}`),
      ...fields,
    });

  const map = await begin('1.1.1', { due: '2026-03', ownerId: daes });
  const school = await begin('1.1.2', { due: '2026-Q2', ownerId: indap });
  const seal = await begin('1.1.3', { due: '2027', ownerId: indap, weight: 2 });
  await recordedOn(api, RECORDED);

  setToday(ADOPTED);
  await api.sql(`update roadmap set status = 'adopted' where id = $1`, [plan.roadmapId]);
  await recordedOn(api, ADOPTED);

  setToday(MOVED);
  await edit(map.id, { due: '2026-09', ownerId: indap, replanReason: 'Sin presupuesto' });
  await edit(seal.id, { weight: 3, title: spanish('Sello') });
  await recordedOn(api, MOVED);

  setToday(DONE);
  await report(map.id, {
    ...{ status: 'completed', completedOn: '2026-06-10', note: spanish('Publicado') },
    evidence: [{ title: 'Mapa publicado', url: 'https://rumbo.example/mapa' }],
  });
  const added = await begin('1.1.4', { due: '2026-12-01', title: spanish('=1+1') });
  await recordedOn(api, DONE);

  setToday(TODAY);
  return { plan, coordinator, reporter, indap, daes, map, school, seal, added, edit, report };
}
export type PlanWithPast = Awaited<ReturnType<typeof planWithPast>> & { plan: PlanFixture };
