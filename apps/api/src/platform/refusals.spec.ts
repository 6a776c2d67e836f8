import { Logger } from '@nestjs/common';
import { apiUrl, PATHS, type Problem, type RefusalList } from '@rumbo/domain';
import {
  createPersona,
  createPlan,
  milestoneInput,
  type Persona,
  type PlanFixture,
  startApi,
  type TestApi,
} from '../testing';

const QUIET = { log: () => undefined, warn: () => undefined, error: () => undefined };

describe('writes that are refused', () => {
  let api: TestApi;
  let plan: PlanFixture;
  let [administrator, coordinator, manager]: Persona[] = [];
  const milestones = apiUrl(PATHS.milestones, { roadmap: 'CL-HRR' });

  beforeAll(async () => {
    api = await startApi();
    plan = await createPlan(api);
    administrator = await createPersona(api, 'administrator');
    coordinator = await createPersona(api, 'coordinator');
    manager = await createPersona(api, 'manager');
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    await api.sql('delete from refusal');
  });

  const newest = async () =>
    (await api.get<RefusalList>(apiUrl(PATHS.refusals), { as: administrator?.cookie })).body.items;

  it('are kept with who, what and why, by the id that the answer carries', async () => {
    const { status, body } = await api.call<Problem>('POST', milestones, {
      as: manager?.cookie,
      body: milestoneInput(plan),
    });
    expect(status).toBe(403);
    expect(await newest()).toEqual([
      {
        id: expect.any(Number) as number,
        at: expect.stringMatching(/^\d{4}-.*Z$/) as string,
        person: { id: manager?.id, name: 'manager' },
        requestId: body.requestId,
        method: 'POST',
        address: milestones,
        code: 'forbidden',
        params: null,
      },
    ]);
  });

  it('are kept when a rule says no in the middle of a transaction', async () => {
    const address = apiUrl(PATHS.axis, { roadmap: plan.code, id: plan.axisId });
    expect((await api.call('DELETE', address, { as: coordinator?.cookie, version: 1 })).status).toBe(409);
    expect(await newest()).toMatchObject([
      { person: { name: 'coordinator' }, method: 'DELETE', address, code: 'notEmpty' },
    ]);
  });

  const foreign = { 'sec-fetch-site': 'cross-site' };

  it('are kept without the query when another site sends them', async () => {
    const call = { as: manager?.cookie, headers: foreign, body: {} };
    await api.call('POST', `${apiUrl(PATHS.session)}?next=/secret`, call);
    expect(await newest()).toMatchObject([{ address: apiUrl(PATHS.session), code: 'foreignOrigin' }]);
  });

  it('are not kept of who is not signed in', async () => {
    await api.call('POST', apiUrl(PATHS.session), { headers: foreign, body: {} });
    expect(await newest()).toEqual([]);
  });

  it('are kept without the tokens that addresses carry', async () => {
    const address = apiUrl(PATHS.invitation, { token: 'x'.repeat(43) });
    await api.call('POST', address, { as: manager?.cookie, headers: foreign, body: {} });
    expect(await newest()).toMatchObject([{ address: apiUrl(PATHS.invitation, { token: '' }) + '…' }]);
  });

  it.each([
    ['reads', 'GET', 403, () => apiUrl(PATHS.refusals)],
    ['what nobody is signed in for', 'POST', 401, () => milestones],
    ['bad input', 'POST', 422, () => milestones],
  ])('are not %s', async (_, method, status, address) => {
    const as = status === 403 ? manager?.cookie : status === 422 ? coordinator?.cookie : undefined;
    const answer = await api.call(method, address(), { as, ...(method === 'POST' && { body: {} }) });
    expect(answer.status).toBe(status);
    expect(await newest()).toEqual([]);
  });

  it('are not looked for, nor complained of, in what could not be read', async () => {
    const complaints: unknown[] = [];
    Logger.overrideLogger({ ...QUIET, error: (complaint: unknown) => complaints.push(complaint) });
    const { status } = await api.call('POST', milestones, { as: coordinator?.cookie, body: '{' });
    Logger.overrideLogger(QUIET);
    expect([status, complaints]).toEqual([400, []]);
  });

  it('can be neither changed nor taken away by the application', async () => {
    await api.sql('set role rumbo_app');
    for (const statement of ['delete from refusal', `update refusal set code = 'none'`])
      await expect(api.sql(statement)).rejects.toThrow('permission denied');
    await api.sql('reset role');
  });
});
