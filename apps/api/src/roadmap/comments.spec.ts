import { apiUrl, type Comment, type MilestonePage, PATHS } from '@rumbo/domain';
import {
  createBody,
  createMilestone,
  createPersona,
  createPlan,
  type PlanFixture,
  startApi,
  type TestApi,
} from '../testing';

describe('comments on a milestone', () => {
  let api: TestApi;
  let plan: PlanFixture;
  let milestoneId: number;
  let coordinator: string;

  beforeAll(async () => {
    api = await startApi();
    plan = await createPlan(api);
    coordinator = (await createPersona(api, 'coordinator')).cookie;
    milestoneId = (await createMilestone(api, plan, coordinator)).id;
  });
  afterAll(() => api.close());

  const comment = (as: string | undefined, text: string, id = milestoneId) =>
    api.call<Comment>('POST', apiUrl(PATHS.milestoneComments, { roadmap: plan.code, id }), {
      as,
      body: { text },
    });
  const page = (as?: string) =>
    api.get<MilestonePage>(apiUrl(PATHS.milestone, { roadmap: plan.code, id: milestoneId }), { as });

  it('name the body that a constituent speaks for, and stand in the order in which they were made', async () => {
    const union = await createBody(api, 'CUT', 'CL', 'WRK');
    const constituent = (await createPersona(api, 'constituent', { bodyId: union })).cookie;
    const first = await comment(constituent, 'Falta consultar a los trabajadores');
    expect(first).toMatchObject({
      status: 201,
      body: { author: 'constituent', bodyId: union, text: 'Falta consultar a los trabajadores' },
    });
    await comment(coordinator, 'De acuerdo');
    const { body } = await page(coordinator);
    expect(body.comments.map(({ author, bodyId }) => [author, bodyId])).toEqual([
      ['constituent', union],
      ['coordinator', null],
    ]);
    expect(body.comments[0]).toEqual(first.body);
  });

  it('are not for the public, nor written by it', async () => {
    await comment(coordinator, 'Interno');
    expect((await page()).body.comments).toEqual([]);
    expect((await comment(undefined, 'Hola')).status).toBe(401);
  });

  it('are refused from another country and on a milestone that does not exist', async () => {
    const kenyan = (await createPersona(api, 'constituent', { country: 'KE' })).cookie;
    expect((await comment(kenyan, 'Hello')).status).toBe(403);
    expect((await comment(coordinator, 'Hola', 999_999)).status).toBe(404);
  });
});
